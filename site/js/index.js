// The list of articles: search by title as you type, and what is half done.

import { foldAll, words } from './fold.js'
import { rememberChoice } from './language.js'
import { runs, ticked as count } from './run.js'

const root = document.body.dataset.root ?? ''
const input = /** @type {HTMLInputElement | null} */ (document.querySelector('#_search'))
const status = /** @type {HTMLElement | null} */ (document.querySelector('.find [role=status]'))
const sections = [...document.querySelectorAll('.list section')]
const items = [...document.querySelectorAll('.list li')].map(element => ({ element: /** @type {HTMLElement} */ (element), text: '' }))

rememberChoice(root)
if (input && status) {
  search(input, status)
  showRuns(status.dataset.progress ?? '')
}

/** Says of articles that are under way how far they are. @param {string} pattern */
function showRuns(pattern) {
  // Of several runs of one article the one that is furthest counts.
  const begun = new Map(runs(root).map(run => ({ key: run.article, done: count(run.state) })).sort((a, b) => a.done - b.done).map(run => [run.key, run.done]))
  for (const { element } of items) {
    const key = decodeURIComponent(element.querySelector('a')?.getAttribute('href')?.replace(/\.html$/, '') ?? '')
    const [ticked, steps] = [begun.get(key), Number(element.dataset.steps)]
    const label = element.querySelector('span')
    if (!ticked || !label) continue
    label.textContent = pattern.replace('{0}', String(Math.min(ticked, steps))).replace('{1}', String(steps))
    label.className = 'going'
  }
}

/** @param {HTMLInputElement} input @param {HTMLElement} status */
function search(input, status) {
  const texts = status.dataset
  const plural = new Intl.PluralRules(texts.language)

  function show() {
    const wanted = words(input.value)
    let found = 0
    for (const item of items) {
      item.text ||= foldAll(item.element.firstElementChild?.textContent ?? '')
      const isHit = wanted.every(word => item.text.includes(word))
      item.element.hidden = !isHit
      if (isHit) found++
    }
    for (const section of sections) /** @type {HTMLElement} */ (section).hidden = wanted.length > 0 && !section.querySelector('li:not([hidden])')
    const jump = /** @type {HTMLElement | null} */ (document.querySelector('.jump'))
    if (jump) jump.hidden = wanted.length > 0
    const pattern = found ? texts[plural.select(found)] ?? texts.other : texts.none
    status.textContent = (pattern ?? '').replace('{0}', found.toLocaleString(texts.language))
  }

  const box = /** @type {HTMLElement} */ (input.closest('[role=search]'))
  box.hidden = false
  input.addEventListener('input', show)
  // The browser may bring back what was typed before.
  addEventListener('pageshow', () => { if (input.value) show() })
}
