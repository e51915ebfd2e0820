// All articles that have something of what was asked for, the best first: what tells most, where it tells most.

import { WEAK, concepts } from './query.js'
import { words as split } from '../shared/fold-words.js'

/** How much a word tells in the title, in the name of the file, in a heading, in the summary, in a UI label, in a step, and elsewhere. */
const FIELDS = [3, 2.4, 1.5, 1.4, 1.1, 1, 0.9]
const TITLE = 0
/** What more places add, what lacks takes away, what words add that stand in one step or below one heading, a title that says little else, and what of the question the title has. */
const MORE = 0.1, PARTIAL = 0.5, TOGETHER = 0.35, WHOLE_TITLE = 0.25, IN_TITLE = 0.2
/** How many articles more every word is taken to be in: what one article alone has may be there by chance. */
const SMOOTH = 2
/** A word counts as this share of the articles where the index has only titles with it. How much more rare words of a concept may tell than its surest. */
const COMMON = 0.4, RARER = 1.2, SAME = 0.7
/** An answer that has less than this share of what tells, as surely as it is meant, is no good one. */
const GOOD = 0.55
/** How sure half a compound is; from which share of the best score, and of what was asked for, on a result is shown; from which share of the surest meaning on a word is marked. */
const GUESS = 0.6, SHOWN = 0.15, LEAST = 0.1, MARKED = 0.52

/** @typedef {import('./word-index.js').SearchIndex} SearchIndex */
/** @typedef {{ article: number, score: number }} Hit */
/** @typedef {{ hits: Hit[], isPartial: boolean, meant: Map<string, number> }} Found `isPartial`: none has most of what was asked for; `meant`: the words that count as matches, with the bit of the typed word */

/** @param {SearchIndex} index @param {string} query @param {string[]} titles of the articles, in their order @returns {Promise<Found>} */
export async function find(index, query, titles) {
  const asked = concepts(index, query)
  await index.load(asked.flatMap(({ matches, phrases }) => [...matches.keys(), ...phrases.flatMap(p => p.words.flatMap(w => [...w.keys()]))]))
  /** @type {Map<number, { score: number, covered: number, named: number, units: Map<number, number>, title: Set<number> }>} */
  const articles = new Map()
  let whole = 0
  for (const concept of asked) {
    const { uses, tells } = usesOf(index, concept)
    whole += tells
    for (const [article, use] of uses) {
      const entry = articles.get(article) ?? { score: 0, covered: 0, named: 0, units: new Map(), title: new Set() }
      articles.set(article, entry)
      entry.score += use.value * (1 + MORE * Math.log2(use.units.size))
      const sure = use.sure * (concept.isGuess ? GUESS : 1)
      entry.covered += tells * sure
      if (use.title.size) entry.named += tells * sure
      for (const [unit, value] of use.units) entry.units.set(unit, (entry.units.get(unit) ?? 0) + value)
      for (const word of use.title) entry.title.add(word)
    }
  }
  const hits = [...articles].map(([article, a]) => {
    const covered = whole ? a.covered / whole : 0
    const told = a.score + TOGETHER * Math.max(0, ...a.units.values())
    return { article, covered, score: told * (1 - PARTIAL * (1 - covered)) * (1 + WHOLE_TITLE * share(index, titles[article] ?? '', a.title) + IN_TITLE * (whole ? a.named / whole : 0)) }
  }).filter(hit => hit.covered >= LEAST).sort((a, b) => b.score - a.score || a.article - b.article)
  const shown = hits.findIndex(hit => hit.score < hits[0].score * SHOWN)
  if (shown > 0) hits.length = shown
  const meant = new Map()
  // "Not" is marked only where nothing else was asked for.
  for (const { matches, bit, weight } of asked) {
    if (weight === WEAK && asked.some(other => other.weight !== WEAK)) continue
    const least = MARKED * Math.max(...matches.values())
    for (const [word, sure] of matches) if (sure >= least) meant.set(index.words[word], (meant.get(index.words[word]) ?? 0) | bit)
  }
  return { hits, isPartial: hits.length > 0 && Math.max(...hits.slice(0, 3).map(h => h.covered)) < GOOD, meant }
}

