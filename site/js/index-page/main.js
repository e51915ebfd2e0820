// The list of articles: search, filters, what is half done, and what was used last.

import { startFilters } from './filters.js'
import { showRecent } from './recent.js'
import { showRuns } from './open-runs.js'
import { runs } from '../run/all-runs.js'
import { told } from '../search/result-texts.js'
import { element } from '../shared/element.js'
import { foldAll, words } from '../shared/fold-words.js'
import { startHeader } from '../shared/header.js'

/** When a search that could not be loaded is asked for again, in ms. */
const RETRY = 5000

const root = document.body.dataset.root ?? ''
const input = /** @type {HTMLInputElement | null} */ (document.querySelector('#_search'))
const status = /** @type {HTMLElement | null} */ (document.querySelector('.find [role=status]'))
const list = /** @type {HTMLElement} */ (document.querySelector('.list'))
const sections = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.list section')])
const items = [...document.querySelectorAll('.list li')].map(li => ({
  element: /** @type {HTMLElement} */ (li),
  link: /** @type {HTMLAnchorElement} */ (li.querySelector('a')),
  text: '',
}))
const byKey = new Map(items.map(item => [decodeURIComponent(item.link.getAttribute('href')?.replace(/\.html$/, '') ?? ''), item]))

startHeader()
if (input && status) {
  showRuns(byKey, status)
  showRecent(byKey, new Set(runs().map(run => run.article)), status)
  search(input, status)
}

/** @param {HTMLInputElement} input @param {HTMLElement} status */
function search(input, status) {
  const texts = status.dataset
  const find = /** @type {HTMLElement} */ (input.closest('.find'))
  /** The search through all texts. @type {Promise<Awaited<ReturnType<typeof import('../search/results.js').open>> | null> | undefined} */
  let opened
  /** What is said when there is no search through all texts. */
  const problem = element('p', { class: 'problem', role: 'status' })
  status.after(problem)
  let turn = 0
  /** @type {Awaited<ReturnType<typeof import('../search/results.js').open>> | null} */
  let ready = null
  let isReady = false

  function open() {
    if (!input.dataset.index) return Promise.resolve(null)
    return opened ??= import('../search/results.js').then(module => module.open(input, items, texts, root)).then(found => {
      isReady = true
      return ready = found
    }).catch(fail)
  }

  /** @param {unknown} error */
  function fail(error) {
    const isChanged = error instanceof Error && 'changed' in error && error.changed === true
    problem.textContent = (isChanged ? texts.changed : texts.failed) ?? ''
    // What is missing may come back soon; another build's index does not.
    if (!isChanged) setTimeout(() => { if (!ready) opened = undefined }, RETRY)
    return null
  }

  /** Leaves in the list what the filters and, without the other search, the words in titles leave. @param {string[]} wanted */
  function showList(wanted) {
    let found = 0
    const isWhole = !wanted.length && !filters.isOn()
    for (const item of items) {
      if (wanted.length) item.text ||= foldAll(item.link.textContent ?? '')
      const isHit = isWhole || filters.isIn(item.element) && wanted.every(word => item.text.includes(word))
      if (item.element.hidden === isHit) item.element.hidden = !isHit
      if (isHit) found++
    }
    for (const section of sections) section.hidden = !isWhole && !section.querySelector('li:not([hidden])')
    list.hidden = false
    for (const other of document.querySelectorAll('.jump, .runs, .recent, .unkept')) /** @type {HTMLElement} */ (other).hidden = !isWhole
    return found
  }

  async function show() {
    const mine = ++turn
    const wanted = words(input.value)
    const isSearch = wanted.some(word => word.length > 1 || word > '\x7f')
    if (!isSearch || !isReady) {
      ready?.hide()
      // Until the index is there, titles answer; that none has the words says nothing yet.
      const found = showList(isSearch ? wanted : [])
      if (found || !isSearch) tell(found, false)
    }
    if (!isSearch) return
    try {
      await open()
      if (mine !== turn) return
      const found = await ready?.show(input.value, item => filters.isIn(item.element), () => mine === turn)
      if (found) {
        for (const other of document.querySelectorAll('.list, .jump, .runs, .recent, .unkept')) /** @type {HTMLElement} */ (other).hidden = true
        isReady = true
        problem.textContent = ''
        tell(found.count, found.isPartial)
        return
      }
    } catch (error) {
      fail(error)
      ready?.hide()
      isReady = false
    }
    if (mine === turn) tell(showList(wanted), false)
  }

  /** @param {number} found @param {boolean} isPartial */
  function tell(found, isPartial) {
    const said = told(texts, found, isPartial)
    if (status.textContent !== said) status.textContent = said
  }

  const filters = startFilters(input, find, texts.clear ?? '', show)
  const box = /** @type {HTMLElement} */ (input.closest('[role=search]'))
  box.hidden = false
  input.addEventListener('focus', open)
  if (input.value || filters.isOn()) show()
}
