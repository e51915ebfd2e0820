// The panel of a checklist: how far the reader is, what has just happened, and the buttons for the whole run.

import { element } from '../shared/element.js'

/** @typedef {{ ticked: number, done: number, isBegun: boolean, isUndoable: boolean }} Progress done counts skipped steps too */

export class Panel {
  #isToldOfLoss = false

  /** @param {HTMLElement} whole */
  constructor(whole) {
    const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (whole.querySelector(selector))
    this.whole = whole
    this.texts = whole.dataset
    this.count = part('.count')
    this.ticked = part('.ticked')
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
  show({ ticked, done, isBegun, isUndoable }) {
    this.ticked.textContent = String(ticked)
    this.bar.value = done
    this.bar.hidden = false
    this.reset.hidden = !isBegun
    this.undo.hidden = !isUndoable
    // What ends a run is in sight once there is something to end; the next run only when the record of this one was taken.
    this.record.hidden = this.hand.hidden = !isBegun
    const isEnded = done === this.bar.max
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
