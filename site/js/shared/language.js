// The language that the visitor chose last, kept so that the site's first page goes there.

/** @param {string} root the way to the site's folder */
const key = root => `procedures:language:${new URL(root || '.', location.href).pathname}`

/** @param {string} root */
export function chosen(root) {
  try { return localStorage.getItem(key(root)) } catch { return null }
}

/** Remembers what is chosen from the links in the header. @param {string} root */
export function rememberChoice(root) {
  document.querySelector('.languages')?.addEventListener('click', event => {
    const link = /** @type {Element} */ (event.target).closest('a')
    try { if (link) localStorage.setItem(key(root), link.hreflang) } catch { /* not kept: nothing is lost */ }
  })
}
