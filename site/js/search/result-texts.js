// What a search says of its results.

/** Says how many articles there are. @param {DOMStringMap} texts of the list's status, one for each form of the number */
export function counting(texts) {
  const plural = new Intl.PluralRules(texts.language)
  return (/** @type {number} */ count) => (texts[plural.select(count)] ?? texts.other ?? '').replace('{0}', count.toLocaleString(texts.language))
}

/** Says how many results there are, and that they are only near where none matches well. @param {DOMStringMap} texts @param {number} count @param {boolean} isPartial */
export function told(texts, count, isPartial) {
  if (!count) return texts.none ?? ''
  const counted = counting(texts)(count)
  return isPartial ? (texts.partial ?? '').replace('{0}', counted) : counted
}
