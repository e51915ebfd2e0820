// What was done moves from the steps of one revision to those of the next.

import { carry } from './match-steps.js'

/**
 * @param {import('./run.js').State} state is changed @param {import('./run.js').Trace[]} old the steps that are compared @param {import('./run.js').Trace[]} now
 * @param {string} locale whose words are compared @param {boolean} isEdited whether what is not here is gone; else another language may have it
 */
export function move(state, old, now, locale, isEdited) {
  const here = new Map(now.map(step => [step.id, step]))
  const wasSeen = new Map(state.steps.map(step => [step.id, step]))
  const carried = carry(old, now, locale)
  const before = { ticks: state.ticks, skipped: state.skipped, notes: state.notes };
  [state.ticks, state.skipped, state.notes] = [{ ...before.ticks }, { ...before.skipped }, { ...before.notes }]
  const parts = /** @type {[Record<string, unknown>, Record<string, unknown>][]} */ ([[before.ticks, state.ticks], [before.skipped, state.skipped], [before.notes, state.notes]])
  const isMoved = (/** @type {import('./match-steps.js').Carried} */ c) => c.new || isEdited
  const changed = new Set()
  /** @type {Record<string, string>} */
  const words = {}
  for (const c of carried) if (isMoved(c)) for (const [, to] of parts) delete to[c.old.id]
  for (const c of carried) {
    const done = parts.filter(([from]) => Object.hasOwn(from, c.old.id))
    if (!done.length || !isMoved(c)) continue
    const was = wasSeen.get(c.old.id)
    if (c.new) {
      for (const [from, to] of done) to[c.new.id] = from[c.old.id]
      if (!c.checkAgain && !state.changed.includes(c.old.id)) continue
      changed.add(c.new.id)
      // What the reader did is what stood there first, not what stood there between two edits.
      const first = state.before[c.old.id] ?? (was?.lang === locale ? was.words : '')
      if (first && first !== here.get(c.new.id)?.words) words[c.new.id] = first
    } else {
      state.gone.push({ id: c.old.id, text: was?.words ?? '', time: before.ticks[c.old.id] ?? 0, note: before.notes[c.old.id] ?? '' })
    }
  }
  state.changed = [...changed]
  state.before = words
  for (const c of carried) {
    const step = c.new && here.get(c.new.id)
    if (step && c.by === 'text') step.text = { ...c.old.text, ...step.text }
  }
  state.steps = now
}
