// What a checklist offers besides its boxes: notes, skipping, one step at a time, keys, and a menu for what is rarely needed.

import { bindKeys } from './checklist-keys.js'
import { addNotes } from './checklist-notes.js'
import { isEmpty } from './run.js'
import { settings } from './settings.js'
import { language, words } from './texts.js'

/** @typedef {import('./checklist.js').Page & { texts: Record<string, string>, language: string }} Tools */
/** @typedef {() => Promise<ReturnType<typeof import('./checklist-one.js').showSingly>>} Single the view of one step at a time, loaded when it is needed */

/** @param {import('./checklist.js').Page} page */
export async function start(page) {
  const texts = await words()
  if (!texts) {
    page.panel.querySelector('.menu')?.remove()
    return
  }

  /** @type {Tools} */
  const tools = { ...page, texts, language }
  addNotes(tools)
  /** @type {ReturnType<typeof import('./checklist-one.js').showSingly> | undefined} */
  let one
  const single = async () => one ??= (await import('./checklist-one.js')).showSingly(tools)
  bindKeys(tools, single)
  addMenu(tools, single)
  await keepRun(tools)
  const take = async () => { if (location.hash.startsWith('#run=')) (await import('./checklist-handover.js')).take(tools) }
  addEventListener('hashchange', take)
  await take()
  if (settings(page.root).one) await single()
  if (settings(page.root).second) await (await import('./checklist-second.js')).show(tools)
}

/** What was done is pinned to its steps: from the first change on, or when a run is taken up again. What is no run is told. @param {Tools} page */
async function keepRun(page) {
  let isKept = false
  const keep = async () => {
    if (page.run.isBroken) page.say(page.texts.BadRun)
    page.run.isBroken = false
    if (isKept || isEmpty(page.run.state)) return
    isKept = true
    await (await import('./checklist-runs.js')).follow(page)
  }
  page.onShow.push(keep)
  await keep()
}

/** What the menu holds is loaded when it is opened. @param {Tools} page @param {Single} single */
function addMenu(page, single) {
  const opener = /** @type {HTMLButtonElement} */ (page.panel.querySelector('.menu'))
  const menu = document.createElement('div')
  menu.className = 'tools'
  menu.id = '_tools'
  page.panel.querySelector('.actions')?.after(menu)
  opener.setAttribute('aria-controls', menu.id)
  const open = (/** @type {boolean} */ isOpen) => {
    menu.hidden = !isOpen
    opener.setAttribute('aria-expanded', String(isOpen))
  }
  open(false)
  opener.addEventListener('click', async () => {
    if (!menu.hasChildNodes()) (await import('./checklist-menu.js')).fill(menu, page, single)
    open(menu.hidden)
  })
  page.panel.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || menu.hidden) return
    open(false)
    opener.focus()
  })
}
