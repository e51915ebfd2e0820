// The header of a page: the language that is chosen there is kept, so that the site's first page goes to it. With ?embed the page
// stands in the frame of another program, such as a ticket system: the header goes, and links stay in the frame's mode.

import { keys, write } from './storage.js'

export function startHeader() {
  document.querySelector('.languages')?.addEventListener('click', event => {
    const link = /** @type {Element} */ (event.target).closest('a')
    if (link) write(keys.language, link.hreflang)
  })

  if (!new URLSearchParams(location.search).has('embed')) return
  document.body.classList.add('embed')
  // Before other listeners set their own part of the address, and behind them again.
  for (const isFirst of [true, false]) addEventListener('click', event => stay(/** @type {Element} */ (event.target).closest?.('a[href]') ?? null), isFirst)
}

/** @param {Element | null} element */
function stay(element) {
  const link = /** @type {HTMLAnchorElement | null} */ (element)
  if (!link) return
  if (link.origin !== location.origin) {
    // Other sites allow frames less often than not.
    link.target = '_blank'
    link.rel = 'noopener'
    return
  }
  const search = new URLSearchParams(link.search)
  if (search.has('embed')) return
  search.append('embed', '')
  link.search = search.toString()
}
