// Sets a whole section aside, or takes that back. Loaded with the first press.

import { stepOf } from './checklist.js'
import { openNote, setAside } from './notes.js'

/** A section that was set aside comes back; of another what is not done goes, and its first step asks why. @param {import('./checklist.js').Tools} page @param {HTMLInputElement[]} steps */
export function turn(page, steps) {
  const open = steps.filter(box => !box.checked)
  const isOpen = open.some(box => !page.isDone(box))
  setAside(page, open, isOpen)
  if (isOpen) openNote(page, stepOf(open[0]))
}
