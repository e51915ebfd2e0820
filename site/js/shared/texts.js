// The texts that only scripts show, in the language of the page's other texts. Loaded once for all scripts of a page.

/** The language of the texts: not the article's where nobody has translated them to it. */
export const language = document.body.dataset.texts ?? 'en'

/** @type {Promise<Record<string, string> | null> | undefined} */
let loaded

/** The texts by their names; null where they can't be had. */
export const loadTexts = () => loaded ??= fetch(new URL(`../../texts/${language}.json`, import.meta.url)).then(answer => answer.ok ? answer.json() : null, () => null)
