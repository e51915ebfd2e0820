// What is under way, above the list of articles: each run with its age. What is deleted, one run or all that were not used for long,
// can be brought back until the page is left.

import { ticked } from '../run/run.js'
import { remove, restore, runs } from '../run/all-runs.js'
import { button, element } from '../shared/element.js'

const DAY = 86_400_000
/** After how many days without a change a run is old. */
const OLD = 30

/** @typedef {ReturnType<typeof runs>[number] & { done: number, item: { element: HTMLElement, link: HTMLAnchorElement } }} Begun a run of an article that the list has */

/** @param {Map<string, { element: HTMLElement, link: HTMLAnchorElement }>} byKey @param {HTMLElement} status has the texts */
export function showRuns(byKey, status) {
  const { progress = '', going = '', delete: deleteOne = '', old = '', deleted = '', undo = '', language } = status.dataset
  const lang = language === document.documentElement.lang.split('-')[0] ? undefined : language
  const far = (/** @type {Begun} */ { done, item, state }) => {
    const total = Math.max(0, steps(item) - state.aside)
    return progress.replace('{0}', String(Math.min(done, total))).replace('{1}', String(total))
  }
  const title = element('h2', { id: '_going', lang, tabindex: -1 }, going)
  const list = element('ul', { role: 'list' })
  const clear = button('', () => {
    drop(begun().filter(isOld))
    back.focus()
  })
  const said = element('span', { role: 'status' })
  const back = button(undo, bringBack, { hidden: true })
  const section = element('section', { class: 'list runs', 'aria-labelledby': '_going' }, title, list, element('p', { class: 'old', lang }, clear, said, back))
  /** What titles said before. @type {Map<HTMLElement, string>} */
  const before = new Map()
  /** What was deleted last. @type {[key: string, text: string][]} */
  let gone = []

  /** The newest first; an article may have lost its steps since. @returns {Begun[]} */
  function begun() {
    const all = runs().flatMap(run => {
      const item = byKey.get(run.article)
      return item && steps(item) ? [{ ...run, item, done: ticked(run.state) }] : []
    })
    return all.sort((a, b) => b.state.started - a.state.started)
  }

  function draw() {
    const all = begun()
    list.replaceChildren(...all.map(row))
    for (const [label, text] of before) [label.textContent, label.className] = [text, '']
    // Of several runs of one article the one that is furthest stands at its title.
    for (const run of all.sort((a, b) => a.done - b.done)) {
      const label = run.item.element.querySelector('span')
      if (!label || !run.done) continue
      if (!before.has(label)) before.set(label, label.textContent ?? '');
      [label.textContent, label.className] = [far(run), 'going']
    }
    const count = all.filter(isOld).length
    clear.hidden = count === 0
    clear.textContent = old.replace('{0}', String(OLD)).replace('{1}', String(count))
    if (all.length && !section.isConnected) status.closest('.find')?.before(section)
  }

  /** @param {Begun} run */
  function row(run) {
    const name = nameOf(run)
    const link = element('a', { href: run.item.link.getAttribute('href') + (run.id && '?run=' + run.id) }, name)
    const press = button('×', () => {
      const at = [...list.children].indexOf(item)
      drop([run])
      const next = list.children[Math.min(at, list.children.length - 1)]?.querySelector('button') ?? back
      next.focus()
    }, { 'aria-label': deleteOne.replace('{0}', () => name) })
    const item = element('li', {}, link, element('span', {}, `${far(run)} · ${age(run.state.started, language)}`), press)
    return item
  }

  /** @param {Begun[]} some */
  function drop(some) {
    gone = some.map(run => [run.key, remove(run.key)])
    said.textContent = deleted.replace('{0}', () => some.length === 1 ? nameOf(some[0]) : String(some.length))
    back.hidden = false
    draw()
  }

  function bringBack() {
    for (const [key, text] of gone) restore(key, text)
    said.textContent = ''
    back.hidden = true
    draw()
    title.focus()
  }

  draw()
  // The browser's own memory of the page is older than what was done since.
  addEventListener('pageshow', event => { if (event.persisted) draw() })
}

/** @param {{ element: HTMLElement }} item */
const steps = item => Number(item.element.dataset.steps)

/** @param {Begun} run */
const nameOf = run => [run.state.name, run.item.link.textContent].filter(Boolean).join(' · ')

/** @param {Begun} run */
const isOld = ({ state }) => [state.started, ...Object.values(state.ticks), ...Object.values(state.skipped)].every(time => time < Date.now() - OLD * DAY)

/** How long ago. @param {number} time @param {string | undefined} language */
function age(time, language) {
  const passed = time - Date.now()
  const minutes = passed / 60_000
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (minutes > -60) return format.format(Math.round(minutes), 'minute')
  if (minutes > -1440) return format.format(Math.round(minutes / 60), 'hour')
  return format.format(Math.round(minutes / 1440), 'day')
}
