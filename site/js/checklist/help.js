// The list of keys, and the way to switch them off.

import { button, element } from '../shared/element.js'
import { option } from '../shared/option.js'
import { choose, settings } from '../shared/storage.js'

/** @param {import('./checklist.js').Tools} page */
export function show(page) {
  const { texts, panel } = page
  const keys = [
    ['j', texts.KeyNext], ['k', texts.KeyPrevious], ['x', texts.KeyTick], ['n', texts.KeyNote], ['s', texts.KeySkip],
    ['u', panel.undo.textContent ?? ''], ['c', panel.record.textContent ?? ''], ['h', panel.hand.textContent ?? ''],
    ['/', document.querySelector('.seek')?.textContent ?? ''], ['?', texts.KeyHelp],
  ]
  const dialog = element('dialog', { class: 'keys', ...page.own, 'aria-labelledby': '_keys', onclose: () => dialog.remove() },
    element('h2', { id: '_keys' }, texts.Keys),
    element('dl', {}, ...keys.map(([letter, what]) => element('div', {}, element('dt', {}, element('kbd', {}, letter)), element('dd', {}, what)))),
    option(texts.KeysOn, settings().keys !== false, keys => choose({ keys })),
    element('p', {}, button(texts.Close, () => dialog.close())))
  document.body.append(dialog)
  dialog.showModal()
}
