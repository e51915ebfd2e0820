// The place of an article that has the words, read from the article's own page, and its text with the words marked.

import { element } from '../shared/element.js'
import { fold } from '../shared/fold-words.js'

const LONGEST = 170
const BLOCKS = 'h2, h3, h4, h5, h6, .lead, .steps > li > label > span:last-of-type, p, li, dt, dd, td, th, pre, summary'
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu

/** @typedef {Map<string, number>} Meant folded words, each with the bit of the typed word that means it */
/** @typedef {{ id: string, number: string, text: string }} Place */

/** The place with most of the words, steps before headings before other text; without any of them how the article begins. @param {Document} page @param {Meant} meant @returns {Place | null} */
export function bestPlace(page, meant) {
  /** What belongs to a step or stands below a heading. @type {Map<Element | null, { id: string, bits: number, best: number, text: string }>} */
  const units = new Map()
  /** @type {Element | null} */
  let heading = null
  let [anchor, beginning] = ['', '']
  for (const block of page.querySelectorAll(`article :is(${BLOCKS})`)) {
    const text = ownText(block)
    if (!text || block.closest('.meta')) continue
    if (/^H\d$/.test(block.tagName)) {
      heading = block
      // A heading that is only bold text has no name: the one before it leads nearest.
      anchor = block.id || anchor
    } else {
      beginning ||= text
    }
    const bits = bitsOf(text, meant)
    if (!bits) continue
    const step = block.closest('.steps > li')
    const unit = step ?? heading
    const inLabel = [...block.querySelectorAll('b')].some(label => bitsOf(label.textContent ?? '', meant))
    const value = count(bits) * 10 + (step ? 4 : 0) + (block.tagName === 'SPAN' ? 2 : 0) + (inLabel ? 1 : 0) + (block === heading ? 3 : 0)
    const known = units.get(unit)
    if (!known) units.set(unit, { id: step?.id || anchor, bits, best: value, text })
    else if (value > known.best) units.set(unit, { ...known, bits: known.bits | bits, best: value, text })
    else known.bits |= bits
  }
  let most = 0
  let place = beginning ? { id: '', number: '', text: beginning } : null
  for (const [unit, { id, bits, best, text }] of units) {
    const value = count(bits) * 100 + best
    if (value <= most) continue
    most = value
    place = { id, number: unit?.querySelector('.n')?.textContent ?? '', text }
  }
  return place
}

/** The text of a block without that of the blocks inside it. @param {Element} block */
function ownText(block) {
  let text = ''
  for (const node of block.childNodes) {
    const inner = node.nodeType === 1 ? /** @type {Element} */ (node) : null
    if (!inner?.matches(BLOCKS) && !inner?.querySelector(BLOCKS)) text += node.textContent
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** A text with the words marked, cut around the first of them where it is long. @param {string} text @param {Meant} meant @returns {(string | Node)[]} */
export function marked(text, meant, longest = LONGEST) {
  const [parts, hits] = [/** @type {(string | Node)[]} */ ([]), [...text.matchAll(WORD)].filter(word => bitOf(text, word.index, word[0], meant) > 0)]
  const [from, to] = cut(text, hits[0]?.index ?? 0, longest)
  let at = from
  if (from > 0) parts.push('… ')
  for (const { index, 0: word } of hits) {
    if (index < at || index + word.length > to) continue
    parts.push(text.slice(at, index), element('mark', {}, word))
    at = index + word.length
  }
  parts.push(text.slice(at, to))
  if (to < text.length) parts.push(' …')
  return parts
}

/** @param {string} text @param {number} hit @param {number} longest */
function cut(text, hit, longest) {
  if (text.length <= longest) return [0, text.length]
  let from = hit < longest * 0.6 ? 0 : text.indexOf(' ', hit - longest * 0.4) + 1
  if (from > hit) from = hit
  const end = text.lastIndexOf(' ', from + longest)
  return [from, from + longest >= text.length ? text.length : end > hit ? end : from + longest]
}

/** The typed words that a text has. @param {string} text @param {Meant} meant */
function bitsOf(text, meant) {
  let bits = 0
  for (const word of text.matchAll(WORD)) bits |= bitOf(text, word.index, word[0], meant)
  return bits
}

/** A word counts by itself, or with the words that hyphens join to it. @param {string} text @param {number} index @param {string} word @param {Meant} meant */
function bitOf(text, index, word, meant) {
  const own = meant.get(fold(word).slice(0, 32)) ?? 0
  if (own || !/[-\u2010\u2011]/.test((text[index - 1] ?? '') + (text[index + word.length] ?? ''))) return own
  const start = text.slice(0, index).search(/[^\s]*$/)
  const whole = text.slice(start).match(/^\S+/)?.[0] ?? word
  return meant.get(fold(whole).replace(/[^\p{L}\p{N}]/gu, '')) ?? 0
}

/** @param {number} bits */
function count(bits) {
  let ones = 0
  for (; bits; bits &= bits - 1) ones++
  return ones
}
