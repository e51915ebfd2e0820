// All runs that the browser keeps.

import { isEmpty, parse, prefix, read, Run } from './run.js'

/** A name that no other run has. */
export const newId = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 5)

/** All runs of the site. @param {string} root @returns {{ article: string, id: string, state: import('./run.js').State }[]} */
export function runs(root) {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix(root))).map(key => {
      const [, article, id] = /** @type {RegExpMatchArray} */ (key.slice(prefix(root).length).match(/^(.*?)(?:#([0-9a-z]+))?$/s))
      return { article, id: id ?? '', state: parse(read(key)) }
    }).filter(run => !isEmpty(run.state))
  } catch {
    return []
  }
}

/** @param {string} root @param {string} article @param {string} id */
export function remove(root, article, id) {
  try { localStorage.removeItem(new Run(root, article, id).key) } catch { /* it is not there */ }
}
