// The search of the list in a dialog, for pages without a list: what it needs is read from the list's own page.

import { open } from './results.js'
import { told } from './result-texts.js'
import { button, element } from '../shared/element.js'
import { loadPage } from '../shared/load-page.js'
import { keys, read } from '../shared/storage.js'
import { loadTexts } from '../shared/texts.js'

/**
 * Brings the search into a dialog that is open already, and finds what was typed into it meanwhile; where the list can't be had, the
 * browser is led to it and says why.
 * @param {HTMLDialogElement} dialog @param {string} home the address of the list, or of the page that lists the languages
 */
export async function fill(dialog, home) {
  const input = /** @type {HTMLInputElement} */ (dialog.querySelector('input'))
  const said = /** @type {HTMLElement} */ (dialog.querySelector('[role=status]'))
  const [list, texts] = await Promise.all([listOf(home), loadTexts(), style()])
  const theirs = /** @type {HTMLInputElement | null | undefined} */ (list?.querySelector('#_search'))
  const status = /** @type {HTMLElement | null | undefined} */ (list?.querySelector('.find [role=status]'))
  try {
    if (!list || !theirs || !status) throw new Error('no list')
    const label = list.querySelector('label[for=_search]')?.textContent ?? ''
    Object.assign(input.dataset, { index: theirs.dataset.index, version: theirs.dataset.version })
    dialog.lang = status.dataset.language ?? ''
    for (const named of [dialog, input]) named.setAttribute('aria-label', label)
    input.before(element('label', { for: input.id }, label))
    input.after(button(texts?.Close ?? '×', () => dialog.close()))
    const items = [...list.querySelectorAll('.list li')].map(li => ({ element: /** @type {HTMLElement} */ (li), link: /** @type {HTMLAnchorElement} */ (li.querySelector('a')) }))
    // The folder of the index is named from the list's page.
    const results = await open(input, items, status.dataset, new URL(list.body.dataset.root ?? '', list.URL).href)
    listen(input, said, status.dataset, results)
  } catch (error) {
    if (dialog.open) location.href = home
    throw error
  }
}

/** @param {HTMLInputElement} input @param {HTMLElement} said @param {DOMStringMap} texts @param {Awaited<ReturnType<typeof open>>} results */
function listen(input, said, texts, results) {
  let turn = 0
  input.addEventListener('input', seek)
  if (input.value) seek()

  async function seek() {
    const mine = ++turn
    if (!input.value.trim()) {
      results.hide()
      said.textContent = ''
      return
    }
    const found = await results.show(input.value, () => true, () => mine === turn).catch(() => null)
    if (mine === turn) said.textContent = found ? told(texts, found.count, found.isPartial) : texts.failed ?? ''
  }
}

/** The page of the list: of the language that was chosen last, where the page lists languages. @param {string} home */
async function listOf(home) {
  const page = await loadPage(home)
  if (!page || page.querySelector('#_search')) return page
  const links = /** @type {HTMLAnchorElement[]} */ ([...page.querySelectorAll('a[hreflang]')])
  const wanted = [read(keys.language), ...navigator.languages].map(tag => tag?.toLowerCase())
  const chosen = wanted.map(tag => links.find(link => tag && (link.hreflang.toLowerCase() === tag || link.hreflang.toLowerCase() === tag.split('-')[0]))).find(Boolean) ?? links[0]
  return chosen ? loadPage(chosen.href) : null
}

/** Loads how results look; without it they can be read too. */
const style = () => new Promise(done => {
  document.head.append(element('link', { rel: 'stylesheet', href: new URL('../../css/search.css', import.meta.url).href, onload: done, onerror: done }))
})
