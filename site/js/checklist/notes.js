// What every step offers: its name where something is said about it, a note, and to be set aside where it does not apply; its note
// then says why.

import { stepOf } from './checklist.js'
import { button, element } from '../shared/element.js'

/** @param {import('./checklist.js').Tools} page */
export function addNotes(page) {
  const { boxes, run, texts, onShow, panel } = page
  nameSteps(boxes.map(stepOf))
  for (const box of boxes) {
    const step = stepOf(box)
    const opener = button('', () => openNote(page, step), { class: 'write', 'aria-label': named(texts.NoteOn, step), title: texts.Note })
    step.querySelector(':scope > label')?.after(opener)
  }

  const skips = panel.whole.querySelector('.skips')
  onShow.push(() => {
    for (const box of boxes) {
      const note = run.state.notes[box.value] ?? ''
      const area = fields.get(stepOf(box)) ?? (note ? field(page, stepOf(box)) : null)
      if (!area) continue
      name(page, box, area)
      if (area === document.activeElement) continue
      if (note) area.value = note
      else close(area)
    }
    // A step is next before its substeps, and its first open substep with it.
    const next = [page.current(), boxes.find(b => !page.isDone(b) && page.inside(b).every(inner => page.isDone(inner)))]
    for (const box of boxes) showSkip(page, box, next.includes(box) && stepOf(box).classList.contains('may'))
    const count = boxes.filter(b => run.isSkipped(b.value) && !page.isOther(b)).length
    const text = count ? texts.SkippedCount.replace('{0}', String(count)) : ''
    if (skips && skips.textContent !== text) skips.textContent = text
  })
  page.show()
}

/** The numbers of a step and of those it is part of: 2.1 @param {HTMLElement} step @returns {string} */
export function numberOf(step) {
  const above = /** @type {HTMLElement | null} */ (step.parentElement?.closest('li[id]') ?? null)
  const own = step.querySelector(':scope > label > .n')?.textContent?.replace(/\.$/, '') ?? ''
  return above ? `${numberOf(above)}.${own}` : own
}

/** Gives the heading that a part of the article stands under: that of an alternative holds for nothing beside it. */
export function headings() {
  const titles = [...document.querySelectorAll('article :is(h2, h3, h4, h5, h6)')]
  return (/** @type {Node} */ part) => titles.findLast(title => title.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING && title.parentElement?.contains(part))
}

/** What each step is called. @type {Map<HTMLElement, string>} */
const names = new Map()

/** By its number; where lists count anew, by its section too; where even these are the same, by its words. @param {HTMLElement[]} steps */
function nameSteps(steps) {
  const headingOf = headings()
  const words = (/** @type {Element | null | undefined} */ part) => part?.textContent?.trim().slice(0, 80) ?? ''
  const forms = steps.map(step => {
    const number = numberOf(step)
    const section = words(headingOf(step))
    return [number, section ? `${number} (${section})` : number, `${number} (${words(step.querySelector(':scope > label > span:last-of-type'))})`]
  })
  /** @type {Map<string, number>} */
  const uses = new Map()
  for (const form of forms.flatMap(f => [...new Set(f)])) uses.set(form, (uses.get(form) ?? 0) + 1)
  const least = forms.every(([number]) => uses.get(number) === 1) ? 0 : 1
  steps.forEach((step, i) => names.set(step, forms[i].slice(least).find(form => uses.get(form) === 1) ?? forms[i][2]))
}

/** A text about a step. @param {string} text @param {HTMLElement} step */
export const named = (text, step) => text.replace('{0}', () => names.get(step) ?? '')

/** @param {import('./checklist.js').Tools} page @param {HTMLElement} step */
export function openNote(page, step) {
  (fields.get(step) ?? field(page, step)).focus()
}

/** The notes that are open. @type {Map<Element | null, HTMLTextAreaElement>} */
const fields = new Map()

/** @param {HTMLTextAreaElement} area */
function close(area) {
  const remark = area.closest('.remark')
  fields.delete(remark?.parentElement ?? null)
  remark?.remove()
}

