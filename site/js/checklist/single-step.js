// One step at a time: what to have ready, then each step with what it is part of, the rest of its section, and what it points to; the
// other steps and sections wait.

import { stepOf } from './checklist.js'
import { button, element } from '../shared/element.js'
import { settings } from '../shared/storage.js'

/** @typedef {() => Promise<ReturnType<typeof showSingly>>} Single the view of one step at a time, loaded when it is needed */

/** @param {import('./checklist.js').Tools} page */
export function showSingly(page) {
  const { boxes, texts, onShow } = page
  const article = /** @type {HTMLElement} */ (document.querySelector('article'))
  const sections = sectionsOf(article)
  const ready = whatToHaveReady()
  /** The box of the step that is shown; null for what to have ready. @type {HTMLInputElement | null | undefined} */
  let shown
  const previous = button(texts.Previous, () => go(-1))
  const next = button(texts.Next, () => go(1))
  const place = element('span', {})
  const turn = element('div', { class: 'turn', ...page.own }, previous, place, next)

  /** What stands before the section of the first step, its own title and summary left out. */
  function whatToHaveReady() {
    const before = sections.slice(0, sections.findIndex(parts => parts.some(part => part.contains(boxes[0])))).flat()
    return before.some(part => !part.matches('h1, .meta, .lead, .differs')) ? before : []
  }

  /** The steps that count, and the one that is shown. */
  const steps = () => boxes.filter(box => box === shown || !page.isAside(box))

  function show() {
    const isOn = Boolean(settings().one)
    document.body.classList.toggle('one', isOn)
    page.view = isOn ? { go } : undefined
    if (!isOn) {
      turn.remove()
      for (const away of article.querySelectorAll('.away')) away.classList.remove('away')
      return
    }
    const all = steps()
    if (shown === undefined) shown = ready.length && !page.run.state.aside && !boxes.some(box => page.isDone(box)) ? null : page.current() ?? all[0]
    if (shown && page.isOther(shown)) shown = page.current() ?? all[0]
    const step = shown && stepOf(shown)
    for (const box of boxes) {
      const other = stepOf(box)
      other.classList.toggle('away', Boolean(step) && !other.contains(step) && !step?.contains(other))
    }
    const meant = step ? partsMeant(step) : ready
    for (const parts of sections) {
      const isHere = Boolean(step) && parts.some(part => part.contains(step))
      for (const part of parts) part.classList.toggle('away', !isHere && part.tagName !== 'H1' && !meant.includes(part))
    }
    const at = shown ? all.indexOf(shown) : -1
    wasDone = Boolean(shown && page.isDone(shown))
    previous.disabled = at <= 0 && (at < 0 || !ready.length)
    next.disabled = at === all.length - 1
    place.textContent = step ? texts.StepOf.replace('{0}', String(at + 1)).replace('{1}', String(all.length)) : ''
    if (step && turn.parentElement !== step) step.append(turn)
    else if (!step) ready.at(-1)?.after(turn)
  }

  /** What a step points to in sections without steps: a table or a figure with the line before it. @param {Element} step */
  function partsMeant(step) {
    const links = /** @type {HTMLAnchorElement[]} */ ([...step.querySelectorAll('a[href^="#"]')])
    const names = new Set(links.map(link => link.getAttribute('href')?.slice(1)))
    return sections.filter(parts => !parts.some(part => part.matches('.steps') || part.querySelector('.steps')) && parts.some(part => [part, ...part.querySelectorAll('[id]')].some(named => names.has(named.id)))).flat()
  }

  /** @param {number} by */
  function go(by) {
    const all = steps()
    const to = Math.max((shown ? all.indexOf(shown) : -1) + by, ready.length ? -1 : 0)
    shown = to < 0 ? null : all[Math.min(to, all.length - 1)]
    show()
    if (shown) shown.focus()
    else next.focus()
    const seen = shown ? stepOf(shown) : ready[0]
    seen.scrollIntoView({ block: 'nearest' })
  }

  let wasDone = false
  onShow.push(() => {
    // What was just done makes way for what comes next, and the focus goes with it; what was set aside waits for its reason.
    const hadFocus = shown && stepOf(shown).contains(document.activeElement) && document.activeElement?.matches('input')
    const isOver = shown && page.isDone(shown) && (!page.run.isSkipped(shown.value) || stepOf(shown).classList.contains('may'))
    if (shown && isOver && !wasDone) shown = boxes.slice(boxes.indexOf(shown)).find(box => !page.isDone(box)) ?? page.current() ?? shown
    show()
    if (hadFocus && shown && !stepOf(shown).contains(document.activeElement)) shown.focus()
  })
  addEventListener('hashchange', toTarget)
  toTarget()

  /** A link to a step shows it; one to a section its next step. */
  function toTarget() {
    const target = document.querySelector(':target')
    const here = target ? boxes.filter(box => sections.some(parts => parts.includes(target) && parts.some(part => part.contains(box)))) : []
    shown = boxes.find(box => stepOf(box) === target) ?? here.find(box => !page.isDone(box)) ?? here[0] ?? shown
    show()
  }

  return { show, go }
}

/** The sections of the article, each from its heading on. @param {HTMLElement} article */
function sectionsOf(article) {
  /** @type {Element[][]} */
  const all = [[]]
  for (const child of article.children) {
    if (/^H[2-6]$/.test(child.tagName)) all.push([])
    all[all.length - 1].push(child)
  }
  return all
}
