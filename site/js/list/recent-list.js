// The articles that the reader opened last, for the list.

import { key, read } from '../shared/recent.js'

/** The newest first; null where the browser keeps nothing. @param {string} root @returns {string[] | null} */
export function recent(root) {
  try {
    localStorage.setItem(key(root) + '?', '1')
    localStorage.removeItem(key(root) + '?')
    return read(root)
  } catch {
    return null
  }
}

/** @param {string} root */
export function forget(root) {
  try { localStorage.removeItem(key(root)) } catch { /* nothing was kept */ }
}
