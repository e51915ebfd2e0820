// What a checklist offers besides its boxes: notes, skipping, one step at a time, keys, and a menu for what is rarely needed.

import { stepOf } from './checklist.js'
import { addNotes, openNote, skip } from './notes.js'
import { isEmpty } from '../run/run.js'
import { settings } from '../shared/storage.js'
import { language, loadTexts } from '../shared/texts.js'

/** @typedef {import('./checklist.js').Tools} Tools */
/** @typedef {import('./single-step.js').Single} Single */
/** @typedef {import('../run/run.js').Trace} Trace */

const WORDS = 200

/** @param {import('./checklist.js').Checklist} checklist */
export async function start(checklist) {
  const texts = await loadTexts()
  if (!texts) return checklist.panel.menu.remove()
  /** @type {Tools} */
  const page = Object.assign(checklist, { texts, language, own: { lang: language, dir: document.dir ? 'ltr' : undefined }, traces: () => traces(page) })
  addNotes(page)
  /** @type {ReturnType<Single> | undefined} */
  let single
  const singly = () => single ??= import('./single-step.js').then(view => view.showSingly(page))
  const { panel } = page
  const { record, hand, again } = panel
  // Presses are answered in their order: which of two imports of a module ends first is the browser's choice.
  let last = Promise.resolve()
  const end = (/** @type {Event} */ { currentTarget }) => {
    last = last.then(async () => { (await import('./finish.js')).end(page, /** @type {HTMLElement} */ (currentTarget)) }).catch(() => {})
  }
  for (const press of [record, hand, again]) press.addEventListener('click', end)
  followKeys(page)
  panel.menu.addEventListener('click', async () => (await import('./menu.js')).toggle(page, singly))
  followSections(page)
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
    await pin(page)
  }
  page.onShow.push(keep)
  await keep()
}

/** The steps of the page. @param {Tools} page @returns {Trace[]} */
const traces = page => page.boxes.map(box => {
  const step = stepOf(box)
  const [fingerprint, hash, ...place] = (step.dataset.trace ?? '').split(' ')
  const words = step.querySelector(':scope > label > span:not(.n, .other)')?.textContent?.trim().slice(0, WORDS) ?? ''
  const { lang } = document.documentElement
  return { id: box.value, place: place.join(' '), fingerprint, text: { [lang]: hash }, words, lang }
})

/** A run is pinned to the steps that it was done with: when the article has changed, what was done moves to the steps as they are now. @param {Tools} page */
async function pin(page) {
  const { run, texts, onShow } = page
  const [now, { lang }] = [page.traces(), document.documentElement]
  const seen = run.state.steps.filter(step => Object.hasOwn(step.text, lang))
  // Most runs end on the revision that they began with: what another asks for is loaded when it is needed.
  const isSame = seen.length === now.length && seen.every(({ id, text, lang: last }, i) => id === now[i].id && text[lang] === now[i].text[lang] && last === lang)
  const isEdited = !isSame && await (await import('./revision.js')).reconcile(() => run.state, now, lang)
  run.save()
  if (isEdited) page.say(texts.Edited)
  /** @type {Promise<() => void> | undefined} */
  let marks
  const mark = async () => {
    if (!marks && !run.state.changed.length && !run.state.gone.length) return
    marks ??= import('./changes.js').then(again => again.showChanges(page));
    (await marks)()
  }
  onShow.push(mark)
  page.show()
  await mark()
}

/**
 * Does what keys say, for hands that stay on the keyboard. What a key means is decided, and where it leads the focus goes, before the next
 * key comes: who types a note right behind the key that opens it writes all of it into the note. Single letters can be switched off
 * (WCAG 2.2, 2.1.4), for those who speak to their computer.
 * @param {Tools} page
 */
function followKeys(page) {
  /** Whether the list of keys is on its way: what is typed meanwhile is meant for it. */
  let isOpening = false

  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing || isOpening || settings().keys === false) return
    if (/** @type {HTMLElement} */ (event.target).closest?.('textarea, select, dialog, input:not([type=checkbox], [type=radio])')) return
    /** The step that keys speak of: that of the focus, else the next to do. */
    const box = page.boxes.find(b => stepOf(b) === document.activeElement?.closest('li[id]')) ?? page.current()
    switch (event.key.toLowerCase()) {
      case 'j': return go(1)
      case 'k': return go(-1)
      case 'x': return box?.click()
      case 'n': if (box) openNote(page, stepOf(box)); break
      case 's': if (box) skip(page, box); break
      case 'u': return page.undo()
      case 'c': return page.panel.record.click()
      case 'h': return page.panel.hand.click()
      case '?':
        isOpening = true
        import('./help.js').then(help => help.show(page)).finally(() => { isOpening = false })
    }
    // A letter that leads into a field is not written there.
    if (document.activeElement?.matches('textarea')) event.preventDefault()
  })

  /** Leads the focus on by a step, or back. @param {number} by */
  function go(by) {
    if (page.view) return page.view.go(by)
    const steps = page.boxes.filter(b => !page.isOther(b))
    const at = steps.findIndex(b => stepOf(b) === document.activeElement?.closest('li[id]'))
    const next = at < 0 ? page.current() ?? steps[0] : steps[Math.min(Math.max(at + by, 0), steps.length - 1)]
    next.focus()
    stepOf(next).scrollIntoView({ block: 'nearest' })
  }
}

/** Shows how far each section is, where the panel has an outline; what does not apply in this case can be set aside as a whole. @param {Tools} page */
function followSections(page) {
  let from = 0
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (page.panel.whole.querySelectorAll('.outline li'))) {
    const steps = page.boxes.slice(from, from += Number(row.dataset.steps))
    const [far, press] = /** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll(':scope > span, button'))
    press.hidden = false
    press.addEventListener('click', async () => (await import('./outline.js')).turn(page, steps))
    const show = () => {
      const counted = steps.filter(box => !page.isAside(box))
      const done = counted.filter(box => box.checked).length
      const state = done < counted.length ? 'open' : steps.some(box => page.run.isSkipped(box.value)) ? 'aside' : 'done'
      const text = counted.length ? `${done}/${counted.length}` : page.texts.Skipped
      if (far.textContent !== text) far.textContent = text
      if (row.dataset.state !== state) row.dataset.state = state
    }
    page.onShow.push(show)
    show()
  }
}
