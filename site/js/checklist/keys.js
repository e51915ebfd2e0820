// Keys for hands that stay on the keyboard. Single letters can be switched off (WCAG 2.2, 2.1.4), for those who speak to their computer.

import { stepOf } from './checklist.js'
import { openNote, skip } from './notes.js'
import { settings } from '../shared/storage.js'

/** @param {import('./checklist.js').Tools} page @param {import('./single-step.js').Single} single */
export function bindKeys(page, single) {
  /** The step that keys speak of: that of the focus, else the next to do. */
  const here = () => page.boxes.find(b => stepOf(b) === document.activeElement?.closest('li[id]')) ?? page.current()

  /** @type {Record<string, (box?: HTMLInputElement) => void>} */
  const keys = {
    j: async () => (await single()).go(1),
    k: async () => (await single()).go(-1),
    x: box => box?.click(),
    n: box => box && openNote(page, stepOf(box)),
    s: box => box && stepOf(box).classList.contains('may') && skip(page, box),
    u: () => page.undo(),
    '?': async () => (await import('./help.js')).show(page),
  }

  addEventListener('keydown', event => {
    if (settings().keys === false || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const target = /** @type {HTMLElement} */ (event.target)
    if (target.closest?.('textarea, select, dialog, input:not([type=checkbox], [type=radio])')) return
    const press = keys[event.key.toLowerCase()]
    if (!press) return
    event.preventDefault()
    press(here())
  })
}
