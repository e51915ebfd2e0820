// A run in the fragment of a link: no server gets to see it. `#run=1z…`: version, z for compressed or p for plain, base64url.

import { runOf } from './run.js'

const MARK = '#run='
const MAX_LINK = 200_000
const MAX_JSON = 1_000_000
/** How far a colleague's clock may be ahead, in ms. */
const AHEAD = 86_400_000

/** What pages of before the last build don't know is left out where it says nothing. @param {string} article @param {import('./run.js').State} state @returns {Promise<string>} the fragment */
export async function toFragment(article, state) {
  const bytes = new TextEncoder().encode(JSON.stringify({ article, state: { ...state, aside: state.aside || undefined } }))
  // An element of the article that bears the name is not it.
  const isPacked = typeof globalThis.CompressionStream === 'function'
  const sent = isPacked ? await all(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')), Infinity) : bytes
  let text = ''
  for (const byte of sent) text += String.fromCharCode(byte)
  return MARK + '1' + (isPacked ? 'z' : 'p') + btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** What a fragment carries for an article; null for anything else. @param {string} hash @param {string} article @returns {Promise<import('./run.js').State | null>} */
export async function fromFragment(hash, article) {
  try {
    const [, form, text] = hash.length > MAX_LINK ? [] : hash.match(/^#run=1([zp])([\w-]+)$/) ?? []
    if (!text) return null
    const packed = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0))
    const bytes = form === 'z' ? await all(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')), MAX_JSON) : packed
    const carried = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const run = carried?.article === article ? runOf(carried.state) : null
    return run && [run.started, ...[run.ticks, run.skipped].flatMap(Object.values)].every(time => time < Date.now() + AHEAD) ? run : null
  } catch {
    return null
  }
}

/** A few bytes can unpack to gigabytes: what is longer than allowed is not read to its end. @param {ReadableStream<Uint8Array>} stream @param {number} max */
async function all(stream, max) {
  const reader = stream.getReader()
  /** @type {Uint8Array[]} */
  const parts = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > max) {
      await reader.cancel()
      throw new RangeError('too long')
    }
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(/** @type {BlobPart[]} */ (parts)).arrayBuffer())
}

/** Two runs as one: what was done in either; the earlier time counts. Null where they are too long together. @param {import('./run.js').State} mine @param {import('./run.js').State} theirs @returns {import('./run.js').State | null} */
export function merge(mine, theirs) {
  const merged = structuredClone(mine)
  const first = (/** @type {Record<string, number>} */ a, /** @type {Record<string, number>} */ b) =>
    Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map(id => [id, Math.min(a[id] ?? Infinity, b[id] ?? Infinity)]))
  merged.started = Math.min(mine.started, theirs.started)
  merged.name ||= theirs.name
  merged.ticks = first(mine.ticks, theirs.ticks)
  merged.skipped = Object.fromEntries(Object.entries(first(mine.skipped, theirs.skipped)).filter(([id]) => !Object.hasOwn(merged.ticks, id)))
  for (const [id, note] of Object.entries(theirs.notes)) {
    const own = merged.notes[id]
    merged.notes[id] = !own || own.includes(note) ? own ?? note : `${own}\n${note}`
  }
  merged.changed = [...new Set([...mine.changed, ...theirs.changed])]
  merged.before = { ...theirs.before, ...mine.before }
  const known = new Set(mine.gone.map(g => g.id))
  merged.gone = [...mine.gone, ...theirs.gone.filter(g => !known.has(g.id))]
  return runOf(merged)
}
