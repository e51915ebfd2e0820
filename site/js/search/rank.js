// The articles that have all the words that were typed, the best first.

import { beginnings, mistakes, relatives, spellings } from './match.js'
import { words as split } from '../shared/fold.js'

/** How much a word tells in the title, in a heading, in a UI label, in a step, and elsewhere. */
const FIELDS = [8, 4, 2.5, 1.5, 1]
/** With fewer results than these, compounds that have the word inside are looked for too. */
const FEW = 8

/** @typedef {import('./word-index.js').SearchIndex} SearchIndex */
/** @typedef {import('./match.js').Matches} Matches */
/** @typedef {{ article: number, score: number }} Hit */
/** @typedef {{ hits: Hit[], isPartial: boolean, meant: Map<string, number> }} Found `meant`: the words that count as matches, with the bit of the typed word */

/** The words that are looked for: single letters are only the beginning of one. @param {string} query */
export const terms = query => [...new Set(split(query))].filter(word => word.length > 1 || word > '\x7f').slice(0, 12)

/** @param {SearchIndex} index @param {string} query @returns {Promise<Found>} */
export async function find(index, query) {
  const typed = terms(query)
  const near = typed.map(word => nearest(index.words, word))
  let found = await rank(index, typed, near, true)
  if (found.hits.length >= FEW) return found
  const wide = typed.map((word, i) => merge(near[i], relatives(index.words, word)))
  found = await rank(index, typed, wide, true)
  if (found.hits.length) return found
  const widest = typed.map((word, i) => merge(wide[i], mistakes(index.words, word)))
  found = await rank(index, typed, widest, true)
  return found.hits.length || typed.length < 2 ? found : rank(index, typed, widest, false)
}

/** The surest words that there are at all. @param {string[]} words @param {string} typed */
function nearest(words, typed) {
  for (const way of [beginnings, spellings, relatives, mistakes]) {
    const found = way(words, typed)
    if (found.size) return found
  }
  return new Map()
}

/** @param {Matches} a @param {Matches} b @returns {Matches} */
const merge = (a, b) => new Map([...b, ...a])

/** @param {SearchIndex} index @param {string[]} typed @param {Matches[]} matches @param {boolean} all whether an article needs all words, or most @returns {Promise<Found>} */
async function rank(index, typed, matches, all) {
  await index.load(matches.flatMap(m => [...m.keys()]))
  /** @type {Map<number, { score: number, words: number, units: Map<number, number> }>} */
  const articles = new Map()
  let everywhere = 0
  for (const match of matches) {
    if ([...match].some(([word, sure]) => sure === 1 && index.common.has(word))) everywhere++
    const best = bestUses(index, match)
    const rarity = Math.log(1 + index.articles / Math.max(1, best.size))
    for (const [article, units] of best) {
      const entry = articles.get(article) ?? { score: 0, words: 0, units: new Map() }
      articles.set(article, entry)
      let most = 0
      for (const [unit, value] of units) {
        entry.units.set(unit, (entry.units.get(unit) ?? 0) + value * rarity)
        most = Math.max(most, value)
      }
      entry.score += most * rarity
      // A word that every article has is missing from none.
      if (![...match].some(([word, sure]) => sure === 1 && index.common.has(word))) entry.words++
    }
  }
  const needed = typed.length - everywhere
  const most = all ? needed : Math.max(Math.ceil(needed / 2), ...[...articles.values()].map(a => a.words))
  const hits = [...articles]
    .filter(([, a]) => a.words >= most)
    .map(([article, a]) => ({ article, score: a.score + Math.max(...a.units.values()) }))
    .sort((a, b) => b.score - a.score || a.article - b.article)
  const meant = new Map()
  matches.forEach((match, i) => { for (const word of match.keys()) meant.set(index.words[word], (meant.get(index.words[word]) ?? 0) | 1 << i) })
  return { hits, isPartial: !all && hits.length > 0, meant }
}

/** For each article the units with one of the words, and how much the best of them tells there. @param {SearchIndex} index @param {Matches} matches */
function bestUses(index, matches) {
  /** @type {Map<number, Map<number, number>>} */
  const best = new Map()
  for (const [word, sure] of matches) {
    for (const { article, places } of index.uses(word)) {
      let units = best.get(article)
      if (!units) best.set(article, units = new Map())
      for (const place of places) {
        const value = sure * (FIELDS[place & 7] ?? 0)
        if (value > (units.get(place >> 3) ?? 0)) units.set(place >> 3, value)
      }
    }
  }
  return best
}
