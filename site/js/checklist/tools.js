// What a checklist offers besides its boxes: notes, skipping, one step at a time, keys, and a menu for what is rarely needed.

import { bindKeys } from './keys.js'
import { addNotes } from './notes.js'
import { isEmpty } from '../run/run.js'
import { settings } from './settings.js'
import { language, words } from '../shared/texts.js'

/** @typedef {import('./main.js').Page & { texts: Record<string, string>, language: string }} Tools */
/** @typedef {() => Promise<ReturnType<typeof import('./single-step.js').showSingly>>} Single the view of one step at a time, loaded when it is needed */

/** @param {import('./main.js').Page} page */
export async function start(page) {
  const texts = await words()
  if (!texts) {
    page.panel.querySelector('.menu')?.remove()
    return
  }

  /** @type {Tools} */
  const tools = { ...page, texts, language }
  addNotes(tools)
  /** @type {ReturnType<typeof import('./single-step.js').showSingly> | undefined} */
  let one
  const single = async () => one ??= (await import('./single-step.js')).showSingly(tools)
  bindKeys(tools, single)
  addMenu(tools, single)
  await keepRun(tools)
  const take = async () => { if (location.hash.startsWith('#run=')) (await import('./handover.js')).take(tools) }
  addEventListener('hashchange', take)
  await take()
  if (settings(page.root).one) await single()
  if (settings(page.root).second) await (await import('./second-language.js')).show(tools)
}

/** What was done is pinned to its steps: from the first change on, or when a run is taken up again. @param {Tools} page */
async function keepRun(page) {
  let isKept = false
  const keep = async () => {
    if (isKept || isEmpty(page.run.state)) return
    isKept = true
    await (await import('./revision.js')).follow(page)
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
    if (!menu.hasChildNodes()) (await import('./menu.js')).fill(menu, page, single)
    open(menu.hidden)
  })
  page.panel.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || menu.hidden) return
    open(false)
    opener.focus()
  })
}
