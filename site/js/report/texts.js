// Says the report in the reader's language. Elements carry the key of their text (data-t); what fills a placeholder is an
// element with its number (data-n), which is kept.

import { element } from '../shared/element.js'
import { keys, read, write } from '../shared/storage.js'

/** @typedef {Record<string, string>} Texts */

const buttons = /** @type {HTMLButtonElement[]} */ ([...document.querySelectorAll('.languages button[lang]')])
const languages = buttons.map(button => button.lang)
const root = document.body.dataset.root ?? ''

/** The language that the page is written in. */
const written = document.documentElement.lang.split('-')[0]

/** @type {Map<string, Promise<Texts>>} */
const loaded = new Map()

/** @type {Set<(texts: Texts) => void>} */
const listeners = new Set()

/** The language that is shown. */
let language = written

/** @param {string} lang @returns {Promise<Texts>} */
export function texts(lang = language) {
  const known = loaded.get(lang)
  if (known) return known
  const request = fetch(`${root}report/text.${lang}.json`).then(response => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
    return response.json()
  })
  loaded.set(lang, request)
  request.catch(() => loaded.delete(lang))
  return request
}

/** Calls back when the reader has chosen another language. @param {(texts: Texts) => void} listener */
export const onLanguage = listener => { listeners.add(listener) }

/** Says everything below an element. @param {Texts} all @param {ParentNode} below */
export function say(all, below = document) {
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (below.querySelectorAll('[data-t]'))) {
    const text = all[part.dataset.t ?? '']
    if (text) fill(part, text)
  }
}

/** Puts a text into an element; its placeholders are the element's own children, or new ones. @param {HTMLElement} into @param {string} text @param {string[]} [values] */
export function fill(into, text, values) {
  /** @type {Record<string, Element>} */
  const kept = {}
  for (const child of into.querySelectorAll(':scope > [data-n]')) kept[/** @type {HTMLElement} */ (child).dataset.n ?? ''] = child
  into.replaceChildren(...text.split(/\{(\d)\}/).map((piece, i) => {
    if (i % 2 === 0) return piece
    if (!values) return kept[piece] ?? ''
    return element('b', { 'data-n': piece, lang: '' }, values[Number(piece)] ?? '')
  }))
}

/** @param {string} lang */
async function show(lang) {
  language = lang // at once: what is written meanwhile is in this language already
  const all = await texts(lang)
  if (language !== lang) return
  document.documentElement.lang = lang
  for (const part of document.querySelectorAll('.finding[lang], .explanation[lang], td > i[lang]')) part.setAttribute('lang', lang)
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.lang === lang))
  for (const [selector, key] of [['.home', 'SiteName'], ['.skip', 'SkipToContent']]) {
    const part = document.querySelector(selector)
    if (part && all[key]) part.textContent = all[key]
  }
  say(all)
  for (const listener of listeners) listener(all)
}

function wanted() {
  const chosen = read(keys.reportLanguage)
  if (chosen && languages.includes(chosen)) return chosen
  for (const tag of navigator.languages) {
    const lang = tag.split('-')[0].replace(/^(no|nn)$/, 'nb')
    if (languages.includes(lang)) return lang
  }
  return written
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    write(keys.reportLanguage, button.lang)
    void show(button.lang)
  })
}

const first = wanted()
if (first !== written) show(first).catch(() => { language = written })
