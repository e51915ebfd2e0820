// What is left of a word when its endings go: Drucker, drucken and druckt meet, and so do blokkeren and geblokkeerd.

/** @typedef {{ endings: Set<string>, longest: number, participles: boolean }} Inflection the endings of a language, and whether "ge" begins words that mean the same without it */

/** Endings from a line of the index: "ge- en er". @param {string} line @returns {Inflection} */
export function inflection(line) {
  const endings = line.split(' ').filter(ending => ending && ending !== 'ge-')
  return { endings: new Set(endings), longest: Math.max(0, ...endings.map(ending => ending.length)), participles: line.startsWith('ge-') }
}

/** The stem of a word: its longest ending goes, twice, since endings are heaped: skriver-en. @param {string} word folded, and loose @param {Inflection} by */
export function stem(word, { endings, longest, participles }) {
  let left = word
  if (participles && left.length > 6 && left[0] === 'g' && left[1] === 'e' && 'dtn'.includes(left[left.length - 1])) left = left.slice(2)
  for (let round = 0; round < 2; round++) {
    let length = Math.min(longest, left.length - 3 - round)
    // A long ending leaves more of the word: what is short without it is another word.
    while (length > 0 && !((length < 3 || left.length - length >= 4 + round) && endings.has(left.slice(-length)))) length--
    if (length <= 0) break
    left = left.slice(0, -length)
  }
  // Doubled letters come and go with endings, and with typing errors.
  for (let i = 1; i < left.length; i++) if (left[i] === left[i - 1]) return left.replace(/(.)\1+/g, '$1')
  return left
}