/** @param {import('./checklist.js').Tools} page @param {HTMLElement} step */
function field(page, step) {
  const { run, texts } = page
  const box = /** @type {HTMLInputElement} */ (step.querySelector(':scope > label > input'))
  let isNew = true
  const area = element('textarea', {
    rows: 2, maxlength: 4000,
    // One change a visit: undo takes back a note, not a letter.
    onfocus: () => { isNew = true },
    oninput: () => {
      const write = () => {
        if (area.value.trim()) run.state.notes[step.id] = area.value
        else delete run.state.notes[step.id]
      }
      if (isNew) { page.change(write); page.say() }
      else { write(); run.save() }
      isNew = false
    },
    onblur: event => { if (!area.value.trim() && /** @type {FocusEvent} */ (event).relatedTarget !== aside) close(area) },
    onkeydown: event => {
      if (/** @type {KeyboardEvent} */ (event).key !== 'Escape') return
      event.stopPropagation()
      box.focus()
    },
  })
  // A press must not take the focus from the note, which would close under it.
  const aside = button(texts.Skip, () => { skip(page, box); area.focus() }, { 'aria-label': named(texts.SkipStep, step), onpointerdown: event => event.preventDefault() })
  fields.set(step, area)
  step.querySelector(':scope > .write')?.after(element('div', { class: 'remark', ...page.own }, element('span', { 'aria-hidden': 'true' }), area, aside))
  name(page, box, area)
  return area
}

/** Says what a note is: the reason, where its step does not apply. @param {import('./checklist.js').Tools} page @param {HTMLInputElement} box @param {HTMLTextAreaElement} area */
function name({ run, texts }, box, area) {
  const isReason = run.isSkipped(box.value)
  const label = isReason ? texts.Reason : texts.Note
  const { previousElementSibling: shown, nextElementSibling: aside } = area
  if (!shown || !aside || shown.textContent === label) return
  shown.textContent = label
  area.setAttribute('aria-label', named(isReason ? texts.ReasonFor : texts.NoteOn, stepOf(box)));
  /** @type {HTMLElement} */ (aside).hidden = isReason
}

/** The button beside the step that is next, and the words beside one that does not apply. @param {import('./checklist.js').Tools} page @param {HTMLInputElement} box @param {boolean} isNext */
function showSkip(page, box, isNext) {
  const { run, texts } = page
  const step = stepOf(box)
  const isSkipped = run.isSkipped(box.value)
  const old = step.querySelector(':scope > .leave:not(.again)')
  if (!isSkipped && !isNext) return old?.remove()
  const state = isSkipped ? 'skipped' : 'next'
  if (old?.getAttribute('data-state') === state) return
  const hadFocus = old?.contains(document.activeElement)
  const [text, label] = isSkipped ? [texts.Unskip, texts.Unskip + ': {0}'] : [texts.Skip, texts.SkipStep]
  const press = button(text, () => skip(page, box), { 'aria-label': named(label, step) })
  const row = element('div', { class: 'leave', ...page.own, 'data-state': state }, ...(isSkipped ? [element('b', {}, texts.Skipped), ' '] : []), press)
  if (old) old.replaceWith(row)
  else step.querySelector(':scope > .write')?.after(row)
  if (hadFocus) press.focus()
}

/**
 * Sets a step aside with its substeps, or takes that back. Why it does not apply is asked where the step itself does not say that it
 * may be so.
 * @param {import('./checklist.js').Tools} page @param {HTMLInputElement} box
 */
export function skip(page, box) {
  setAside(page, [box, ...page.inside(box)], !page.run.isSkipped(box.value))
  // What is done stays done.
  if (page.run.isSkipped(box.value) && !stepOf(box).classList.contains('may')) openNote(page, stepOf(box))
}

/** Sets steps aside, but not what was done, or takes that back. @param {import('./checklist.js').Tools} page @param {HTMLInputElement[]} boxes @param {boolean} isAside */
export function setAside(page, boxes, isAside) {
  const { run } = page
  page.change(() => {
    for (const { value } of boxes) {
      if (!isAside) delete run.state.skipped[value]
      else if (!run.has(value)) run.state.skipped[value] = Date.now()
    }
    for (let outer = page.above(boxes[0]); outer; outer = page.above(outer)) {
      const parts = page.inside(outer)
      run.set(outer.value, parts.every(b => page.isDone(b)) && parts.some(b => b.checked))
    }
  })
  page.tell()
}
