// The checklist's menu.

import { button, element, option } from './element.js'
import { choose, settings } from './settings.js'

/** @param {HTMLElement} menu @param {import('./checklist-tools.js').Tools} page @param {import('./checklist-tools.js').Single} single */
export function fill(menu, page, single) {
  const { texts, root } = page
  menu.append(
    ...secondLanguage(page),
    option(texts.One, Boolean(settings(root).one), async one => { choose(root, { one }); (await single()).show() }),
    element('p', {}, button(texts.Keys, async () => (await import('./checklist-help.js')).show(page))),
  )
}

/** @param {import('./checklist-tools.js').Tools} page */
function secondLanguage(page) {
  const { texts, root } = page
  const show = async () => (await import('./checklist-second.js')).show(page)
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.languages a:not([aria-current])')])
  if (links.length === 0) return []
  const { second, names } = settings(root)
  const choice = element('select', { onchange: () => { choose(root, { second: choice.value }); show() } },
    element('option', { value: '' }, texts.None),
    ...links.map(link => element('option', { value: link.hreflang, lang: link.lang, selected: link.hreflang === second }, link.textContent ?? '')))
  return [
    element('label', {}, texts.Second, ' ', choice),
    option(texts.NamesOnly, Boolean(names), names => { choose(root, { names }); show() }),
  ]
}
