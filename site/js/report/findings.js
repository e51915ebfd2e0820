// The findings of the site, and what is left of them behind a filter.

/** @typedef {{ index: number, column: number, rule: number, severity: number, points: number, id: string, line: number, message: string, values: string[], evidence: string, root: number, group: number, isNew: boolean, cause: number, text?: string }} Finding */
/** @typedef {{ key: string, page: string, title: string, lang: string, versions: ([number, string | null, string?] | null)[], findings: Finding[], text?: string }} Article */
/** @typedef {{ columns: string[], rules: string[], causes: string[], articles: Article[] }} Findings */
/** @typedef {{ article: Article, findings: Finding[], points: number, meant: boolean[] }} Row what a filter leaves of an article; `meant` says which versions it is about */
/** @typedef {{ locale: string, status: number, rule: string, cause: string, severity: number, folder: string, age: string, isNew: boolean, words: string[], fold: (text: string) => string }} Filter */

/** @type {Promise<Findings> | undefined} */
let loading

/** Fetches the findings; once. @returns {Promise<Findings>} */
export function load() {
  loading ??= fetch('findings.json').then(async response => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
    const data = await response.json()
    for (const article of data.articles) article.findings = article.findings.map(unpack)
    return data
  })
  loading.catch(() => { loading = undefined })
  return loading
}

/** The order of the fields is FindingsJson.Fields'. @param {[number, number, number, number, string, number, string, string[], string, number, number, number?, number?]} f @param {number} index @returns {Finding} */
const unpack = (f, index) => ({ index, column: f[0], rule: f[1], severity: f[2], points: f[3], id: f[4], line: f[5], message: f[6], values: f[7], evidence: f[8], root: f[9], group: f[10], isNew: f[11] === 1, cause: f[12] ?? -1 })

/** The articles that a filter leaves, with the findings that it leaves. @param {Findings} data @param {Filter} filter @param {Record<string, string>} texts @returns {Row[]} */
export function findings(data, filter, texts) {
  const column = filter.locale ? data.columns.indexOf(filter.locale) : -1
  const rule = filter.rule ? data.rules.indexOf(filter.rule) : -1
  const cause = filter.cause ? data.causes.indexOf(filter.cause) : -1
  const isAboutVersions = filter.locale !== '' || filter.status >= 0 || filter.age !== ''
  const isAboutFindings = filter.rule !== '' || filter.cause !== '' || filter.severity > 0 || filter.isNew
  const isOfAge = ageTest(filter.age)
  const rows = []
  for (const article of data.articles) {
    if (filter.folder && !article.key.startsWith(filter.folder + '/')) continue
    const isMeant = article.versions.map((version, c) => version !== null
      && (!filter.locale || c === column)
      && (filter.status < 0 || version[0] === filter.status)
      && isOfAge(version))
    if (isAboutVersions && !isMeant.includes(true)) continue
    let left = article.findings.filter(f =>
      (!isAboutVersions || isMeant[f.column])
      && (rule < 0 || f.rule === rule)
      && (filter.cause === '' || f.cause === cause)
      && (!filter.isNew || f.isNew)
      && f.severity >= filter.severity)
    if (isAboutFindings && left.length === 0) continue
    if (filter.words.length > 0) {
      article.text ??= filter.fold(`${article.title}\n${article.key}`)
      const own = article.text
      if (!filter.words.every(word => own.includes(word))) {
        left = left.filter(f => {
          f.text ??= filter.fold(`${f.values.join('\n')}\n${f.evidence}`)
          const all = `${own}\n${f.text}\n${filter.fold(texts[f.message] ?? '')}`
          return filter.words.every(word => all.includes(word))
        })
        if (left.length === 0) continue
      }
    }
    rows.push({ article, findings: left, points: score(left), meant: isMeant })
  }
  return rows
}

/** The titles of the articles in a language, in their order; null where an article has none. @param {string} tag @returns {Promise<(string | null)[]>} */
export const loadTitles = tag => more(`titles.${encodeURIComponent(tag)}.json`)

/** @typedef {[number, string?, string?, string?, string?]} Context the line of the source, section, step, source and target of a finding */

/** What stands around the findings, in the order of the articles and their findings. @returns {Promise<Context[][]>} */
export const loadContexts = () => more('contexts.json')

/** @type {Map<string, Promise<any>>} */
const loaded = new Map()

/** Fetches a file that few readers need; once. @param {string} file @returns {Promise<any>} */
function more(file) {
  const known = loaded.get(file)
  if (known) return known
  const request = fetch(file).then(response => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
    return response.json()
  })
  loaded.set(file, request)
  request.catch(() => loaded.delete(file))
  return request
}

/** The dates that a version may have: those of over so many months ago, or none. @param {string} age @returns {(version: [number, string | null, string?]) => boolean} */
function ageTest(age) {
  if (age === '') return () => true
  if (age === 'none') return ([, path, date]) => path !== null && !date
  const limit = new Date()
  limit.setMonth(limit.getMonth() - Number(age))
  const last = limit.toISOString().slice(0, 10)
  return ([, , date]) => date !== undefined && date < last
}

/** The drift score of findings, counted as DriftScore does: what follows from a finding that is there is not counted beside it. @param {Finding[]} list */
export function score(list) {
  /** @type {Map<number, { column: number, root: number, rest: number }>} */
  const groups = new Map()
  for (const finding of list) {
    const key = finding.root < 0 ? finding.index : finding.root
    const group = groups.get(key) ?? { column: finding.column, root: 0, rest: 0 }
    if (finding.root < 0) group.root += finding.points
    else group.rest += finding.points
    groups.set(key, group)
  }

  /** @type {Map<number, number>} */
  const columns = new Map()
  for (const group of groups.values()) columns.set(group.column, (columns.get(group.column) ?? 0) + Math.max(group.root, group.rest))
  let points = 0
  for (const sum of columns.values()) if (sum > 0) points += Math.max(1, Math.round(sum))
  return points
}
