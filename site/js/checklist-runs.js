// A run is pinned to the steps that it was done with. When the article has changed, what was done moves to the steps as they are now.

import { button, element } from './element.js'

/** @typedef {import('./run.js').State} State */
/** @typedef {import('./run.js').Trace} Trace */

const WORDS = 120

/** The steps of the page. @param {import('./checklist-tools.js').Tools} page @returns {Trace[]} */
export const traces = page => page.boxes.map(box => {
  const step = page.stepOf(box)
  const [fingerprint, hash, ...place] = (step.dataset.trace ?? '').split(' ')
  const words = step.querySelector(':scope > label > span:not(.n, .other)')?.textContent?.trim().slice(0, WORDS) ?? ''
  return { id: box.value, place: place.join(' '), fingerprint, text: { [document.documentElement.lang]: hash }, words }
})

/**
 * Moves what was done to the steps as they are now. Steps that were never seen in this language are known by place and fingerprint;
 * of those what is not here is no loss: another language may have them.
 * @param {() => State} stateOf gives the state, which is changed @param {Trace[]} now @param {string} locale
 * @returns {Promise<boolean>} whether steps were seen in this language and have changed
 */
export async function reconcile(stateOf, now, locale) {
  const here = new Map(now.map(step => [step.id, step]))
  const { steps } = stateOf()
  const seen = steps.filter(step => Object.hasOwn(step.text, locale))
  const isEdited = seen.length > 0 && (seen.length !== now.length || seen.some(step => here.get(step.id)?.text[locale] !== step.text[locale]))
  const wasSeen = new Map(steps.map(step => [step.id, step]))
  // Most runs end on the revision that they began with: how to carry one over is loaded when it is needed.
  const carry = isEdited || (seen.length === 0 && steps.some(step => !here.has(step.id))) ? (await import('./run-carry.js')).carry : null
  const state = stateOf()
  if (carry) {
    const carried = carry(isEdited ? seen : steps, now, locale)
    const before = { ticks: state.ticks, skipped: state.skipped, notes: state.notes };
    [state.ticks, state.skipped, state.notes] = [{ ...before.ticks }, { ...before.skipped }, { ...before.notes }]
    const parts = /** @type {[Record<string, any>, Record<string, any>][]} */ ([[before.ticks, state.ticks], [before.skipped, state.skipped], [before.notes, state.notes]])
    const changed = new Set()
    const isMoved = (/** @type {import('./run-carry.js').Carried} */ c) => c.new || isEdited
    for (const c of carried) if (isMoved(c)) for (const [, to] of parts) delete to[c.old.id]
    for (const c of carried) {
      const done = parts.filter(([from]) => Object.hasOwn(from, c.old.id))
      if (!done.length || !isMoved(c)) continue
      if (c.new) {
        for (const [from, to] of done) to[c.new.id] = from[c.old.id]
        if (c.checkAgain || state.changed.includes(c.old.id)) changed.add(c.new.id)
      } else {
        state.gone.push({ id: c.old.id, text: wasSeen.get(c.old.id)?.words ?? '', time: before.ticks[c.old.id] ?? 0, note: before.notes[c.old.id] ?? '' })
      }
    }
    state.changed = [...changed]
    for (const c of carried) {
      const step = c.new && here.get(c.new.id)
      if (step && c.by === 'text') step.text = { ...c.old.text, ...step.text }
    }
    state.steps = now
  } else {
    state.steps = [...now.map(step => ({ ...step, text: { ...wasSeen.get(step.id)?.text, ...step.text } })), ...state.steps.filter(step => !here.has(step.id))]
  }
  return isEdited
}

/** @param {import('./checklist-tools.js').Tools} page */
export async function follow(page) {
  const { run, boxes, stepOf, texts, onShow } = page
  const locale = document.documentElement.lang

  onShow.push(() => {
    for (const box of boxes) {
      const isChanged = run.state.changed.includes(box.value)
      const old = stepOf(box).querySelector(':scope > .again')
      if (isChanged === Boolean(old)) continue
      old?.remove()
      if (isChanged) stepOf(box).querySelector(':scope > .write')?.after(element('div', { class: 'leave again', lang: page.language }, element('b', {}, texts.CheckAgain), button(texts.Checked, () => page.change(() => {
        run.state.changed = run.state.changed.filter(id => id !== box.value)
      }))))
    }
    document.querySelector('.gone')?.remove()
    if (run.state.gone.length) document.querySelector('article')?.append(showGone(page))
  })
  addEventListener('change', event => {
    const { value } = /** @type {HTMLInputElement} */ (event.target)
    if (!run.state.changed.includes(value)) return
    run.state.changed = run.state.changed.filter(id => id !== value)
    run.save()
    page.show()
  })
  const isEdited = await reconcile(() => run.state, traces(page), locale)
  run.save()
  if (isEdited) page.say(texts.Edited)
  page.show()
}

/** @param {import('./checklist-tools.js').Tools} page */
const showGone = ({ run, texts, language }) => element('section', { class: 'gone', lang: language, 'aria-labelledby': '_gone' },
  element('h2', { id: '_gone' }, texts.Gone),
  element('ul', {}, ...run.state.gone.map(step => element('li', {}, step.text, ...(step.note ? [element('br'), `${texts.Note}: ${step.note}`] : [])))))
