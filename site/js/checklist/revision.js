// A run is pinned to the steps that it was done with. When the article has changed, what was done moves to the steps as they are now.

import { stepOf } from './checklist.js'

/** @typedef {import('../run/run.js').State} State */
/** @typedef {import('../run/run.js').Trace} Trace */

const WORDS = 200

/** The steps of the page. @param {import('./checklist.js').Tools} page @returns {Trace[]} */
export const traces = page => page.boxes.map(box => {
  const step = stepOf(box)
  const [fingerprint, hash, ...place] = (step.dataset.trace ?? '').split(' ')
  const words = step.querySelector(':scope > label > span:not(.n, .other)')?.textContent?.trim().slice(0, WORDS) ?? ''
  const { lang } = document.documentElement
  return { id: box.value, place: place.join(' '), fingerprint, text: { [lang]: hash }, words, lang }
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
  if (isEdited || (seen.length === 0 && steps.some(step => !here.has(step.id)))) {
    // Most runs end on the revision that they began with: how to move one is loaded when it is needed.
    const { move } = await import('../run/move.js')
    move(stateOf(), isEdited ? seen : steps, now, locale, isEdited)
  } else {
    const state = stateOf()
    const wasSeen = new Map(steps.map(step => [step.id, step]))
    state.steps = [...now.map(step => ({ ...step, text: { ...wasSeen.get(step.id)?.text, ...step.text } })), ...state.steps.filter(step => !here.has(step.id))]
  }
  return isEdited
}

/** @param {import('./checklist.js').Tools} page */
export async function follow(page) {
  const { run, texts, onShow } = page
  const isEdited = await reconcile(() => run.state, traces(page), document.documentElement.lang)
  run.save()
  if (isEdited) page.say(texts.Edited)
  /** @type {Promise<() => void> | undefined} */
  let marks
  const mark = async () => {
    if (!marks && !run.state.changed.length && !run.state.gone.length) return
    marks ??= import('./changes.js').then(again => again.showChanges(page));
    (await marks)()
  }
  onShow.push(mark)
  page.show()
  await mark()
}
