// What a run may hold, whoever wrote it: a link, another tab, another program. One thing that can't be makes it no run at all:
// of a half of it nobody knows what the other half was.

/** @typedef {import('./run.js').State} State */

const VERSION = 1
const MAX_COUNT = 50_000
const MAX_NAME = 80
const MAX_ID = 200
/** No text of a run is longer. */
export const MAX_TEXT = 20_000
/** Clocks that are set wrong by years are still believed. */
const LATEST = Date.UTC(2100, 0)

/** @param {unknown} x @param {number} [max] @returns {x is string} */
const isText = (x, max = MAX_TEXT) => typeof x === 'string' && x.length <= max
/** @param {unknown} x */
const isNote = x => isText(x)
/** What every object has from birth is no name. @param {unknown} x */
const isId = x => isText(x, MAX_ID) && x !== '' && !(x in {})
/** @param {any} x */
const isObject = x => typeof x === 'object' && x !== null && !Array.isArray(x)
/** @param {any} x @param {(value: any) => boolean} isValue */
const isMap = (x, isValue) => isObject(x) && Object.keys(x).length <= MAX_COUNT && Object.entries(x).every(([id, value]) => isId(id) && isValue(value))
/** @param {any} x @param {(item: any) => boolean} isItem */
const isList = (x, isItem) => Array.isArray(x) && x.length <= MAX_COUNT && x.every(isItem)

/** A run in which nothing was done. @returns {State} */
export const emptyRun = () => ({ version: VERSION, started: Date.now(), name: '', ticks: {}, skipped: {}, notes: {}, steps: [], changed: [], before: {}, gone: [] })

/** Something that says it is a run, with all its parts; null where it is none. @param {any} saved as JSON has it @param {number} [latest] the latest time that it may speak of @returns {State | null} */
export function runOf(saved, latest = LATEST) {
  if (!isObject(saved) || saved.version !== VERSION) return null
  const isTime = (/** @type {any} */ x) => Number.isInteger(x) && x >= 0 && x <= latest
  const { started, name, ticks, skipped, notes, steps, changed, before, gone } = { ...emptyRun(), ...saved }
  const isWell = isTime(started) && isText(name, MAX_NAME) &&
    isMap(ticks, isTime) && isMap(skipped, isTime) && isMap(notes, isNote) && isMap(before, isNote) && isList(changed, isId) &&
    isList(steps, s => isObject(s) && isId(s.id) && isText(s.place) && isText(s.fingerprint) && isMap(s.text ?? {}, isNote) && isText(s.words ?? '') && isText(s.lang ?? '')) &&
    isList(gone, g => isObject(g) && isId(g.id) && isText(g.text) && isTime(g.time ?? 0) && isText(g.note ?? ''))
  return isWell ? {
    version: VERSION, started, name, ticks, skipped, notes, changed, before,
    steps: steps.map(({ id, place, fingerprint, text, words, lang }) => ({ id, place, fingerprint, text: text ?? {}, words: words ?? '', lang: lang ?? '' })),
    gone: gone.map(({ id, text, time, note }) => ({ id, text, time: time ?? 0, note: note ?? '' })),
  } : null
}

/** A run as the browser's storage has it; null where it is none. @param {string} text @returns {State | null} */
export function runIn(text) {
  try { return runOf(JSON.parse(text)) } catch { return null }
}
