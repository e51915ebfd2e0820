// Keys for hands that stay on the keyboard. Single letters can be switched off (WCAG 2.2, 2.1.4), for those who speak to their computer.
// Loaded with the first key: none of these letters does anything in a browser that would have to be held back at once.

import { stepOf } from './checklist.js'
import { openNote, skip } from './notes.js'
import { settings } from '../shared/storage.js'

/** Does what a key says. @param {import('./checklist.js').Tools} page @param {import('./single-step.js').Single} single @param {KeyboardEvent} event */
export async function press(page, single, event) {
  if (settings().keys === false || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const target = /** @type {HTMLElement} */ (event.target)
  if (target.closest?.('textarea, select, dialog, input:not([type=checkbox], [type=radio])')) return
  /** The step that keys speak of: that of the focus, else the next to do. */
  const box = page.boxes.find(b => stepOf(b) === document.activeElement?.closest('li[id]')) ?? page.current()
  switch (event.key.toLowerCase()) {
    case 'j': return (await single()).go(1)
    case 'k': return (await single()).go(-1)
    case 'x': return box?.click()
    case 'n': return box && openNote(page, stepOf(box))
    case 's': return box && stepOf(box).classList.contains('may') && skip(page, box)
    case 'u': return page.undo()
    case 'c': return page.panel.record.click()
    case 'h': return page.panel.hand.click()
    case '?': return (await import('./help.js')).show(page)
  }
}
