// What the browser keeps for this site: all keys in one place, and ways to read and write that a browser that keeps nothing does not break.

/** Sites on one host must not share what they keep. */
const site = new URL(document.body.dataset.root || '.', location.href).pathname

export const keys = {
  /** What the keys of all runs begin with; the article's key follows, and the run's id. */
  runs: `procedures:run:${site}:`,
  settings: `procedures:settings:${site}`,
  recent: `procedures:recent:${site}`,
  language: `procedures:language:${site}`,
  offline: `procedures:offline:${site}:${document.documentElement.lang}`,
  reportLanguage: 'procedures:report-language',
  reportList: 'procedures:report-list',
}

/** @typedef {'localStorage' | 'sessionStorage'} Area the second is kept as long as its tab */

/** The text under a key; null where there is none. @param {string} key @param {Area} [area] */
export function read(key, area = 'localStorage') {
  try { return globalThis[area].getItem(key) } catch { return null }
}

/** What was kept as JSON; null where there is none. @param {string} key @param {Area} [area] @returns {unknown} */
export function readJson(key, area) {
  try { return JSON.parse(read(key, area) ?? 'null') } catch { return null }
}

/** Says whether the browser has kept it. @param {string} key @param {string} text @param {Area} [area] */
export function write(key, text, area = 'localStorage') {
  try {
    globalThis[area].setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** Where the browser keeps nothing there is nothing to remove. @param {string} key */
export function remove(key) {
  try { localStorage.removeItem(key) } catch {}
}

/** All keys with this beginning. @param {string} prefix */
export function keysFrom(prefix) {
  try { return Object.keys(localStorage).filter(key => key.startsWith(prefix)) } catch { return [] }
}

/** Whether the browser keeps anything. */
export function isKeeping() {
  const probe = 'procedures:?'
  const isKept = write(probe, '1')
  remove(probe)
  return isKept
}

/** What the reader has chosen for all checklists. @typedef {{ second?: string, names?: boolean, one?: boolean, keys?: boolean }} Settings */

/** @returns {Settings} */
export const settings = () => Object(readJson(keys.settings))

/** Where the browser keeps nothing it is lost at once. @param {Settings} change */
export const choose = change => write(keys.settings, JSON.stringify({ ...settings(), ...change }))

const MAX_RECENT = 30

/** The keys of the articles that the reader opened last, the newest first: every language has the same. @returns {string[]} */
export function recent() {
  const saved = readJson(keys.recent)
  return Array.isArray(saved) ? saved.filter(a => typeof a === 'string' && a.length <= 500).slice(0, MAX_RECENT) : []
}

/** Puts an article in front of them. @param {string} article */
export const visit = article => write(keys.recent, JSON.stringify([article, ...recent().filter(a => a !== article)].slice(0, MAX_RECENT)))
