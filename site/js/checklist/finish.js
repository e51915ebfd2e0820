// What ends a run: its record for the ticket, then the next run; or the link for a colleague. Loaded with the first press.

import { link } from './handover.js'
import { copy, written } from './record.js'
import { goTo, newId } from '../run/all-runs.js'

/** Does what a button of the panel says. @param {import('./checklist.js').Tools} page @param {HTMLElement} pressed */
export async function end(page, pressed) {
  const { record, again } = page.panel
  if (pressed.hidden) return
  if (pressed === again) return goTo(newId())
  await copy(page, pressed === record ? written(page, false) : link(page))
  if (pressed === record) again.hidden = page.current() !== undefined
}
