// What languages are called in the language of the reader.

/** The name of a language; its tag where nobody knows it. @param {string} tag @param {string[]} all the languages of the site: the region is named where one language is there more than once */
export function nameOf(tag, all) {
  const language = tag.split('-')[0]
  const isOnly = all.filter(other => other.split('-')[0] === language).length < 2
  try {
    return new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(isOnly ? language : tag) ?? tag
  } catch {
    return tag
  }
}
