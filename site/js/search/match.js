// Which words of the index a typed word may mean, and how surely.

const MIN_INSIDE = 4
const MAX_ENDING = 2

/** @typedef {Map<number, number>} Matches from the number of a word to how surely it is meant, 0 to 1 */

/** Words that are the typed one or begin with it. @param {string[]} words sorted @param {string} typed @returns {Matches} */
export function beginnings(words, typed) {
  const found = new Map()
  for (let i = firstFrom(words, typed); i < words.length && words[i].startsWith(typed); i++) found.set(i, words[i] === typed ? 1 : 0.6 + 0.3 * typed.length / words[i].length)
  return found
}

/** Compounds with one of its stems behind their beginning: Mobiltelefon, Netzwerkdrucker. @param {string[]} words @param {string[]} stems @returns {Matches} */
export function inside(words, stems) {
  const found = new Map()
  for (const stem of stems) {
    if (stem.length < MIN_INSIDE) continue
    for (let i = 0; i < words.length; i++) {
      const at = words[i].length > stem.length + 1 ? words[i].indexOf(stem, 2) : -1
      if (at > 0) found.set(i, Math.max(found.get(i) ?? 0, at + stem.length + MAX_ENDING >= words[i].length ? 0.55 : 0.35))
    }
  }
  return found
}

/** Words that it becomes, or whose beginning it becomes, by so few changes as typing errors make. @param {string[]} words @param {string} typed @returns {Matches} */
export function mistakes(words, typed) {
  const found = new Map()
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
  if (!most) return found
  const [letters, all] = [lettersOf(typed), lettersIn(words)]
  for (let i = 0; i < words.length; i++) {
    // A letter that is nowhere in the word is a change: so nearly all words need no closer look.
    if (words[i].length < typed.length - most || isMore(letters & ~all[i], most)) continue
    const [whole, start] = distances(typed, words[i], most)
    const short = typed.length < 6 ? 0.8 : 1
    if (whole <= most) found.set(i, (0.85 - 0.15 * whole) * short)
    else if (start <= most) found.set(i, (0.45 - 0.1 * start) * short)
  }
  return found
}

/** @type {WeakMap<string[], Uint32Array>} */
const known = new WeakMap()

/** The letters of each word, worked out once. @param {string[]} words */
function lettersIn(words) {
  let all = known.get(words)
  if (!all) known.set(words, all = Uint32Array.from(words, lettersOf))
  return all
}

/** The letters of a word, a bit each; letters far apart in the alphabets share one. @param {string} word */
function lettersOf(word) {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits >>> 0
}

/** @param {number} bits @param {number} most */
function isMore(bits, most) {
  for (; bits; bits &= bits - 1) if (--most < 0) return true
  return false
}

/** The first word that is not before another in the order of words. @param {string[]} words sorted @param {string} from */
export function firstFrom(words, from) {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle] < from) low = middle + 1
    else high = middle
  }
  return low
}

const rows = [new Uint8Array(80), new Uint8Array(80), new Uint8Array(80)]

/**
 * How many letters have to be changed, left out, put in or swapped with their neighbour to get from one word to another, and to
 * the nearest beginning of it; anything above `most` where it is more. @param {string} a @param {string} b @param {number} most
 */
function distances(a, b, most) {
  let [before, last, row] = rows
  const [n, m] = [Math.min(a.length, 64), Math.min(b.length, a.length + most)]
  for (let j = 0; j <= m; j++) last[j] = j
  for (let i = 1; i <= n; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= m; j++) {
      let value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1)
      row[j] = value
      if (value < least) least = value
    }
    if (least > most) return [255, 255]
    ;[before, last, row] = [last, row, before]
  }
  let start = 255
  for (let j = Math.max(0, n - most); j <= m; j++) start = Math.min(start, last[j])
  return [b.length === m ? last[m] : 255, start]
}
