// What a question asks for: each word or phrase of it that says something, and the words of the index that it may mean.

import { beginnings, inside, mistakes } from './match.js'
import { loose, words as split } from '../shared/fold-words.js'

/** How much words count that stand for "does not work", and the parts of a compound that no article has. */
export const WEAK = 0.45
const PART = 0.6
/** How surely other words and phrases of a group are meant, and the words of a phrase that was typed, of which each says only a part. */
const SAME = 0.75, SAME_PHRASE = 0.7, OWN_PHRASE = 0.85
/** Words that are as sure as this need no guesses at what else may be meant. */
const SURE = 0.7
/** From here on a word is only mistyped, and no compound that articles lack. */
const NEAR = 0.6, NEARLY = 0.5
const MOST_WORDS = 24, MOST_MEANINGS = 60, SHORTEST_PART = 4

/** @typedef {import('./word-index.js').SearchIndex} SearchIndex */
/** @typedef {import('./match.js').Matches} Matches */
/** @typedef {{ words: Matches[], sure: number }} Phrase words that mean it only together */
/** @typedef {{ matches: Matches, phrases: Phrase[], weight: number, bit: number, isGuess?: boolean }} Concept what means it; `bit`: the place of its words in the question, as a bit */

/** The words of a question: single Latin letters say nothing. @param {string} query */
export const terms = query => split(query.replace(/n['’]t(?!\p{L})/giu, 'nt')).filter(word => word.length > 1 || word > '\x7f').slice(0, MOST_WORDS)

/** @param {SearchIndex} index @param {string} query @returns {Concept[]} */
export function concepts(index, query) {
  const { vocabulary } = index
  const typed = terms(query)
  /** @type {Concept[]} */
  const found = []
  for (let i = 0; i < typed.length;) {
    const phrases = vocabulary.phrases(typed.slice(i))
    const length = phrases[0]?.length ?? 1
    const bit = 1 << i
    const isLast = i + length === typed.length
    if (length > 1) {
      const own = typed.slice(i, i + length).filter(word => vocabulary.tells(word)).map(word => scaled(forms(index, word), OWN_PHRASE))
      found.push({ bit, weight: weightOf(phrases), matches: few(merge(groupWords(index, phrases, 1), ...own)), phrases: groupPhrases(index, phrases, 1) })
    }
    else if (!vocabulary.stops.has(typed[i]) || isLast && !found.length) found.push(...single(index, typed, i, bit, isLast))
    i += length
  }
  return unique(found)
}

/** @param {SearchIndex} index @param {string[]} typed @param {number} i @param {number} bit @param {boolean} isLast @returns {Concept[]} */
function single(index, typed, i, bit, isLast) {
  const { vocabulary, words } = index
  const word = typed[i]
  const phrases = vocabulary.phrases([word])
  const weight = weightOf(phrases)
  const together = groupPhrases(index, phrases, 1)
  const matches = merge(forms(index, word), groupWords(index, phrases, 1), joined(index, typed, i))
  const isKnown = most(matches) >= SURE || together.length > 0
  merge(matches, scaled(beginnings(words, word), isKnown && !isLast ? 0.6 : isLast ? 1 : 0.85), heads(index, word), inside(words, [...new Set([word, ...vocabulary.stems(word)])]))
  if (isKnown) return [{ bit, weight, matches: few(matches), phrases: together }]
  const wrong = mistakes(words, word)
  merge(matches, wrong)
  for (const [at, sure] of mistakes(vocabulary.words, word)) merge(matches, groupWords(index, vocabulary.phrases([vocabulary.words[at]]), sure))
  const [nearest, parts] = [most(matches), apart(index, word)]
  // A word that is nearly there is rather meant than one half of what was typed, but no more than both halves.
  if (nearest >= NEAR || nearest >= NEARLY && parts.length < 2) parts.length = 0
  if (!parts.length) return [{ bit, weight, matches: few(matches), phrases: together }]
  // What stands for the other half is nowhere.
  if (parts.length === 1) return [{ bit, weight, matches: few(merge(scaled(parts[0], PART), matches)), phrases: [], isGuess: true }]
  return parts.map(part => ({ bit, weight: PART, matches: few(merge(part, matches)), phrases: [], isGuess: true }))
}

/** The word as it is written, with and without its letters, and in other forms. @param {SearchIndex} index @param {string} word @returns {Matches} */
function forms(index, word) {
  /** @type {Matches} */
  const found = new Map()
  const plain = loose(word)
  for (const at of index.relatedTo(word)) {
    const other = index.words[at]
    if (other === word) found.set(at, 1)
    else if (loose(other) === plain) found.set(at, 0.95)
    else found.set(at, Math.abs(other.length - word.length) < 3 ? 0.85 : 0.6)
  }
  return found
}

/** @typedef {import('./vocabulary.js').Phrase} GroupPhrase */

/** The single words of groups. @param {SearchIndex} index @param {GroupPhrase[]} groups @param {number} sure @returns {Matches} */
function groupWords(index, groups, sure) {
  /** @type {Matches} */
  const found = new Map()
  for (const { group } of groups) {
    for (const member of group.members) if (member.length === 1) merge(found, scaled(forms(index, member[0]), sure * SAME))
  }
  return found
}

/** The phrases of groups, without the words in them that say nothing. @param {SearchIndex} index @param {GroupPhrase[]} groups @param {number} sure @returns {Phrase[]} */
function groupPhrases(index, groups, sure) {
  const found = []
  for (const { group } of groups) {
    for (const member of group.members) {
      if (member.length === 1) continue
      const words = member.filter(word => index.vocabulary.tells(word)).map(word => forms(index, word))
      if (words.length && words.every(w => w.size)) found.push({ words, sure: sure * SAME_PHRASE })
    }
  }
  return found
}

/** @param {GroupPhrase[]} groups */
const weightOf = groups => groups.some(p => p.group.isWeak) ? WEAK : 1

/** Two words of the question that articles write as one: log in, Skjerm deling. @param {SearchIndex} index @param {string[]} typed @param {number} i @returns {Matches} */
function joined(index, typed, i) {
  /** @type {Matches} */
  const found = new Map()
  for (const [a, b] of [[typed[i - 1], typed[i]], [typed[i], typed[i + 1]]]) {
    if (!a || !b || a.length + b.length < 5) continue
    for (const word of [a + b, a + 's' + b]) {
      const at = index.numberOf(word)
      if (at >= 0) found.set(at, 0.9)
    }
  }
  return found
}

/** Compounds that begin with the word, surer than other words that do: Druckerproblem is about a Drucker, druckerschöpft is not. @param {SearchIndex} index @param {string} word @returns {Matches} */
function heads(index, word) {
  /** @type {Matches} */
  const found = new Map()
  if (word.length < SHORTEST_PART) return found
  for (const at of beginnings(index.words, word).keys()) {
    const rest = index.words[at].slice(word.length)
    for (const tail of [rest, rest.replace(/^(?:e?[sn]|e)/, '')]) {
      if (tail.length < SHORTEST_PART) continue
      if (!index.vocabulary.tells(tail)) found.set(at, 0.85)
      else if (index.relatedTo(tail).size && !found.has(at)) found.set(at, 0.65)
    }
  }
  return found
}

/** The two parts of a compound that no article has, if articles or groups have both, or the longer one. @param {SearchIndex} index @param {string} word @returns {Matches[]} */
function apart(index, word) {
  /** @type {Matches[]} */
  let best = []
  let most = 0
  for (let cut = SHORTEST_PART - 1; cut <= word.length - SHORTEST_PART + 1; cut++) {
    const head = part(index, word.slice(0, cut)), tail = part(index, word.slice(cut))
    const linked = head.size ? head : /[sne]$/.test(word.slice(0, cut)) ? part(index, word.slice(0, cut - 1)) : head
    const value = (linked.size ? Math.min(cut, 8) : 0) + (tail.size ? Math.min(word.length - cut, 8) : 0) + (linked.size && tail.size ? 4 : 0)
    if (value <= most || value < 5) continue
    most = value
    best = [linked, tail].filter(p => p.size)
  }
  return best
}

/** @param {SearchIndex} index @param {string} word */
const part = (index, word) => word.length < 3 || index.vocabulary.stops.has(word) ? new Map() : merge(forms(index, word), groupWords(index, index.vocabulary.phrases([word]), 1))

/** @param {Matches} into @param {Matches[]} others */
function merge(into, ...others) {
  for (const other of others) for (const [word, sure] of other) if (sure > (into.get(word) ?? 0)) into.set(word, sure)
  return into
}

/** @param {Matches} matches @param {number} by @returns {Matches} */
const scaled = (matches, by) => new Map([...matches].map(([word, sure]) => [word, sure * by]))

/** @param {Matches} matches */
const most = matches => Math.max(0, ...matches.values())

/** The surest meanings: a short beginning may mean thousands of words. @param {Matches} matches @returns {Matches} */
const few = matches => matches.size <= MOST_MEANINGS ? matches : new Map([...matches].sort((a, b) => b[1] - a[1]).slice(0, MOST_MEANINGS))

/** What is said twice counts once. @param {Concept[]} concepts */
const unique = concepts => concepts.filter((one, i) => !concepts.slice(0, i).some(other => other.matches.size && [...one.matches].every(([word, sure]) => sure < 0.5 || (other.matches.get(word) ?? 0) >= sure)))
