// What a checklist offers besides its boxes: notes, skipping, one step at a time, keys, and a menu for what is rarely needed.

import { addNotes } from './notes.js'
import { isEmpty } from '../run/run.js'
import { element } from '../shared/element.js'
import { settings } from '../shared/storage.js'
import { language, loadTexts } from '../shared/texts.js'

/** @typedef {import('./checklist.js').Tools} Tools */
/** @typedef {import('./single-step.js').Single} Single */

/** @param {import('./checklist.js').Checklist} checklist */
export async function start(checklist) {
  const texts = await loadTexts()
  if (!texts) return checklist.panel.menu.remove()
  const page = Object.assign(checklist, { texts, language })
  addNotes(page)
  /** @type {ReturnType<Single> | undefined} */
  let single
  const singly = () => single ??= import('./single-step.js').then(view => view.showSingly(page))
  const { record, hand, again } = page.panel
  const end = async (/** @type {Event} */ { currentTarget }) => (await import('./ending.js')).end(page, /** @type {HTMLElement} */ (currentTarget))
  for (const press of [record, hand, again]) press.addEventListener('click', end)
  addEventListener('keydown', async event => (await import('./keys.js')).press(page, singly, event))
  addMenu(page, singly)
  await keepRun(page)
  const take = async () => { if (location.hash.startsWith('#run=')) (await import('./handover.js')).take(page) }
  addEventListener('hashchange', take)
  await take()
  if (settings().one) await singly()
  if (settings().second) await (await import('./second-language.js')).show(page)
}

/** What was done is pinned to its steps: from the first change on, or when a run is taken up again. What is no run is told. @param {Tools} page */
async function keepRun(page) {
  let isKept = false
  const keep = async () => {
    if (page.run.isBroken) page.say(page.texts.BadRun)
    page.run.isBroken = false
    if (isKept || isEmpty(page.run.state)) return
    isKept = true
    await (await import('./revision.js')).follow(page)
  }
  page.onShow.push(keep)
  await keep()
}

/** What the menu holds is loaded when it is opened. @param {Tools} page @param {Single} single */
function addMenu(page, single) {
  const { whole, menu: opener } = page.panel
  const menu = element('div', { class: 'tools', id: '_tools' })
  whole.querySelector('.actions')?.after(menu)
  opener.setAttribute('aria-controls', menu.id)
  const open = (/** @type {boolean} */ isOpen) => {
    menu.hidden = !isOpen
    opener.setAttribute('aria-expanded', String(isOpen))
  }
  open(false)
  opener.addEventListener('click', async () => {
    if (!menu.hasChildNodes()) (await import('./menu.js')).fill(menu, page, single)
    open(Boolean(menu.hidden))
  })
  whole.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || menu.hidden) return
    open(false)
    opener.focus()
  })
}
