// Words of articles, and what people type for them, brought to one spelling. The build does the same: WordFold.cs.

const MAX_LENGTH = 32
const letters = /** @type {Record<string, string>} */ ({ ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', œ: 'oe', ı: 'i', ς: 'σ' })
const written = /** @type {Record<string, string>} */ ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })

/** Lower case, without accents and invisible characters: Kennwörter → kennworter. @param {string} text */
export const fold = text => text.toLowerCase().normalize('NFD').replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '').replace(/[ßæøđðþłœıς]/g, c => letters[c])

/** All spellings under which a title is found, those without the letter (Kennwoerter) included. @param {string} text */
export const foldAll = text => {
  const plain = fold(text)
  const other = fold(text.toLowerCase().normalize('NFC').replace(/[äöüøå]/g, c => written[c]))
  return plain === other ? plain : plain + '\n' + other
}

/** A spelling in which words with and without their letters meet: Straße, Aenderung and Ændring lose what only some keyboards have. @param {string} folded */
export const loose = folded => folded.replace(/([aou])e|aa/g, (_, letter) => letter ?? 'a')

/** @param {string} query */
export const words = query => fold(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(word => word.slice(0, MAX_LENGTH))
