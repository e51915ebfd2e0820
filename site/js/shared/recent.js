// The articles that the reader opened last, kept in the browser by their keys: every language shows the same.

const MAX = 30

/** @param {string} root */
export const key = root => `procedures:recent:${new URL(root || '.', location.href).pathname}`

/** Puts an article in front. @param {string} root @param {string} article */
export function visit(root, article) {
  try { localStorage.setItem(key(root), JSON.stringify([article, ...read(root).filter(a => a !== article)].slice(0, MAX))) } catch { /* said in the list */ }
}

/** Anything that is no list of keys is none. @param {string} root @returns {string[]} */
export function read(root) {
  const text = localStorage.getItem(key(root))
  try {
    const saved = JSON.parse(text ?? '[]')
    return Array.isArray(saved) ? saved.filter(a => typeof a === 'string' && a.length <= 500).slice(0, MAX) : []
  } catch {
    return []
  }
}
