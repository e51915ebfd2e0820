// What the reader has ticked in one article, kept in the browser under the article's key: every language shows the same run.

/** @typedef {{ version: 1, started: number, ticks: Record<string, number> }} State when each step was ticked, in ms since 1970 */

const VERSION = 1

/** Where this site keeps its runs: sites on one host must not share them. @param {string} root */
export const prefix = root => `procedures:run:${new URL(root || '.', location.href).pathname}:`

export class Run {
  /** @param {string} root the way to the site's folder @param {string} article the article's key */
  constructor(root, article) {
    this.key = prefix(root) + article
    /** @type {State} */
    this.state = parse(read(this.key))
  }

  /** Whether the browser keeps what is written. */
  get isKept() {
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

  /** @param {string} id @param {boolean} ticked */
  set(id, ticked) {
    if (!ticked) delete this.state.ticks[id]
    else if (!this.has(id)) this.state.ticks[id] = Date.now()
  }

  /** Ticks of steps that this version does not have are kept: another version may have them. */
  save() {
    try {
      if (Object.keys(this.state.ticks).length) localStorage.setItem(this.key, JSON.stringify(this.state))
      else localStorage.removeItem(this.key)
    } catch { /* said once, when the page opened */ }
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

/** How many steps are ticked, for every article of the site with a tick. @param {string} root @returns {Map<string, number>} */
export function runs(root) {
  const found = new Map()
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(prefix(root))) continue
      const steps = Object.keys(parse(read(key)).ticks).filter(id => !id.startsWith('task-'))
      if (steps.length) found.set(key.slice(prefix(root).length), steps.length)
    }
  } catch { /* nothing is kept, so nothing is under way */ }
  return found
}

/** @param {string} key */
function read(key) {
  try { return localStorage.getItem(key) } catch { return null }
}

/** Anything that is no run is an empty one. @param {string | null} text @returns {State} */
export function parse(text) {
  /** @type {State} */
  const state = { version: VERSION, started: Date.now(), ticks: {} }
  try {
    const saved = JSON.parse(text ?? 'null')
    if (saved?.version !== VERSION) return state
    if (Number.isFinite(saved.started)) state.started = saved.started
    for (const [id, time] of Object.entries(saved.ticks ?? {})) if (Number.isFinite(time)) state.ticks[id] = Number(time)
  } catch { /* not ours */ }
  return state
}
