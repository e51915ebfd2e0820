// With ?embed a page stands in the frame of another program, such as a ticket system: the header goes, and links stay in the frame's mode.

export function keepEmbedded() {
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
