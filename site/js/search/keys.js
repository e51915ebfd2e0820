// Opens the search from every page: with / and Ctrl+K, or with the link in the header, which without scripts leads to the list.

import { element } from '../shared/element.js'
import { settings } from '../shared/storage.js'

const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('.seek'))
/** @type {HTMLDialogElement | null} */
let dialog = null

/** At once, so that what is typed next is written into the field: what the dialog finds is loaded meanwhile. */
function open() {
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector('#_search'))
  if (!field) dialog ??= make()
  if (dialog && !dialog.open) dialog.showModal()
  const shown = field ?? dialog?.querySelector('input')
  shown?.focus()
  shown?.select()
}

function make() {
  const name = link?.textContent ?? ''
  const input = element('input', { type: 'search', id: '_seek', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', 'aria-label': name })
  const made = element('dialog', { class: 'seeking', lang: link?.closest('[lang]')?.getAttribute('lang'), 'aria-label': name }, element('div', { class: 'find' }, input), element('p', { role: 'status' }))
  document.body.append(made)
  // A page that can't be had may be there when it is asked for again.
  import('./dialog.js').then(search => search.fill(made, link?.href ?? location.href)).catch(() => { made.remove(); dialog = null })
  return made
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
