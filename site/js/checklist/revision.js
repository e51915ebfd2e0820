// A run meets the article as it is now: another revision of it, another language, or the run's first step.

/** @typedef {import('../run/run.js').State} State */
/** @typedef {import('../run/run.js').Trace} Trace */

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
    // A new run has nothing to move.
    const { move } = await import('../run/migrate.js')
    move(stateOf(), isEdited ? seen : steps, now, locale, isEdited)
  } else {
    const state = stateOf()
    const wasSeen = new Map(steps.map(step => [step.id, step]))
    state.steps = [...now.map(step => ({ ...step, text: { ...wasSeen.get(step.id)?.text, ...step.text } })), ...state.steps.filter(step => !here.has(step.id))]
  }
  return isEdited
}
