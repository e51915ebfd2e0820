// The list of articles: search by title as you type, and what is half done.

import { foldAll, words } from './fold.js'
import { rememberChoice } from './language.js'
import { remove, runs, ticked } from './run.js'

const root = document.body.dataset.root ?? ''
const input = /** @type {HTMLInputElement | null} */ (document.querySelector('#_search'))
const status = /** @type {HTMLElement | null} */ (document.querySelector('.find [role=status]'))
const sections = [...document.querySelectorAll('.list section')]
const items = [...document.querySelectorAll('.list li')].map(element => ({ element: /** @type {HTMLElement} */ (element), text: '' }))

rememberChoice(root)
if (input && status) {
  search(input, status)
  showRuns(status)
}

/** Says of articles that are under way how far they are, and lists their runs with their age. @param {HTMLElement} status */
function showRuns(status) {
  const { progress = '', going = '', language } = status.dataset
  const far = (/** @type {number} */ done, /** @type {number} */ steps) => progress.replace('{0}', String(Math.min(done, steps))).replace('{1}', String(steps))
  const byKey = new Map(items.map(({ element }) => [decodeURIComponent(element.querySelector('a')?.getAttribute('href')?.replace(/\.html$/, '') ?? ''), element]))
  const list = document.createElement('ul')
  list.setAttribute('role', 'list')
  // The newest first; of several runs of one article the one that is furthest stands at its title.
  const begun = runs(root).map(run => ({ ...run, done: ticked(run.state) })).sort((a, b) => b.state.started - a.state.started)
  for (const run of begun) {
    const element = byKey.get(run.article)
    const [link, label, steps] = [element?.querySelector('a'), element?.querySelector('span'), Number(element?.dataset.steps)]
    if (!link || !label) continue
    const best = Math.max(...begun.filter(r => r.article === run.article).map(r => r.done))
    if (best) {
      label.textContent = far(best, steps)
      label.className = 'going'
    }
    list.append(row(run, link, far(run.done, steps), status))
  }
  if (!list.hasChildNodes()) return
  const section = document.createElement('section')
  const title = document.createElement('h2')
  section.className = 'list runs'
  section.setAttribute('aria-labelledby', title.id = '_going')
  if (language !== document.documentElement.lang.split('-')[0]) title.lang = language ?? ''
  title.textContent = going
  section.append(title, list)
  status.closest('.find')?.before(section)
}

/** @param {{ article: string, id: string, state: import('./run.js').State }} run @param {HTMLAnchorElement} link @param {string} far @param {HTMLElement} status */
function row(run, link, far, status) {
  const { language, delete: pattern = '' } = status.dataset
  const item = document.createElement('li')
  const [copy, about, press] = [document.createElement('a'), document.createElement('span'), document.createElement('button')]
  copy.href = link.getAttribute('href') + (run.id && '?run=' + run.id)
  copy.textContent = [run.state.name, link.textContent].filter(Boolean).join(' · ')
  about.textContent = `${far} · ${age(run.state.started, language)}`
  press.type = 'button'
  press.textContent = '×'
  press.setAttribute('aria-label', pattern.replace('{0}', copy.textContent))
  press.addEventListener('click', () => {
    remove(root, run.article, run.id)
    const next = /** @type {HTMLElement | null} */ (item.nextElementSibling?.querySelector('button') ?? item.previousElementSibling?.querySelector('button') ?? null)
    const section = item.closest('section')
    item.remove()
    if (next) next.focus()
    else { section?.remove(); document.querySelector('h1')?.setAttribute('tabindex', '-1'); document.querySelector('h1')?.focus() }
  })
  item.append(copy, about, press)
  return item
}

/** How long ago. @param {number} time @param {string | undefined} language */
function age(time, language) {
  const minutes = (time - Date.now()) / 60_000
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (minutes > -60) return format.format(Math.round(minutes), 'minute')
  if (minutes > -1440) return format.format(Math.round(minutes / 60), 'hour')
  return format.format(Math.round(minutes / 1440), 'day')
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
