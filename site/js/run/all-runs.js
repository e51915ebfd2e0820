// All runs that the browser keeps.

import { isEmpty, parse } from './run.js'
import { keys, keysFrom, read, remove as forget, write } from '../shared/storage.js'

/** A name that no other run has. */
export const newId = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 5)

/** All runs of the site. @returns {{ key: string, article: string, id: string, state: import('./run.js').State }[]} key is that of the browser's storage */
export const runs = () => keysFrom(keys.runs).map(key => {
  const [, article, id] = /** @type {RegExpMatchArray} */ (key.slice(keys.runs.length).match(/^(.*?)(?:#([0-9a-z]+))?$/s))
  return { key, article, id: id ?? '', state: parse(read(key)) }
}).filter(run => !isEmpty(run.state))

/** Keeps a run beside the others; says whether the browser has. @param {string} article @param {string} id @param {import('./run.js').State} state */
export const keep = (article, id, state) => write(`${keys.runs}${article}#${id}`, JSON.stringify(state))

/** Loads the page anew with another run of its article. @param {string} id empty for the first */
export function goTo(id) {
  const search = new URLSearchParams(location.search)
  search.delete('run')
  if (id) search.set('run', id)
  location.search = search.toString()
}

/** @param {string} key @returns what restore needs to bring the run back */
export function remove(key) {
  const text = read(key) ?? ''
  forget(key)
  return text
}

/** Brings a run back, unless another tab has filled the room that it had. @param {string} key @param {string} text */
export const restore = (key, text) => write(key, text)
