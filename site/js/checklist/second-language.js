// A second language beside the first, step by step. It is read from the other language's own page, so there is nothing that could differ from it.

import { stepOf } from './checklist.js'
import { element } from '../shared/element.js'
import { loadPage } from '../shared/load-page.js'
import { settings } from '../shared/storage.js'

/** @type {Map<string, Promise<Document | null>>} */
const pages = new Map()

/** Shows what is chosen, and takes away what was. @param {import('./checklist.js').Tools} page */
export async function show(page) {
  const { second, names } = settings()
  const link = /** @type {HTMLAnchorElement | null} */ (typeof second === 'string' && second ? document.querySelector(`.languages a[hreflang="${CSS.escape(second)}"]:not([aria-current])`) : null)
  if (link && !pages.has(link.href)) pages.set(link.href, loadPage(link.href))
  const other = link && await pages.get(link.href)
  if (settings().second !== second) return
  if (link && !other) {
    pages.delete(link.href)
    page.say(page.texts.NotLoaded)
  }
  clear()
  if (!link || !other) return
  document.body.classList.toggle('two', !names)
  document.body.classList.toggle('names', Boolean(names))
  page.panel.whole.querySelector('.actions')?.before(element('p', { class: 'sees', ...page.own }, ...around(page.texts.Sees, element('b', { lang: link.lang }, link.textContent ?? ''))))
  for (const box of page.boxes) {
    const [mine, theirs] = [stepOf(box), other.getElementById(box.value)]
    const words = mine.querySelector(':scope > label > span:last-of-type')
    const otherWords = theirs?.querySelector(':scope > label > span:last-of-type')
    if (words && otherWords) nameLabels(words, otherWords, link.lang)
    for (const [own, foreign] of pairs(mine, theirs)) nameLabels(own, foreign, link.lang)
    if (names) continue
    if (otherWords) {
      words?.after(take(otherWords, 'span', link.lang, other))
      for (const [own, foreign] of pairs(mine, theirs)) if (own.textContent !== foreign.textContent) own.after(take(foreign, 'div', link.lang, other))
    } else {
      words?.after(element('span', { class: 'other absent', ...page.own }, page.texts.NotThere))
    }
  }
}

/** A text with an element in its hole. @param {string} text @param {Node} inner */
function around(text, inner) {
  const [before, after] = text.split('{0}')
  return [before, inner, after ?? '']
}

function clear() {
  document.body.classList.remove('two', 'names')
  for (const old of document.querySelectorAll('article .other, .sees')) old.remove()
  for (const label of document.querySelectorAll('article .named')) {
    label.classList.remove('named', 'alike')
    for (const name of ['tabindex', 'data-name', 'data-lang', 'aria-describedby']) label.removeAttribute(name)
  }
}

/** A copy of an element's content, without names that this page already has. @param {Element} from @param {'span' | 'div'} name @param {string} lang @param {Document} page */
function take(from, name, lang, page) {
  const copy = /** @type {Element} */ (document.importNode(from, true))
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id')
  // Nothing in the copy is to be ticked.
  for (const label of copy.querySelectorAll('label')) label.replaceWith(...label.querySelector('span')?.childNodes ?? [])
  for (const group of [copy, ...copy.querySelectorAll('[role=radiogroup]')]) if (group.getAttribute('role') === 'radiogroup') for (const of of ['role', 'aria-label']) group.removeAttribute(of)
  return element(name, { class: 'other', lang, dir: page.dir || false }, ...(name === 'span' ? copy.childNodes : [copy]))
}

/** The blocks of a step beside those of the other, its substeps left out: by order, where there are as many of the same kinds. @param {Element} mine @param {Element | null} theirs @returns {[Element, Element][]} */
function pairs(mine, theirs) {
  const blocks = (/** @type {Element | null} */ step) => [...step?.querySelectorAll(':scope > .more > *:not(.steps, .other)') ?? []]
  const [own, foreign] = [blocks(mine), blocks(theirs)]
  return own.length === foreign.length && own.every((block, i) => block.tagName === foreign[i].tagName) ? own.map((block, i) => [block, foreign[i]]) : []
}

/** Tells labels on a screen their name in the other language: by order, where there are as many. @param {Element} own @param {Element} foreign @param {string} lang */
function nameLabels(own, foreign, lang) {
  const labels = (/** @type {Element} */ part) => /** @type {HTMLElement[]} */ ([...part.querySelectorAll('b')].filter(b => !b.closest('.other')))
  const [mine, theirs] = [labels(own), labels(foreign)]
  if (mine.length !== theirs.length) return
  mine.forEach((label, i) => {
    label.classList.add('named')
    label.classList.toggle('alike', label.textContent === theirs[i].textContent)
    label.tabIndex = 0
    label.dataset.name = theirs[i].textContent ?? ''
    label.dataset.lang = lang
  })
}

// One tip for all labels: it stays while the pointer is on it, and goes with Escape (WCAG 2.2, 1.4.13).
const tip = element('div', { class: 'tooltip', role: 'tooltip', id: '_tip', hidden: true })
/** @type {HTMLElement | null} */
let named = null
document.querySelector('main')?.append(tip)

/** @param {EventTarget | null} target */
const labelOf = target => target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest('.named')) : null

/** @param {HTMLElement | null} label */
function point(label) {
  named?.removeAttribute('aria-describedby')
  named = label
  tip.hidden = !label
  if (!label) return
  tip.textContent = label.dataset.name ?? ''
  tip.lang = label.dataset.lang ?? ''
  label.setAttribute('aria-describedby', tip.id)
  const [at, size] = [label.getClientRects()[0], tip.getBoundingClientRect()]
  tip.style.left = `${Math.max(4, Math.min(at.left, document.documentElement.clientWidth - size.width - 4))}px`
  tip.style.top = `${at.top > size.height + 8 ? at.top - size.height : at.bottom}px`
}

addEventListener('pointerover', event => {
  if (event.pointerType === 'touch' || (event.target instanceof Node && tip.contains(event.target))) return
  const label = labelOf(event.target)
  if (label !== named && !(named && named === document.activeElement && !label)) point(label)
})
addEventListener('focusin', event => point(labelOf(event.target)))
addEventListener('keydown', event => { if (event.key === 'Escape') point(null) })
addEventListener('scroll', () => point(named), { passive: true })
addEventListener('click', event => {
  // A finger asks for the name; the box beside the words still ticks.
  const label = labelOf(event.target)
  if (!label || /** @type {PointerEvent} */ (event).pointerType !== 'touch') return
  event.preventDefault()
  point(label)
}, true)
