// What the reader has done in one article, kept in the browser under the article's key: every language shows the same run.

import { emptyRun, runIn } from './run-limits.js'

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

/** Where this site keeps its runs: sites on one host must not share them. @param {string} root */
export const prefix = root => `procedures:run:${new URL(root || '.', location.href).pathname}:`

export class Run {
  /** @param {string} root the way to the site's folder @param {string} article the article's key @param {string} [id] which run of it: the first has no id */
  constructor(root, article, id = '') {
    this.root = root
    this.article = article
    this.id = id
    this.reload()
    /** Whether the browser has refused to keep what was written. */
    this.isLost = !this.#isKept
  }

  get key() { return prefix(this.root) + this.article + (this.id && '#' + this.id) }

  get #isKept() {
    try {
      localStorage.setItem(this.key + '?', '1')
      localStorage.removeItem(this.key + '?')
      return true
    } catch {
      return false
    }
  }

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
    try {
      if (isEmpty(this.state)) localStorage.removeItem(this.key)
      else localStorage.setItem(this.key, JSON.stringify(this.state))
    } catch { this.isLost = true }
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
    const kept = text === null ? null : runIn(text)
    /** Whether what the browser kept is no run; the next change takes its place. */
    this.isBroken = text !== null && !kept
    /** @type {State} */
    this.state = kept ?? emptyRun()
  }
}

/** Nothing was done, and it has no name. @param {State} state */
export const isEmpty = state =>
  !state.name && !state.gone.length && [state.ticks, state.skipped, state.notes].every(o => Object.keys(o).length === 0)

/** How many steps are ticked. @param {State} state */
export const ticked = state => Object.keys(state.ticks).filter(id => !id.startsWith('task-')).length

/** @param {string} key */
export function read(key) {
  try { return localStorage.getItem(key) } catch { return null }
}

/** Anything that is no run is an empty one. @param {string | null} text @returns {State} */
export const parse = text => (text === null ? null : runIn(text)) ?? emptyRun()