/** How much of a title was asked for. @param {SearchIndex} index @param {string} title @param {Set<number>} meant */
function share(index, title, meant) {
  if (!meant.size) return 0
  const own = [...new Set(split(title))].filter(word => word.length > 1 && !index.vocabulary.stops.has(word))
  return own.length ? own.filter(word => meant.has(index.numberOf(word))).length / own.length : 0
}

/** @typedef {{ sure: number, value: number, units: Map<number, number>, title: Set<number> }} Uses how surely and how tellingly one of the words stands in an article, in each unit of it, and the words of the title among them */

/** How a word that so many articles have tells one from another. @param {SearchIndex} index @param {number} frequency */
function rarity(index, frequency) {
  const others = Math.max(0, index.articles - frequency) + 0.5
  const all = frequency + SMOOTH
  return Math.log(1 + others / all)
}

/** Where articles have a concept, and how much it tells. @param {SearchIndex} index @param {import('./query.js').Concept} concept */
function usesOf(index, { matches, phrases, weight }) {
  /** @type {Map<number, Uses>} */
  const uses = new Map()
  const top = Math.max(0, ...matches.values(), ...phrases.map(p => p.sure))
  const surest = new Set()
  const found = []
  for (const [word, sure] of matches) {
    const places = placesOf(index, [word])
    found.push({ words: [word], sure, places, frequency: index.common.has(word) ? Math.max(places.size, index.articles * COMMON) : places.size })
  }
  for (const { words, sure } of phrases) {
    const places = together(words.map(forms => placesOf(index, [...forms.keys()])))
    found.push({ words: words.flatMap(w => [...w.keys()]), sure, places, frequency: places.size })
  }
  for (const { sure, places } of found) if (sure >= top - 0.1) for (const article of places.keys()) surest.add(article)
  const common = Math.max(0, ...found.filter(f => f.sure >= top - 0.1).map(f => f.frequency))
  const base = rarity(index, Math.max(surest.size, common))
  for (const { words, sure, places, frequency } of found) {
    const tells = weight * Math.min(rarity(index, frequency), base * (sure >= SAME ? RARER : 1))
    for (const [article, units] of places) {
      const use = uses.get(article) ?? { sure: 0, value: 0, units: new Map(), title: new Set() }
      uses.set(article, use)
      use.sure = Math.max(use.sure, sure)
      for (const [unit, field] of units) {
        const value = tells * sure * (FIELDS[field] ?? 0)
        if (field === TITLE) for (const word of words) use.title.add(word)
        if (value > use.value) use.value = value
        if (value > (use.units.get(unit) ?? 0)) use.units.set(unit, value)
      }
    }
  }
  return { uses, tells: weight * base }
}

/** @typedef {Map<number, Map<number, number>>} Places by article: the units that have a word, with its weightiest field there */

/** @param {SearchIndex} index @param {number[]} words @returns {Places} */
function placesOf(index, words) {
  /** @type {Places} */
  const found = new Map()
  for (const word of words) {
    for (const { article, places } of index.uses(word)) {
      const units = found.get(article) ?? new Map()
      found.set(article, units)
      for (const place of places) units.set(place >> 3, Math.min(place & 7, units.get(place >> 3) ?? 7))
    }
  }
  return found
}

/** The units that have all words of a phrase. @param {Places[]} words @returns {Places} */
function together([first, ...others]) {
  /** @type {Places} */
  const found = new Map()
  for (const [article, units] of first) {
    const left = new Map()
    for (const [unit, field] of units) {
      const fields = others.map(other => other.get(article)?.get(unit) ?? -1)
      if (!fields.includes(-1)) left.set(unit, Math.max(field, ...fields))
    }
    if (left.size) found.set(article, left)
  }
  return found
}
