// What the reader has done in one article, kept in the browser under the article's key: every language shows the same run.

import { isKeeping, keys, read, remove, write } from '../shared/storage.js'

/**
 * @typedef {object} State
 * @property {1} version
 * @property {number} started ms since 1970
 * @property {string} name what the reader calls the run: a ticket number
 * @property {Record<string, number>} ticks when each step was ticked, in ms since 1970
 * @property {Record<string, number>} skipped when each step was skipped
 * @property {Record<string, string>} notes by step
 * @property {Trace[]} steps the steps as they were when they were last seen, in their order
 * @property {string[]} changed steps that were done, and have changed since
 * @property {Record<string, string>} before what these said when they were done
 * @property {Gone[]} gone what was done for steps that the article no longer has
 */
/** @typedef {{ id: string, place: string, fingerprint: string, text: Record<string, string>, words: string, lang: string }} Trace words are in the language lang */
/** @typedef {{ id: string, text: string, time: number, note: string }} Gone */

const VERSION = 1
const MAX_NOTE = 4000

export class Run {
  /** @param {string} article the article's key @param {string} [id] which run of it: the first has no id */
  constructor(article, id = '') {
    this.article = article
    this.id = id
    /** @type {State} */
    this.state = parse(read(this.key))
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
  reload() { this.state = parse(read(this.key)) }
}

/** Nothing was done, and it has no name. @param {State} state */
export const isEmpty = state =>
  !state.name && !state.gone.length && [state.ticks, state.skipped, state.notes].every(o => Object.keys(o).length === 0)

/** How many steps are ticked. @param {State} state */
export const ticked = state => Object.keys(state.ticks).filter(id => !id.startsWith('task-')).length

const isText = (/** @type {unknown} */ x) => typeof x === 'string' && x.length <= MAX_NOTE

/** The entries of an object whose values are of a kind. @param {unknown} x @param {(value: unknown) => boolean} isKind @returns {Record<string, any>} */
const entries = (x, isKind) =>
  Object.fromEntries(Object.entries(x && typeof x === 'object' ? x : {}).filter(([id, value]) => id !== '__proto__' && id.length < 200 && isKind(value)))

/** @param {unknown} x */
const list = x => Array.isArray(x) ? x : []

/** Anything that is no run is an empty one. @param {string | null} text @returns {State} */
export function parse(text) {
  try { return clean(JSON.parse(text ?? 'null')) } catch { return clean(null) }
}

/** What can be used of something that says it is a run. @param {any} saved @returns {State} */
export function clean(saved) {
  if (saved?.version !== VERSION) saved = {}
  return {
    version: VERSION,
    started: Number.isFinite(saved.started) ? saved.started : Date.now(),
    name: isText(saved.name) ? saved.name.slice(0, 80) : '',
    ticks: entries(saved.ticks, Number.isFinite),
    skipped: entries(saved.skipped, Number.isFinite),
    notes: entries(saved.notes, isText),
    steps: list(saved.steps)
      .filter(s => isText(s?.id) && isText(s.place) && isText(s.fingerprint))
      .map(s => ({ id: s.id, place: s.place, fingerprint: s.fingerprint, text: entries(s.text, isText), words: isText(s.words) ? s.words : '', lang: isText(s.lang) ? s.lang : '' })),
    changed: list(saved.changed).filter(isText),
    before: entries(saved.before, isText),
    gone: list(saved.gone).filter(g => isText(g?.id) && isText(g.text)).map(g => ({ id: g.id, text: g.text, time: Number(g.time) || 0, note: isText(g.note) ? g.note : '' })),
  }
}
