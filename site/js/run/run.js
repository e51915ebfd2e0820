// What the reader has done in one article, kept in the browser under the article's key: every language shows the same run.

import { isKeeping, keys, read, remove, write } from '../shared/storage.js'

/**
 * @typedef {object} State
 * @property {1} version
 * @property {number} started ms since 1970
 * @property {string} name what the reader calls the run: a ticket number
 * @property {Record<string, number>} ticks when each step was ticked, in ms since 1970
 * @property {Record<string, number>} skipped when each step was set aside as not applicable; the note on it says why
 * @property {number} aside how many steps of the article did not count when it was seen last: set aside, or of an alternative that was not chosen
 * @property {Record<string, string>} notes by step
 * @property {Trace[]} steps the steps as they were when they were last seen, in their order
 * @property {string[]} changed steps that were done, and have changed since
 * @property {Record<string, string>} before what these said when they were done
 * @property {Gone[]} gone what was done for steps that the article no longer has
 */
/** @typedef {{ id: string, place: string, fingerprint: string, text: Record<string, string>, words: string, lang: string }} Trace words are in the language lang */
/** @typedef {{ id: string, text: string, time: number, note: string }} Gone */

/** @typedef {(x: any) => boolean} Kind */

/** Before the year 2096: clocks that are set wrong by years are still believed. @type {Kind} */
const isTime = x => Number.isInteger(x) && x >= 0 && x < 4e12
/** @type {Kind} */
const isCount = x => Number.isInteger(x) && x >= 0 && x <= 5e4
/** @type {Kind} */
const isText = x => typeof x === 'string' && x.length <= 2e4
/** What every object has from birth is no name. @type {Kind} */
const isId = x => isText(x) && !(x in {})
/** @param {Kind} isItem @returns {Kind} */
const list = isItem => x => Array.isArray(x) && x.length <= 5e4 && x.every(item => isItem(item))
/** @param {Kind} isValue @returns {Kind} */
const map = isValue => x => Object(x) === x && !Array.isArray(x) && list(isId)(Object.keys(x)) && list(isValue)(Object.values(x))
/** An object with these parts and no others. @param {Record<string, Kind>} parts @returns {Kind} */
const parts = parts => x => Object(x) === x && Object.keys({ ...parts, ...x }).every(key => isId(key) && parts[key]?.(x[key]))

const isRun = parts({
  version: x => x === 1, started: isTime, name: x => isText(x) && x.length <= 80,
  ticks: map(isTime), skipped: map(isTime), aside: isCount, notes: map(isText), before: map(isText), changed: list(isId),
  steps: list(parts({ id: isId, place: isText, fingerprint: isText, text: map(isText), words: isText, lang: isText })),
  gone: list(parts({ id: isId, text: isText, time: isTime, note: isText })),
})

/** A run in which nothing was done. @returns {State} */
const emptyRun = () => ({ version: 1, started: Date.now(), name: '', ticks: {}, skipped: {}, aside: 0, notes: {}, steps: [], changed: [], before: {}, gone: [] })

/** Something that says it is a run, with all its parts; null where it is none. @param {any} saved as JSON has it @returns {State | null} */
export function runOf(saved) {
  const run = { ...emptyRun(), version: 0, ...saved }
  return isRun(run) ? run : null
}

/** A run as the browser's storage has it; null where it is none. @param {string | null} text @returns {State | null} */
function runIn(text) {
  try { return runOf(JSON.parse(text ?? '')) } catch { return null }
}

export class Run {
  /** @param {string} article the article's key @param {string} [id] which run of it: the first has no id */
  constructor(article, id = '') {
    this.article = article
    this.id = id
    /** @type {State} */
    this.state = emptyRun()
    this.reload()
    /** Whether the browser has refused to keep what was written. */
    this.isLost = !isKeeping()
  }

  get key() { return keys.runs + this.article + (this.id && '#' + this.id) }

  /** @param {string} id */
  has(id) { return Object.hasOwn(this.state.ticks, id) }

  /** @param {string} id */
  isSkipped(id) { return Object.hasOwn(this.state.skipped, id) }

  /** @param {string} id @param {boolean} ticked */
  set(id, ticked) {
    if (!ticked) delete this.state.ticks[id]
    else if (!this.has(id)) this.state.ticks[id] = Date.now()
    if (ticked) delete this.state.skipped[id]
  }

  /** Ticks of steps that this version does not have are kept: another version may have them. */
  save() {
    if (isEmpty(this.state)) remove(this.key)
    else if (!write(this.key, JSON.stringify(this.state))) this.isLost = true
  }

  /** Takes another state; returns the one before. @param {State} [state] */
  replace(state = parse(null)) {
    const before = this.state
    this.state = state
    this.save()
    return before
  }

  /** Reads again what another tab has written. */
  reload() {
    const text = read(this.key)
    const run = runIn(text)
    /** Whether what the browser kept is no run; the next change takes its place. */
    this.isBroken = text !== null && !run
    this.state = run ?? emptyRun()
  }
}

/** Nothing was done, and it has no name. @param {State} state */
export const isEmpty = state =>
  !state.name && !state.gone.length && [state.ticks, state.skipped, state.notes].every(o => Object.keys(o).length === 0)

/** How many steps are ticked. @param {State} state */
export const ticked = state => Object.keys(state.ticks).filter(id => !id.startsWith('task-')).length

/** Anything that is no run is an empty one. @param {string | null} text @returns {State} */
export const parse = text => runIn(text) ?? emptyRun()
