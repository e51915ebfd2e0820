// One step at a time: the step, what it is part of, and the rest of its section; the other steps and sections wait.

import { stepOf } from './checklist.js'
import { button, element } from '../shared/element.js'
import { settings } from '../shared/storage.js'

/** @typedef {() => Promise<ReturnType<typeof showSingly>>} Single the view of one step at a time, loaded when it is needed */

/** @param {import('./checklist.js').Tools} page */
export function showSingly(page) {
  const { boxes, texts, onShow, panel } = page
  const article = /** @type {HTMLElement} */ (document.querySelector('article'))
  /** @type {HTMLInputElement | undefined} */
  let shown
  const previous = button(texts.Previous, () => go(-1))
  const next = button(texts.Next, () => go(1))
  const buttons = element('div', { class: 'turn', hidden: true }, previous, next)
  panel.whole.querySelector('.actions')?.before(buttons)

  /** The sections of the article, each from its heading on. */
  const sections = () => {
    /** @type {Element[][]} */
    const all = [[]]
    for (const child of article.children) {
      if (/^H[2-6]$/.test(child.tagName)) all.push([])
      all[all.length - 1].push(child)
    }
    return all
  }

  function show() {
    const isOn = Boolean(settings().one)
    document.body.classList.toggle('one', isOn)
    buttons.hidden = !isOn
    if (!isOn) {
      for (const away of article.querySelectorAll('.away')) away.classList.remove('away')
      return
    }
    if (!shown) shown = page.current() ?? boxes[0]
    const step = stepOf(shown)
    for (const box of boxes) {
      const other = stepOf(box)
      other.classList.toggle('away', !other.contains(step) && !step.contains(other))
    }
    for (const section of sections()) {
      const isHere = section.some(part => part.contains(step))
      for (const part of section) part.classList.toggle('away', !isHere && part.tagName !== 'H1')
    }
    previous.disabled = boxes.indexOf(shown) === 0
    next.disabled = boxes.indexOf(shown) === boxes.length - 1
  }

  /** @param {number} by */
  function go(by) {
    const from = shown ?? page.current() ?? boxes[0]
    const inStep = /** @type {HTMLElement | null} */ (document.activeElement?.closest?.('li[id]') ?? null)
    const at = !document.body.classList.contains('one') ? boxes.findIndex(b => stepOf(b) === inStep) : boxes.indexOf(from)
    focus(at < 0 ? page.current() ?? boxes[0] : boxes[Math.min(Math.max(at + by, 0), boxes.length - 1)])
  }

  /** @param {HTMLInputElement} box */
  function focus(box) {
    shown = box
    show()
    box.focus()
    stepOf(box).scrollIntoView({ block: 'nearest' })
  }

  let before = page.current()
  onShow.push(() => {
    // What was just done makes way for what comes next.
    if (before && page.isDone(before) && (!shown || shown === before || stepOf(shown).contains(stepOf(before)))) shown = page.current()
    before = page.current()
    show()
  })
  addEventListener('hashchange', toTarget)
  toTarget()

  /** A link to a step shows it. */
  function toTarget() {
    shown = boxes.find(b => '#' + b.value === location.hash) ?? shown
    show()
  }

  return { show, go, focus }
}
