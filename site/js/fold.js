// Titles and what people type for them, brought to one spelling.

const letters = /** @type {Record<string, string>} */ ({ ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', œ: 'oe', ı: 'i' })
const written = /** @type {Record<string, string>} */ ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })

/** Lower case, without accents: Kennwörter → kennworter. @param {string} text */
export const fold = text => text.toLowerCase().replace(/[ßæøđðþłœı]/g, c => letters[c]).normalize('NFD').replace(/\p{M}/gu, '')

/** All spellings under which a title is found, those without the letter (Kennwoerter) included. @param {string} text */
export const foldAll = text => {
  const plain = fold(text)
  const other = fold(text.toLowerCase().normalize('NFC').replace(/[äöüøå]/g, c => written[c]))
  return plain === other ? plain : plain + '\n' + other
}

/** @param {string} query */
export const words = query => fold(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
