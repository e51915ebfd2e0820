// Goes on to the visitor's language, the last one chosen first. Without a match, or without scripts, the list stays.

import { keys, read } from '../shared/storage.js'

const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.choices a')])

/** Norwegian is asked for by three names. @param {string} tag */
const language = tag => tag.toLowerCase().split('-')[0].replace(/^(no|nn)$/, 'nb')

/** @param {string} wanted */
const best = wanted =>
  links.find(link => link.hreflang.toLowerCase() === wanted.toLowerCase()) ??
  links.find(link => language(link.hreflang) === language(wanted))

// A link that ends in #languages asks for the list itself.
if (location.hash !== '#languages') {
  const link = [read(keys.language), ...navigator.languages].map(tag => tag && best(tag)).find(Boolean) ?? (links.length === 1 ? links[0] : null)
  if (link) location.replace(link.href)
}
