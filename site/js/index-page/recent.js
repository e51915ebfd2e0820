// The articles that the reader used last, above the list of all.

import { button, element } from '../shared/element.js'
import { isKeeping, keys, recent, remove } from '../shared/storage.js'

const MAX = 5

/** @param {Map<string, { link: HTMLAnchorElement }>} byKey @param {Set<string>} others articles that stand above it already @param {HTMLElement} status */
export function showRecent(byKey, others, status) {
  const { recent: title = '', forget: label = '', forgotten = '', notKept = '', language } = status.dataset
  const find = /** @type {HTMLElement} */ (status.closest('.find'))
  const lang = language === document.documentElement.lang.split('-')[0] ? undefined : language
  if (!isKeeping()) {
    find.after(element('p', { class: 'unkept', lang }, notKept))
    return
  }
  const links = recent().filter(key => !others.has(key)).flatMap(key => byKey.get(key)?.link ?? []).slice(0, MAX)
  if (!links.length) return
  const forget = () => {
    remove(keys.recent)
    section.remove()
    status.textContent = forgotten
    document.getElementById('_search')?.focus()
  }
  const section = element('section', { class: 'recent', 'aria-labelledby': '_recent' },
    element('h2', { id: '_recent', lang }, title),
    element('ul', { role: 'list' }, ...links.map(link => element('li', {}, element('a', { href: link.getAttribute('href') }, link.textContent ?? '')))),
    button(label, forget, { lang }))
  find.after(section)
}
