// The index that the build wrote (SearchIndexWriter.cs): all words at once, and where they stand in pieces that are loaded when they are needed.

import { firstFrom } from './match.js'
import { Vocabulary } from './vocabulary.js'

const VERSION_BYTES = 4

/** The index can't be used: `changed` where it belongs to another build than the page, else it is missing or broken. */
export class IndexError extends Error {
  /** @param {string} message @param {boolean} [changed] */
  constructor(message, changed = false) {
    super(message)
    this.changed = changed
  }
}

/** @typedef {{ article: number, places: number[] }} Use where a word stands in an article; a place is its unit times 8 plus its field */

export class SearchIndex {
  /** All words, sorted. @type {string[]} */
  words = []
  /** Words that are everywhere: only titles and headings know them. @type {Set<number>} */
  common = new Set()
  /** The first word of each piece. @type {number[]} */
  #starts = []
  /** @type {Map<number, Promise<void>>} */
  #loads = new Map()
  /** @type {Map<number, { bytes: Uint8Array, ends: Uint32Array }>} */
  #pieces = new Map()
  /** @type {Map<string, Set<number>>} */
  #related = new Map()
  /** What is known of the language. */
  vocabulary = new Vocabulary('', '', '')

  /** @param {string} folder its address, with a slash at the end @param {string} version @param {number} articles how many the page lists */
  constructor(folder, version, articles) {
    this.folder = folder
    this.version = version
    this.articles = articles
  }

  /** Loads the words. */
  async open() {
    const lines = (await (await this.#fetch('words.txt')).text()).split('\n')
    const [name, format, version, articles] = lines[0].split(' ')
    if (name !== 'procedures-search' || format !== '2') throw new IndexError('not an index')
    if (version !== this.version || Number(articles) !== this.articles) throw new IndexError('of another build', true)
    this.#starts = lines[1].trim().split(' ').map(Number)
    this.vocabulary = new Vocabulary(lines[2], lines[3], lines[4])
    let word = ''
    for (let i = 5; i < lines.length - 1; i++) {
      const line = lines[i]
      const isCommon = line.endsWith('*')
      word = word.slice(0, parseInt(line[0], 36)) + line.slice(1, isCommon ? -1 : undefined)
      if (isCommon) this.common.add(this.words.length)
      this.words.push(word)
    }
    return this
  }

  /** The number of a word; -1 where no article has it. @param {string} word */
  numberOf(word) {
    const at = firstFrom(this.words, word)
    return this.words[at] === word ? at : -1
  }

  /** The words that have a stem in common with a word. Their beginnings are the same, so that few words are looked at. @param {string} typed */
  relatedTo(typed) {
    let found = this.#related.get(typed)
    if (found) return found
    this.#related.set(typed, found = new Set())
    const stems = this.vocabulary.stems(typed)
    for (const start of new Set([typed, ...stems].flatMap(beginningsOf))) {
      for (let i = firstFrom(this.words, start); i < this.words.length && this.words[i].startsWith(start); i++) {
        if (this.words[i] === typed || this.vocabulary.stems(this.words[i]).some(one => stems.includes(one))) found.add(i)
      }
    }
    return found
  }

  /** The addresses of all its files. */
  async files() {
    await this.open()
    return ['words.txt', ...this.#starts.map((_, piece) => piece + '.bin')].map(name => this.folder + name)
  }

  /** Loads the pieces that hold these words. @param {Iterable<number>} words */
  async load(words) {
    const wanted = new Set()
    for (const word of words) wanted.add(this.#pieceOf(word))
    await Promise.all([...wanted].map(piece => {
      if (!this.#loads.has(piece)) this.#loads.set(piece, this.#loadPiece(piece).catch(error => { this.#loads.delete(piece); throw error }))
      return this.#loads.get(piece)
    }))
  }

  /** Where a word stands; its piece must be loaded. @param {number} word @returns {Generator<Use>} */
  *uses(word) {
    const at = this.#pieceOf(word)
    const piece = this.#pieces.get(at)
    if (!piece) return
    const index = word - this.#starts[at]
    const reader = new Reader(piece.bytes, index ? piece.ends[index - 1] : VERSION_BYTES)
    reader.number()
    for (let article = 0; reader.at < piece.ends[index];) {
      const step = reader.number()
      article += step >>> 1
      const places = []
      for (let left = step & 1 ? reader.number() : 1; left > 0 && reader.at < piece.ends[index]; left--) places.push(reader.number())
      if (article < this.articles) yield { article, places }
    }
  }

  /** @param {number} word */
  #pieceOf(word) {
    let [low, high] = [0, this.#starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#starts[middle] <= word) low = middle
      else high = middle
    }
    return low
  }

  /** @param {number} piece */
  async #loadPiece(piece) {
    const bytes = new Uint8Array(await (await this.#fetch(piece + '.bin')).arrayBuffer())
    const version = [...bytes.subarray(0, VERSION_BYTES)].map(byte => byte.toString(16).padStart(2, '0')).join('')
    if (version !== this.version) throw new IndexError('of another build', true)
    const ends = new Uint32Array((this.#starts[piece + 1] ?? this.words.length) - this.#starts[piece])
    const reader = new Reader(bytes, VERSION_BYTES)
    for (let i = 0; i < ends.length; i++) {
      const length = reader.number()
      reader.at += length
      ends[i] = reader.at
    }
    if (reader.at !== bytes.length) throw new IndexError('broken')
    this.#pieces.set(piece, { bytes, ends })
  }

  /** @param {string} name */
  async #fetch(name) {
    /** @type {Response} */
    let answer
    try { answer = await fetch(`${this.folder}${name}?v=${this.version}`) } catch { throw new IndexError('not reachable') }
    if (!answer.ok) throw new IndexError(`answered ${answer.status}`)
    return answer
  }
}

/** How words begin that have a stem: so, behind "ge", or with two letters for one. @param {string} stem */
const beginningsOf = stem => [stem.slice(0, 2), 'ge' + stem.slice(0, 2), ...'aou'.includes(stem[0]) ? [stem[0] + 'e', stem[0] + stem[0]] : []]

class Reader {
  /** @param {Uint8Array} bytes @param {number} at */
  constructor(bytes, at) {
    this.bytes = bytes
    this.at = at
  }

  /** A number in groups of seven bits. */
  number() {
    for (let [value, shift] = [0, 0]; ; shift += 7) {
      if (this.at >= this.bytes.length || shift > 28) throw new IndexError('broken')
      const byte = this.bytes[this.at++]
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }
}
