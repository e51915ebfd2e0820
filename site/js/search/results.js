// The results of a search, drawn as the reader types. Loaded with the first letter, or when the field gets the focus.

import { find } from './rank.js'
import { bestPlace, marked } from './snippet.js'
import { SearchIndex } from './word-index.js'
import { element } from '../shared/element.js'
import { loadPage } from '../shared/load-page.js'

const AT_ONCE = 20
/** A page is loaded for its result only when the reader stops typing. */
const PAUSE = 120
const KEPT_PAGES = 80

/** @typedef {{ link: HTMLAnchorElement, element: HTMLElement }} Item an article in the list */

/** @param {HTMLInputElement} input @param {Item[]} items @param {DOMStringMap} texts @param {string} root */
export async function open(input, items, texts, root) {
  const index = await new SearchIndex(new URL(root + input.dataset.index, location.href).href, input.dataset.version ?? '', items.length).open()
  const titles = items.map(item => item.link.textContent ?? '')
  /** @type {Map<string, Promise<Document | null>>} */
  const pages = new Map()
  const list = element('ol', { class: 'results', role: 'list', hidden: true })
  const more = element('button', { type: 'button', class: 'further', hidden: true }, texts.more ?? '')
  input.closest('.find')?.after(list, more)
  const seen = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      seen.unobserve(target)
      fill.get(target)?.()
    }
  }, { rootMargin: '200px' })
  /** What shows the place of a result. @type {WeakMap<Element, () => void>} */
  const fill = new WeakMap()

  /** @param {string} url */
  function page(url) {
    const known = pages.get(url)
    if (known) return known
    if (pages.size >= KEPT_PAGES) pages.delete(pages.keys().next().value ?? '')
    const loaded = loadPage(url)
    pages.set(url, loaded)
    loaded.then(read => { if (!read) pages.delete(url) })
    return loaded
  }

  /** @param {Item} item @param {Map<string, number>} meant */
  function row(item, meant) {
    const url = item.link.href
    const place = element('p', { class: 'place' })
    const result = element('li', {}, element('a', { href: url }, ...marked(item.link.textContent ?? '', meant, Infinity)), place)
    const about = item.element.querySelector('span')
    if (about) place.before(about.cloneNode(true))
    fill.set(result, async () => {
      if (!pages.has(url)) await new Promise(done => setTimeout(done, PAUSE))
      const read = result.isConnected && await page(url)
      const found = read && bestPlace(read, meant)
      if (!found) return
      const text = marked(found.text, meant)
      if (!found.id) place.append(...text)
      else place.append(element('a', { href: url + '#' + encodeURIComponent(found.id) }, ...(found.number ? [element('span', { class: 'n' }, found.number), ' '] : []), ...text))
    })
    return result
  }

  /** @type {(() => void) | undefined} */
  let next
  /** What the results are of. @type {string | null} */
  let shownFor = null
  /** The question whose first result is to be opened as soon as it is there. @type {string | null} */
  let wanted = null
  more.addEventListener('click', () => {
    const from = list.childElementCount
    next?.()
    list.children[from]?.querySelector('a')?.focus()
  })

  /** Shows the results among the articles that the filters leave; says how many there are, and whether none matches well. @param {string} query @param {(item: Item) => boolean} isIn @param {() => boolean} isCurrent @returns {Promise<{ count: number, isPartial: boolean } | null>} */
  async function show(query, isIn, isCurrent) {
    const { hits, isPartial, meant } = await find(index, query, titles)
    if (!isCurrent()) return null
    shownFor = query
    const shown = hits.map(hit => items[hit.article]).filter(isIn)
    let at = 0
    next = () => {
      for (const item of shown.slice(at, at += AT_ONCE)) {
        const result = row(item, meant)
        list.append(result)
        seen.observe(result)
      }
      more.hidden = at >= shown.length
    }
    seen.disconnect()
    // Who was quicker than the search stands on a result already.
    const focused = list.contains(document.activeElement) ? /** @type {HTMLAnchorElement} */ (document.activeElement).href : null
    list.replaceChildren()
    list.hidden = false
    next()
    if (wanted === query) list.querySelector('a')?.click()
    if (focused) ([...list.querySelectorAll('a')].find(a => a.href === focused) ?? input).focus()
    return { count: shown.length, isPartial }
  }

  function hide() {
    shownFor = wanted = null
    list.hidden = more.hidden = true
    list.replaceChildren()
  }

  list.addEventListener('keydown', event => {
    const links = [...list.querySelectorAll('a')]
    const at = links.findIndex(link => link === document.activeElement)
    if (event.key === 'Escape') input.focus()
    else if (event.key === 'ArrowDown') links[at + 1]?.focus()
    else if (event.key === 'ArrowUp') (links[at - 1] ?? input).focus()
    else return
    event.preventDefault()
  })
  input.addEventListener('input', () => { wanted = null })
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.key !== 'ArrowDown' && event.key !== 'Enter') return
    const first = list.querySelector('a')
    if (event.key === 'ArrowDown') first?.focus()
    else if (shownFor === input.value) first?.click()
    // Who types fast presses Enter before the results of the last letter are there.
    else wanted = input.value
    if (first || event.key === 'Enter') event.preventDefault()
  })

  return { show, hide }
}
