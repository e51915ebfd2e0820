// Opens the search from every page: with / and Ctrl+K, or with the link in the header, which without scripts leads to the list.

import { settings } from '../shared/storage.js'

const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('.seek'))

async function open() {
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector('#_search'))
  if (!field) return (await import('./dialog.js')).show(link?.href ?? location.href)
  field.focus()
  field.select()
}

addEventListener('keydown', event => {
  const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
  // A single key can be switched off (WCAG 2.2, 2.1.4), and is a letter where somebody writes.
  const isKey = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && settings().keys !== false &&
    !(/** @type {HTMLElement} */ (event.target).closest?.('textarea, select, dialog, input:not([type=checkbox], [type=radio])'))
  if (event.defaultPrevented || event.isComposing || !isCommand && !isKey) return
  event.preventDefault()
  open()
})

link?.addEventListener('click', event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  open()
})
