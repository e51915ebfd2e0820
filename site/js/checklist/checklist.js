// A checklist: its steps, what the reader has done with them, and what undo brings back.

import { parse } from '../run/run.js'

/** @typedef {Checklist & { texts: Record<string, string>, language: string }} Tools the checklist with the texts that only scripts show, for all that is loaded later */

const MAX_UNDO = 100

/** The step of a box. @param {HTMLElement} box */
export const stepOf = box => /** @type {HTMLElement} */ (box.closest('li[id]'))

export class Checklist {
  /** Called after each change. @type {(() => void)[]} */
  onShow = []

  /** What undo brings back, the newest last. @type {string[]} */
  #past = []

  /** The boxes of each step's substeps. @type {Map<HTMLInputElement, HTMLInputElement[]>} */
  #inside

  /**
   * @param {import('./panel.js').Panel} panel @param {import('../run/run.js').Run} run
   * @param {HTMLInputElement[]} boxes those of the steps, in their order @param {HTMLInputElement[]} tasks those of the article's own lists and choices
   */
  constructor(panel, run, boxes, tasks) {
    this.panel = panel
    this.run = run
    this.boxes = boxes
    this.tasks = tasks
    this.#inside = new Map(boxes.map(box => {
      const within = new Set(stepOf(box).querySelectorAll('input'))
      return [box, boxes.filter(b => b !== box && within.has(b))]
    }))
  }

  /** The boxes of a step's substeps. @param {HTMLInputElement} box */
  inside(box) { return this.#inside.get(box) ?? [] }

  /** The box of the step that a substep belongs to. @param {HTMLInputElement} box @returns {HTMLInputElement | null} */
  above(box) { return stepOf(box).parentElement?.closest('li[id]')?.querySelector(':scope > label > input') ?? null }

  /** @param {HTMLInputElement} box */
  isDone(box) { return box.checked || this.run.isSkipped(box.value) }

  /** The box of the next step to do. */
  current() { return this.boxes.find(box => !this.isDone(box)) }

  /** Shows the run on the page. */
  show() {
    const { boxes, tasks, run, panel } = this
    for (const box of boxes) box.checked = run.has(box.value)
    // Ticked in the source, or by the reader; a tick taken off a box of the source is kept as time 0.
    for (const box of tasks) box.checked = run.has(box.value) ? run.state.ticks[box.value] > 0 : box.defaultChecked
    const done = boxes.filter(box => this.isDone(box)).length
    panel.show({
      ticked: boxes.filter(box => box.checked).length,
      done,
      isBegun: Object.keys(run.state.ticks).length + Object.keys(run.state.skipped).length > 0,
      isUndoable: this.#past.length > 0,
    })
    const next = done ? this.current() : null
    for (const box of boxes) {
      if (box === next) stepOf(box).setAttribute('aria-current', 'step')
      else stepOf(box).removeAttribute('aria-current')
      stepOf(box).classList.toggle('skipped', run.isSkipped(box.value))
    }
    for (const shown of this.onShow) shown()
  }

  /** @param {string} [words] */
  say(words = '') { this.panel.say(words, this.run.isLost) }

  /** Changes the run so that undo can bring it back. @param {() => void} what */
  change(what) {
    // The steps stay as they are: in long articles they are most of a run.
    this.#past.push(JSON.stringify({ ...this.run.state, steps: [] }))
    if (this.#past.length > MAX_UNDO) this.#past.shift()
    what()
    this.run.save()
    this.show()
  }

  /** Takes over that a box of a step was ticked, or its tick taken off. @param {HTMLInputElement} box */
  tick(box) {
    this.change(() => this.#follow(box))
    const next = this.current()
    this.say(next ? '' : this.ended())
    if (next) this.panel.speak(next)
  }

  /** What is said at the end of the run: not that all was done where something was skipped. */
  ended() {
    const { allDone = '', allHandled = '' } = this.panel.texts
    return this.boxes.some(box => this.run.isSkipped(box.value)) ? allHandled : allDone
  }

  /** Ticks go down to the substeps, and up when the last substep is ticked; taking one off takes it off above. @param {HTMLInputElement} box */
  #follow(box) {
    const { run } = this
    run.set(box.value, box.checked)
    if (box.checked) for (const inner of this.inside(box)) run.set(inner.value, true)
    for (let outer = this.above(box); outer; outer = this.above(outer)) {
      run.set(outer.value, this.inside(outer).every(b => run.has(b.value) || run.isSkipped(b.value)))
    }
  }

  /** Takes over what was chosen in a list of the article; of the cases of a choice one holds. @param {HTMLInputElement} box */
  choose(box) {
    const { run, tasks } = this
    this.change(() => {
      for (const b of tasks) if (b === box || (b.name && b.name === box.name)) run.set(b.value, false)
      if (box.checked !== box.defaultChecked) run.state.ticks[box.value] = box.checked ? Date.now() : 0
    })
  }

  /** Begins anew. */
  clear() {
    const { run, panel } = this
    this.change(() => { run.state = { ...parse(null), steps: run.state.steps } })
    this.say(panel.texts.cleared)
    panel.undo.focus()
  }

  /** Brings back what was before the last change. */
  undo() {
    const { run, panel } = this
    const before = this.#past.pop()
    if (before) run.replace({ ...parse(before), steps: run.state.steps })
    this.show()
    this.say(panel.texts.undone)
    if (panel.undo.hidden && !panel.reset.hidden && !document.activeElement?.closest('li')) panel.reset.focus()
  }
}
