// The header of a page: the language that is chosen there is kept, so that the site's first page goes to it.

import { keys, write } from './storage.js'

// Awaited before the page's own scripts begin: no link is followed before it knows of the mode.
const embed = new URLSearchParams(location.search).has('embed') ? await import('./embedding.js') : null

export function startHeader() {
  document.querySelector('.languages')?.addEventListener('click', event => {
    const link = /** @type {Element} */ (event.target).closest('a')
    if (link) write(keys.language, link.hreflang)
  })
  embed?.keepEmbedded()
}
