// The checklist remembers its ticks, marks the next step, and takes the reader to the same step in another language.

import { rememberChoice } from './language.js'
import { Run } from './run.js'

const { root = '', article = '' } = document.body.dataset
const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('article .steps input[type=checkbox]')])
const tasks = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('article .tasks input[type=checkbox]')])
const panel = /** @type {HTMLElement | null} */ (document.querySelector('.run'))
const run = new Run(root, article)

rememberChoice(root)
if (panel && boxes.length) start(panel)

/** @param {HTMLElement} panel */
function start(panel) {
  const $ = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (panel.querySelector(selector))
  const [ticked, tell, undo, reset] = ['.ticked', '.tell', '.undo', '.reset'].map($)
  const bar = /** @type {HTMLProgressElement} */ ($('progress'))
  const text = panel.dataset
  /** What undo brings back. @type {import('./run.js').State | null} */
  let cleared = null

  /** @param {HTMLInputElement} box */
  const stepOf = box => /** @type {HTMLElement} */ (box.closest('li'))
  /** The boxes of a step's substeps. @param {HTMLInputElement} box @returns {HTMLInputElement[]} */
  const inside = box => [...stepOf(box).querySelectorAll('.more input')].filter(b => boxes.includes(/** @type {any} */ (b)))
  /** The box of the step that a substep belongs to. @param {HTMLInputElement} box @returns {HTMLInputElement | null} */
  const above = box => stepOf(box).parentElement?.closest('li[id]')?.querySelector(':scope > label > input') ?? null
  const current = () => boxes.find(b => !b.checked)

  function show() {
    const done = boxes.filter(b => b.checked).length
    ticked.textContent = String(done)
    bar.value = done
    bar.hidden = false
    reset.hidden = Object.keys(run.state.ticks).length === 0
    undo.hidden = cleared === null
    const next = done > 0 ? current() : null
    for (const box of boxes) {
      if (box === next) stepOf(box).setAttribute('aria-current', 'step')
      else stepOf(box).removeAttribute('aria-current')
    }
    return done
  }

  function load() {
    for (const box of boxes) box.checked = run.has(box.value)
    // Ticked in the source, or by the reader; a tick taken off a box of the source is kept as time 0.
    for (const box of tasks) box.checked = run.has(box.value) ? run.state.ticks[box.value] > 0 : box.defaultChecked
    show()
  }

  /** Ticks go down to the substeps, and up when the last substep is ticked; taking one off takes it off above. @param {HTMLInputElement} box */
  function follow(box) {
    if (box.checked) for (const inner of inside(box)) inner.checked = true
    for (let outer = above(box); outer; outer = above(outer)) outer.checked = inside(outer).every(b => b.checked)
  }

  document.querySelector('article')?.addEventListener('change', event => {
    const box = /** @type {HTMLInputElement} */ (event.target)
    if (tasks.includes(box)) {
      run.set(box.value, false)
      if (box.checked !== box.defaultChecked) run.state.ticks[box.value] = box.checked ? Date.now() : 0
      run.save()
      show()
    }
    if (!boxes.includes(box)) return
    follow(box)
    for (const b of boxes) run.set(b.value, b.checked)
    run.save()
    cleared = null
    const done = show()
    tell.textContent = done === boxes.length ? text.allDone ?? '' : ''
    say($('.count').textContent ?? '')
  })

  reset.addEventListener('click', () => {
    cleared = run.replace()
    load()
    tell.textContent = text.cleared ?? ''
    undo.focus()
  })

  undo.addEventListener('click', () => {
    if (cleared) run.replace(cleared)
    cleared = null
    load()
    tell.textContent = text.restored ?? ''
    reset.focus()
  })

  // Counts are spoken, but not shown a second time.
  const spoken = document.createElement('p')
  spoken.className = 'unseen'
  spoken.setAttribute('role', 'status')
  panel.append(spoken)
  const say = (/** @type {string} */ words) => { if (!tell.textContent) spoken.textContent = words }

  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.languages a, .sibling'))) {
    link.addEventListener('click', () => {
      const next = current()
      const anchor = boxes.some(b => b.checked) && next ? '#' + stepOf(next).id : location.hash
      link.hash = link.classList.contains('sibling') ? '' : anchor
    })
  }

  addEventListener('storage', event => {
    if (event.key !== run.key && event.key !== null) return
    run.reload()
    load()
  })

  // Browsers fill boxes in from their own memory on the way back: ours is the newer.
  addEventListener('pageshow', load)
  load()
  if (!run.isKept) tell.textContent = text.notKept ?? ''
}
