// What the reader has chosen for all checklists of the site.

/** @param {string} root */
const key = root => `procedures:settings:${new URL(root || '.', location.href).pathname}`

/** @param {string} root @returns {{ second?: string, names?: boolean, one?: boolean, keys?: boolean }} */
export function settings(root) {
  try { return Object(JSON.parse(localStorage.getItem(key(root)) ?? '{}')) } catch { return {} }
}

/** @param {string} root @param {object} change */
export function choose(root, change) {
  try { localStorage.setItem(key(root), JSON.stringify({ ...settings(root), ...change })) } catch { /* holds for this page only */ }
}
