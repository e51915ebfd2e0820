// A checklist: its steps, what the reader has done with them, and what undo brings back; and its panel: how far the reader is, what has
// just happened, and the buttons for the whole run. One module, since every page waits for both.

import { parse } from '../run/run.js'
import { element } from '../shared/element.js'

/**
 * @typedef {Checklist & { texts: Record<string, string>, language: string, own: { lang: string, dir?: string }, traces: () => import('../run/run.js').Trace[], view?: { go: (by: number) => void } }} Tools the checklist for all that is
 * loaded later: with the texts that only scripts show, what elements with them say of their language, the steps as a run keeps them, and
 * the view of one step at a time where it is on
 */

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

  /** What chooses the alternatives that each step stands in. @type {Map<HTMLInputElement, HTMLInputElement[]>} */
  #cases

  /**
   * @param {Panel} panel @param {import('../run/run.js').Run} run
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
    const radios = tasks.filter(task => task.closest('.variant-title'))
    this.#cases = new Map(boxes.map(box => [box, radios.filter(radio => radio.closest('.variant')?.contains(box))]))
  }

  /** The boxes of a step's substeps. @param {HTMLInputElement} box */
  inside(box) { return this.#inside.get(box) ?? [] }

  /** The box of the step that a substep belongs to. @param {HTMLInputElement} box @returns {HTMLInputElement | null} */
  above(box) { return stepOf(box).parentElement?.closest('li[id]')?.querySelector(':scope > label > input') ?? null }

  /** Whether a step belongs to an alternative beside the one that was chosen. @param {HTMLInputElement} box */
  isOther(box) { return /** @type {HTMLInputElement[]} */ (this.#cases.get(box)).some(own => !own.checked && this.tasks.some(task => task.name === own.name && task.checked)) }

  /** Whether a step does not count: set aside, or of another alternative. @param {HTMLInputElement} box */
  isAside(box) { return this.run.isSkipped(box.value) || this.isOther(box) }

  /** @param {HTMLInputElement} box */
  isDone(box) { return box.checked || this.isAside(box) }

  /** The box of the next step to do. */
  current() { return this.boxes.find(box => !this.isDone(box)) }

  /** Shows the run on the page. */
  show() {
    const { boxes, tasks, run, panel } = this
    for (const box of boxes) box.checked = run.has(box.value)
    // Ticked in the source, or by the reader; a tick taken off a box of the source is kept as time 0.
    for (const box of tasks) box.checked = run.has(box.value) ? run.state.ticks[box.value] > 0 : box.defaultChecked
    const counted = boxes.filter(box => !this.isAside(box))
    const ticked = counted.filter(box => box.checked).length
    run.state.aside = boxes.length - counted.length
    panel.show({
      ticked,
      total: counted.length,
      name: run.state.name,
      begun: new Date(run.state.started).toLocaleDateString(document.documentElement.lang, { dateStyle: 'medium' }),
      isBegun: Object.keys(run.state.ticks).length + Object.keys(run.state.skipped).length > 0,
      isUndoable: this.#past.length > 0,
    })
    const next = ticked || run.state.aside ? this.current() : null
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
    this.show()
    this.run.save()
  }

  /** Takes over that a box of a step was ticked, or its tick taken off. @param {HTMLInputElement} box */
  tick(box) {
    this.change(() => this.#follow(box))
    const next = this.current()
    this.tell()
    if (next) this.panel.speak(next)
  }

  /** Says that nothing is left to do, where that is so. */
  tell() { this.say(this.current() ? '' : this.ended()) }

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
      run.set(outer.value, this.inside(outer).every(b => run.has(b.value) || this.isAside(b)))
    }
  }

  /** Takes over what was chosen in a list of the article; of the cases of a choice one holds. @param {HTMLInputElement} box */
  choose(box) {
    const { run, tasks } = this
    this.change(() => {
      for (const b of tasks) if (b === box || (b.name && b.name === box.name)) run.set(b.value, false)
      if (box.checked !== box.defaultChecked) run.state.ticks[box.value] = box.checked ? Date.now() : 0
    })
    this.tell()
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

/** @typedef {{ ticked: number, total: number, name: string, begun: string, isBegun: boolean, isUndoable: boolean }} Progress of the steps that count: neither set aside nor of another alternative; name is the run's, begun the day on which it began */

export class Panel {
  #isToldOfLoss = false

  /** @param {HTMLElement} whole */
  constructor(whole) {
    const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (whole.querySelector(selector))
    this.whole = whole
    this.texts = whole.dataset
    this.count = part('.count')
    this.ticked = part('.ticked')
    this.total = part('.total')
    this.whose = part('.whose')
    this.bar = /** @type {HTMLProgressElement} */ (part('progress'))
    this.said = part('.tell')
    this.undo = part('.undo')
    this.record = part('.record')
    this.hand = part('.hand')
    this.again = part('.again-run')
    this.reset = part('.reset')
    this.menu = /** @type {HTMLButtonElement} */ (part('.menu'))
    // Counts are spoken, but not shown a second time.
    this.spoken = element('p', { class: 'unseen', role: 'status' })
    whole.append(this.spoken)
  }

  /** @param {Progress} progress */
  show({ ticked, total, name, begun, isBegun, isUndoable }) {
    this.whose.textContent = name
    // Paper says it, screens don't.
    if (isBegun) this.whose.dataset.begun = begun
    this.ticked.textContent = String(ticked)
    this.total.textContent = String(total)
    // A bar of no length is an error: where nothing counts, all is done.
    this.bar.max = total || 1
    this.bar.value = total ? ticked : 1
    this.bar.hidden = false
    this.reset.hidden = !isBegun
    this.undo.hidden = !isUndoable
    // What ends a run is in sight once there is something to end; the next run only when the record of this one was taken.
    this.record.hidden = this.hand.hidden = !isBegun
    const isEnded = ticked === total
    this.whole.classList.toggle('ended', isEnded)
    if (!isEnded) this.again.hidden = true
  }

  /** Shows and says something, and once that the browser keeps nothing; only the next takes it away again. @param {string} words @param {boolean} isLost */
  say(words, isLost) {
    const isLoss = !words && isLost && !this.#isToldOfLoss
    this.said.textContent = isLoss ? this.texts.notKept ?? '' : words
    this.#isToldOfLoss ||= isLoss
  }

  /** Speaks the count, and the step that is next. @param {HTMLInputElement} next */
  speak(next) {
    this.spoken.textContent = `${this.count.textContent}. ${next.labels?.[0].textContent?.trim() ?? ''}`
  }
}
