// Finds the steps of one revision of an article in the next: by text, then by place and fingerprint, then by what stands around them.
// Words are not kept in a browser. CarryCases of the browser tests hold what becomes of which steps.

/** @typedef {{ id: string, place: string, fingerprint: string, text: Record<string, string> }} Step */
/** @typedef {{ old: Step, new: Step | null, by: 'none' | 'text' | 'place' | 'neighbours', checkAgain: boolean }} Carried */
/** @typedef {[old: number, new: number]} Pair */

/** What has become of steps, in their order. @param {Step[]} old @param {Step[]} now @param {string} locale whose words are compared @returns {Carried[]} */
export function carry(old, now, locale) {
  const newOf = /** @type {number[]} */ (old.map(() => -1))
  const taken = new Set()
  const by = /** @type {Carried['by'][]} */ (old.map(() => 'none'))
  const moved = new Set()
  const add = (/** @type {number} */ o, /** @type {number} */ n, /** @type {Carried['by']} */ how) => { newOf[o] = n; taken.add(n); by[o] = how }
  const text = (/** @type {Step} */ step) => Object.hasOwn(step.text, locale) ? step.text[locale] : undefined

  sameText()
  for (const gap of gaps()) for (const [o, n] of increasing(samePlaces(gap))) add(o, n, 'place')
  for (const gap of gaps()) for (const [o, n] of sameNeighbours(gap)) add(o, n, 'neighbours')
  return old.map((step, i) => {
    const found = newOf[i] < 0 ? null : now[newOf[i]]
    const isKnown = found && text(step) !== undefined && text(found) !== undefined
    return { old: step, new: found, by: by[i], checkAgain: Boolean(found) && by[i] !== (isKnown ? 'text' : 'place') }
  })

  /** What is in the same order, cut by cut; then what moved. */
  function sameText() {
    const open = [[0, old.length, 0, now.length]]
    for (let range = open.pop(); range; range = open.pop()) {
      let [from, oldEnd, to, newEnd] = range
      const cuts = increasing(undoubted(from, oldEnd, to, newEnd))
      if (cuts.length) {
        for (const [o, n] of cuts) {
          add(o, n, 'text')
          open.push([from, o, to, n]);
          [from, to] = [o + 1, n + 1]
        }
        open.push([from, oldEnd, to, newEnd])
        continue
      }
      const isSame = (/** @type {number} */ o, /** @type {number} */ n) => text(old[o]) !== undefined && text(old[o]) === text(now[n])
      while (from < oldEnd && to < newEnd && isSame(from, to)) add(from++, to++, 'text')
      while (from < oldEnd && to < newEnd && isSame(oldEnd - 1, newEnd - 1)) add(--oldEnd, --newEnd, 'text')
    }
    for (const [o, n] of once(0, old.length, 0, now.length, text)) {
      if (newOf[o] >= 0 || taken.has(n)) continue
      add(o, n, 'text')
      moved.add(o)
    }
  }

  /** Steps whose text both ranges have once, or once in a list. @param {number} from @param {number} oldEnd @param {number} to @param {number} newEnd */
  function undoubted(from, oldEnd, to, newEnd) {
    const inList = (/** @type {Step} */ s) => text(s) === undefined ? undefined : `${text(s)} ${s.place.slice(0, Math.max(...['s', '.', '/'].map(c => s.place.lastIndexOf(c))) + 1)}`
    const pairs = [...once(from, oldEnd, to, newEnd, text), ...once(from, oldEnd, to, newEnd, inList)].sort((a, b) => a[0] - b[0] || a[1] - b[1])
    return pairs.filter((p, i) => i === 0 || p[0] !== pairs[i - 1][0] || p[1] !== pairs[i - 1][1])
  }

  /** The pairs that have the same key, which no other step of the two ranges has. @param {number} from @param {number} oldEnd @param {number} to @param {number} newEnd @param {(s: Step) => string | undefined} key @returns {Pair[]} */
  function once(from, oldEnd, to, newEnd, key) {
    const [before, after] = [onlyOnce(old, from, oldEnd, key), onlyOnce(now, to, newEnd, key)]
    return [...before].filter(([k, o]) => o >= 0 && (after.get(k) ?? -1) >= 0).map(([k, o]) => [o, /** @type {number} */ (after.get(k))])
  }

  /** Free steps of both revisions between the same neighbours. */
  function gaps() {
    const found = []
    let [lastOld, lastNew] = [-1, -1]
    for (let o = 0; o <= old.length; o++) {
      if (o < old.length && (newOf[o] < 0 || moved.has(o))) continue
      const n = o < old.length ? newOf[o] : now.length
      const gap = { old: between(lastOld, o).filter(i => newOf[i] < 0), now: between(lastNew, n).filter(i => !taken.has(i)) }
      if (gap.old.length && gap.now.length) found.push(gap);
      [lastOld, lastNew] = [o, n]
    }
    return found
  }

  /** @param {{ old: number[], now: number[] }} gap @returns {Pair[]} */
  function samePlaces(gap) {
    const places = new Map([...gap.now].reverse().map(n => [now[n].place, n]))
    return gap.old.filter(o => old[o].fingerprint === now[places.get(old[o].place) ?? -1]?.fingerprint).map(o => [o, /** @type {number} */ (places.get(old[o].place))])
  }

  /** The only step between two neighbours, or as many as there were at the same places. @param {{ old: number[], now: number[] }} gap @returns {Pair[]} */
  function sameNeighbours(gap) {
    const isOnly = gap.old.length === 1 && gap.now.length === 1
    const isSame = gap.old.length === gap.now.length && gap.old.every((o, i) => old[o].place === now[gap.now[i]].place)
    return isOnly || isSame ? gap.old.map((o, i) => [o, gap.now[i]]) : []
  }
}

/** @param {number} after @param {number} before */
const between = (after, before) => Array.from({ length: Math.max(0, before - after - 1) }, (_, i) => after + 1 + i)

/** From keys to the only step that has them; -1 where there are several. @param {Step[]} steps @param {number} from @param {number} end @param {(s: Step) => string | undefined} key */
function onlyOnce(steps, from, end, key) {
  /** @type {Map<string, number>} */
  const found = new Map()
  for (let i = from; i < end; i++) {
    const k = key(steps[i])
    if (k !== undefined) found.set(k, found.has(k) ? -1 : i)
  }
  return found
}

/** Of pairs in the order of their first number a longest run whose second numbers rise (patience sorting). @param {Pair[]} pairs */
function increasing(pairs) {
  /** @type {number[]} */
  const ends = []
  const before = pairs.map((pair, i) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]][1] < pair[1]) low = middle + 1
      else high = middle
    }
    ends[low] = i
    return low ? ends[low - 1] : -1
  })
  const run = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]) run.unshift(pairs[i])
  return run
}
