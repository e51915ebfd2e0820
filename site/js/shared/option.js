// A box to tick with its label, for settings.

import { element } from './element.js'

/** @param {string} label @param {boolean} checked @param {(checked: boolean) => void} change */
export function option(label, checked, change) {
  const box = element('input', { type: 'checkbox', checked, onchange: () => change(box.checked) })
  return element('label', { class: 'option' }, box, ' ', label)
}
