// All runs that the browser keeps.

import { isEmpty, parse, prefix, read } from './run.js'

/** A name that no other run has. */
export const newId = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 5)

/** All runs of the site. @param {string} root @returns {{ key: string, article: string, id: string, state: import('./run.js').State }[]} key is that of the browser's storage */
export function runs(root) {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix(root))).map(key => {
      const [, article, id] = /** @type {RegExpMatchArray} */ (key.slice(prefix(root).length).match(/^(.*?)(?:#([0-9a-z]+))?$/s))
      return { key, article, id: id ?? '', state: parse(read(key)) }
    }).filter(run => !isEmpty(run.state))
  } catch {
    return []
  }
}

/** @param {string} key @returns what restore needs to bring the run back */
export function remove(key) {
  const text = read(key) ?? ''
  try { localStorage.removeItem(key) } catch { /* it is not there */ }
  return text
}

/** @param {string} key @param {string} text */
export function restore(key, text) {
  try { localStorage.setItem(key, text) } catch { /* another tab has filled the room that it had */ }
}
