// The page of a checklist: it remembers its ticks, marks the next step, and takes the reader to the same step in another language.

import { Checklist, Panel, stepOf } from './checklist.js'
import { Run } from '../run/run.js'
import { startHeader } from '../shared/header.js'
import { settings, visit } from '../shared/storage.js'

const { article = '' } = document.body.dataset
const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('article .steps input[type=checkbox]')])
const tasks = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('article :is(.tasks, .variant-title) input')])
const panel = /** @type {HTMLElement | null} */ (document.querySelector('.run'))

startHeader()
visit(article)
if (panel && boxes.length) start(new Panel(panel))

for (const press of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.copier'))) {
  press.hidden = false
  press.addEventListener('click', async () => (await import('./code-copy.js')).copy(press))
}

/** @param {Panel} panel */
function start(panel) {
  const run = new Run(article, new URLSearchParams(location.search).get('run')?.match(/^[0-9a-z]+$/)?.[0])
  const checklist = new Checklist(panel, run, boxes, tasks)
  listen(checklist)
  leadToLanguages(checklist)
  followTabs(checklist)
  checklist.show()
  comeBack(checklist)
  if (run.isLost) checklist.say()
  panel.menu.hidden = false
  // Where there is room the outline is open from the first.
  const outline = /** @type {HTMLDetailsElement | null} */ (panel.whole.querySelector('.outline'))
  if (outline) outline.open = matchMedia('(min-width: 60rem)').matches
  startTools(checklist)
}

/** @param {Checklist} checklist */
function listen(checklist) {
  const { undo, reset } = checklist.panel
  document.querySelector('article')?.addEventListener('change', event => {
    const box = /** @type {HTMLInputElement} */ (event.target)
    if (tasks.includes(box)) checklist.choose(box)
    if (boxes.includes(box)) checklist.tick(box)
  })
  reset.addEventListener('click', () => checklist.clear())
  undo.addEventListener('click', () => checklist.undo())
}

/** Links to the article in other languages lead to the step that is next, and all keep the run. @param {Checklist} checklist */
function leadToLanguages(checklist) {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.languages a, .sibling'))) {
    link.addEventListener('click', () => {
      const next = checklist.current()
      const anchor = next && boxes.some(box => checklist.isDone(box)) ? '#' + stepOf(next).id : location.hash
      link.hash = link.classList.contains('sibling') ? '' : anchor
      link.search = checklist.run.id && '?run=' + checklist.run.id
    })
  }
}

/** Who comes back to a run goes on at its next step; on the way back or after a reload the browser knows better. @param {Checklist} checklist */
function comeBack(checklist) {
  const next = checklist.current()
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'))
  if (location.hash || !next || navigation?.type !== 'navigate' || !checklist.boxes.some(box => checklist.isDone(box))) return
  stepOf(next).scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** Shows what was done in another tab, and what was done before the reader came back. @param {Checklist} checklist */
function followTabs(checklist) {
  const { run } = checklist
  addEventListener('storage', event => {
    if (event.key !== run.key && event.key !== null) return
    run.reload()
    checklist.show()
  })
  // Browsers fill boxes in from their own memory on the way back: ours is the newer.
  addEventListener('pageshow', () => checklist.show())
}

/** Loads the tools; until they are there the page keeps the room that they need. @param {Checklist} checklist */
function startTools(checklist) {
  const { panel, run } = checklist
  const { one, second } = settings()
  const { notes, skipped, changed, gone } = run.state
  const isMore = one || second || [notes, skipped, changed, gone].some(part => Object.keys(part).length)
  panel.whole.classList.add('waiting')
  document.body.classList.toggle('restoring', Boolean(isMore))
  import('./step-tools.js').then(tools => tools.start(checklist)).finally(() => {
    panel.whole.classList.remove('waiting')
    // Notes and a second language have moved the steps.
    if (isMore) comeBack(checklist)
    document.body.classList.remove('restoring')
  })
}
