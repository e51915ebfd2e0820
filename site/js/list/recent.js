// The articles that the reader used last, above the list of all.

import { element } from '../shared/element.js'
import { forget, recent } from './recent-list.js'

const MAX = 5

/** @param {string} root @param {Map<string, { link: HTMLAnchorElement }>} byKey @param {Set<string>} others articles that stand above it already @param {HTMLElement} status */
export function showRecent(root, byKey, others, status) {
  const { recent: title = '', forget: label = '', forgotten = '', notKept = '', language } = status.dataset
  const find = /** @type {HTMLElement} */ (status.closest('.find'))
  const lang = language === document.documentElement.lang.split('-')[0] ? undefined : language
  const keys = recent(root)
  if (!keys) {
    find.after(element('p', { class: 'unkept', lang }, notKept))
    return
  }
  const links = keys.filter(key => !others.has(key)).flatMap(key => byKey.get(key)?.link ?? []).slice(0, MAX)
  if (!links.length) return
  const press = element('button', { type: 'button', lang, onclick: () => {
    forget(root)
    section.remove()
    status.textContent = forgotten
    document.getElementById('_search')?.focus()
  } }, label)
  const section = element('section', { class: 'recent', 'aria-labelledby': '_recent' },
    element('h2', { id: '_recent', lang }, title),
    element('ul', { role: 'list' }, ...links.map(link => element('li', {}, element('a', { href: link.getAttribute('href') }, link.textContent ?? '')))),
    press)
  find.after(section)
}
