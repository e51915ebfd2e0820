// The checklist remembers its ticks, marks the next step, and takes the reader to the same step in another language.

import '../shared/embed.js'
import { rememberChoice } from '../shared/language.js'
import { visit } from '../shared/recent.js'
import { parse, Run } from '../run/run.js'
import { settings } from './settings.js'

const { root = '', article = '' } = document.body.dataset
const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('article .steps input[type=checkbox]')])
const tasks = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('article .tasks input')])
const panel = /** @type {HTMLElement | null} */ (document.querySelector('.run'))
const MAX_UNDO = 100

rememberChoice(root)
visit(root, article)
if (panel && boxes.length) start(panel)

const code = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('article pre:not(.differs pre)'))
if (code.length) import('./code-copy.js').then(copying => copying.addCopying(code))

/** @typedef {ReturnType<typeof start>} Page what the tools work with */

/** @param {HTMLElement} panel */
function start(panel) {
  const $ = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (panel.querySelector(selector))
  const [ticked, tell, undo, reset] = ['.ticked', '.tell', '.undo', '.reset'].map($)
  const bar = /** @type {HTMLProgressElement} */ ($('progress'))
  const text = panel.dataset
  const run = new Run(root, article, new URLSearchParams(location.search).get('run')?.match(/^[0-9a-z]+$/)?.[0])
  /** What undo brings back, the newest last. @type {string[]} */
  const past = []
  /** Called after each change. @type {(() => void)[]} */
  const onShow = []

  /** @param {HTMLElement} box */
  const stepOf = box => /** @type {HTMLElement} */ (box.closest('li[id]'))
  const parts = new Map(boxes.map(box => {
    const within = new Set(stepOf(box).querySelectorAll('input'))
    return [box, boxes.filter(b => b !== box && within.has(b))]
  }))
  /** The boxes of a step's substeps. @param {HTMLInputElement} box */
  const inside = box => parts.get(box) ?? []
  /** The box of the step that a substep belongs to. @param {HTMLInputElement} box @returns {HTMLInputElement | null} */
  const above = box => stepOf(box).parentElement?.closest('li[id]')?.querySelector(':scope > label > input') ?? null
  const isDone = (/** @type {HTMLInputElement} */ b) => b.checked || run.isSkipped(b.value)
  const current = () => boxes.find(b => !isDone(b))

  function show() {
    for (const box of boxes) box.checked = run.has(box.value)
    // Ticked in the source, or by the reader; a tick taken off a box of the source is kept as time 0.
    for (const box of tasks) box.checked = run.has(box.value) ? run.state.ticks[box.value] > 0 : box.defaultChecked
    ticked.textContent = String(boxes.filter(b => b.checked).length)
    bar.value = boxes.filter(isDone).length
    bar.hidden = false
    reset.hidden = Object.keys(run.state.ticks).length + Object.keys(run.state.skipped).length === 0
    undo.hidden = past.length === 0
    const next = bar.value > 0 ? current() : null
    for (const box of boxes) {
      if (box === next) stepOf(box).setAttribute('aria-current', 'step')
      else stepOf(box).removeAttribute('aria-current')
      stepOf(box).classList.toggle('skipped', run.isSkipped(box.value))
    }
    for (const done of onShow) done()
  }

  /** Changes the run so that undo can bring it back. @param {() => void} what */
  function change(what) {
    // The steps stay as they are: in long articles they are most of a run.
    past.push(JSON.stringify({ ...run.state, steps: [] }))
    if (past.length > MAX_UNDO) past.shift()
    what()
    run.save()
    show()
  }

  let isToldOfLoss = false
  /** Shows and says something, and once that the browser keeps nothing; only the next takes it away again. @param {string} [words] */
  function say(words) {
    const isLoss = !words && run.isLost && !isToldOfLoss
    tell.textContent = isLoss ? text.notKept ?? '' : words ?? ''
    isToldOfLoss ||= isLoss
  }

  /** Ticks go down to the substeps, and up when the last substep is ticked; taking one off takes it off above. @param {HTMLInputElement} box */
  function follow(box) {
    run.set(box.value, box.checked)
    if (box.checked) for (const inner of inside(box)) run.set(inner.value, true)
    for (let outer = above(box); outer; outer = above(outer)) {
      run.set(outer.value, inside(outer).every(b => run.has(b.value) || run.isSkipped(b.value)))
    }
  }

  document.querySelector('article')?.addEventListener('change', event => {
    const box = /** @type {HTMLInputElement} */ (event.target)
    if (tasks.includes(box)) {
      change(() => {
        // Of the cases of a choice one holds.
        for (const b of tasks) if (b === box || (b.name && b.name === box.name)) run.set(b.value, false)
        if (box.checked !== box.defaultChecked) run.state.ticks[box.value] = box.checked ? Date.now() : 0
      })
    }
    if (!boxes.includes(box)) return
    change(() => follow(box))
    say(current() ? '' : text.allDone)
    const next = current()
    if (next) spoken.textContent = `${$('.count').textContent}. ${next.labels?.[0].textContent?.trim() ?? ''}`
  })

  reset.addEventListener('click', () => {
    change(() => { run.state = { ...parse(null), steps: run.state.steps } })
    say(text.cleared)
    undo.focus()
  })

  function undoLast() {
    const before = past.pop()
    if (before) run.replace({ ...parse(before), steps: run.state.steps })
    show()
    say(text.undone)
    if (undo.hidden && !reset.hidden && !document.activeElement?.closest('li')) reset.focus()
  }
  undo.addEventListener('click', undoLast)

  // Counts are spoken, but not shown a second time.
  const spoken = document.createElement('p')
  spoken.className = 'unseen'
  spoken.setAttribute('role', 'status')
  panel.append(spoken)

  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.languages a, .sibling'))) {
    link.addEventListener('click', () => {
      const next = current()
      const anchor = boxes.some(isDone) && next ? '#' + stepOf(next).id : location.hash
      link.hash = link.classList.contains('sibling') ? '' : anchor
      link.search = run.id && '?run=' + run.id
    })
  }

  addEventListener('storage', event => {
    if (event.key !== run.key && event.key !== null) return
    run.reload()
    show()
  })

  // Browsers fill boxes in from their own memory on the way back: ours is the newer.
  addEventListener('pageshow', show)
  show()
  if (run.isLost) say()
  panel.classList.add('waiting')
  $('.menu').hidden = false
  const { one, second } = settings(root)
  const { notes, skipped, changed, gone } = run.state
  const isMore = one || second || [notes, skipped, changed, gone].some(part => Object.keys(part).length)
  document.body.classList.toggle('restoring', Boolean(isMore))

  const page = { root, article, panel, run, boxes, stepOf, inside, above, current, isDone, change, show, say, onShow, undo: undoLast }
  import('./tools.js').then(tools => tools.start(page)).finally(() => {
    panel.classList.remove('waiting')
    document.body.classList.remove('restoring')
  })
  return page
}
