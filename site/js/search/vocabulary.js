// What the build tells of the language of a list: words that say nothing, endings, and words that mean the same (SearchLanguage.cs).

import { inflection, stem } from './stem.js'
import { loose } from '../shared/fold-words.js'

/** @typedef {{ members: string[][], isWeak: boolean }} Group words and phrases that mean the same; a weak one says little, such as "does not work" */
/** @typedef {{ group: Group, length: number }} Phrase a group that words stand for, and how many of the words do */

export class Vocabulary {
  /** @type {Set<string>} */
  stops
  /** Of the list's language, and of English, whose words are everywhere. */
  #inflections
  /** Groups by the stem of a member's first word. @type {Map<string, { group: Group, stems: string[][] }[]>} */
  #groups = new Map()
  /** @type {Map<string, string[]>} */
  #stems = new Map()

  /** @param {string} stops @param {string} endings @param {string} groups lines of the index */
  constructor(stops, endings, groups) {
    this.stops = new Set(stops.split(' '))
    this.#inflections = endings.split('|').map(inflection)
    /** The single words that are members, sorted. @type {string[]} */
    this.words = []
    for (const line of groups.split(';').filter(Boolean)) {
      const isWeak = line.startsWith('~')
      const group = { isWeak, members: line.slice(Number(isWeak)).split(',').map(member => member.split(' ')) }
      for (const member of group.members) {
        const stems = member.map(word => this.stems(word))
        for (const first of stems[0]) {
          const known = this.#groups.get(first) ?? []
          this.#groups.set(first, known)
          known.push({ group, stems })
        }
        if (member.length === 1) this.words.push(member[0])
      }
    }
    this.words = [...new Set(this.words)].sort()
  }

  /** The stems of a word, one or two. @param {string} word */
  stems(word) {
    let known = this.#stems.get(word)
    if (!known) {
      const plain = loose(word)
      known = [stem(plain, this.#inflections[0])]
      for (const inflection of this.#inflections.slice(1)) {
        const other = stem(plain, inflection)
        if (!known.includes(other)) known.push(other)
      }
      this.#stems.set(word, known)
    }
    return known
  }

  /** Whether a word says something: not a stop word, nor one for what does not work. @param {string} word */
  tells(word) {
    if (this.stops.has(word)) return false
    const groups = this.phrases([word])
    return !groups.length || groups.some(g => !g.group.isWeak)
  }

  /** The longest phrases that begin with the first of these words; words that say nothing may stand between theirs. @param {string[]} typed @returns {Phrase[]} */
  phrases(typed) {
    /** @type {Phrase[]} */
    const found = []
    for (const { group, stems } of this.stems(typed[0]).flatMap(first => this.#groups.get(first) ?? [])) {
      const length = this.#length(typed, stems)
      if (length && !found.some(f => f.group === group && f.length >= length)) found.push({ group, length })
    }
    const longest = Math.max(0, ...found.map(f => f.length))
    return found.filter(f => f.length === longest)
  }

  /** @param {string[]} typed @param {string[][]} wanted stems */
  #length(typed, wanted) {
    let at = 1
    for (const stems of wanted.slice(1)) {
      for (let skipped = 0; at < typed.length && !this.stems(typed[at]).some(s => stems.includes(s)); at++) {
        if (++skipped > 2 || !this.stops.has(typed[at])) return 0
      }
      if (at++ >= typed.length) return 0
    }
    return at
  }
}
