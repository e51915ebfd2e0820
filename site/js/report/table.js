// The list of articles when a script writes it: sorted, filtered, a hundred rows at a time, each with its findings on demand.

import { score } from './findings.js'
import { fill } from './texts.js'
import { button, element } from '../shared/element.js'

/** @typedef {import('./findings.js').Row} Row */
/** @typedef {import('./findings.js').Findings} Findings */
/** @typedef {Record<string, string>} Texts */

const ROWS = 100
const STATUSES = ['fine', 'look', 'send', 'gone']
const SEVERITIES = ['', 'remark', 'doubt', 'error']
const SEVERITY_TEXTS = ['', 'Note', 'Warning', 'Error']

export class ReportTable {
  sort = 'points'
  isUp = false

  /** @type {Row[]} rows that are not shown yet */
  rest = []

  /** @type {Findings} */
  data = { columns: [], rules: [], causes: [], articles: [] }

  /** @type {Texts} */
  texts = {}

  isFiltered = false

  /** @type {Map<import('./findings.js').Article, string | null>} */
  titleOf = new Map()

  /** The language that is shown alone; empty for all. */
  locale = ''

  /** The titles in that language. @type {(string | null)[] | null} */
  titles = null

  /** Called when the reader has chosen another order. */
  onSort = () => {}

  /** @param {HTMLTableElement} table */
  constructor(table) {
    this.body = table.tBodies[0]
    this.heads = /** @type {HTMLElement[]} */ ([...table.querySelectorAll('th[data-sort]')])
    for (const head of this.heads) {
      const press = element('button', { type: 'button', 'data-t': head.dataset.t, onclick: () => this.sortAnew(head.dataset.sort ?? '') }, ...head.childNodes)
      delete head.dataset.t
      head.append(press)
    }
    this.more = button('', () => this.add(), { hidden: true })
    table.parentElement?.after(this.more)
  }

  /** Sorts by what was pressed; turns the order around where that was pressed before. @param {string} name */
  sortAnew(name) {
    // Names begin at A, numbers at the worst.
    this.isUp = name === this.sort ? !this.isUp : name === 'title'
    this.sort = name
    this.onSort()
  }

  /** @param {string} order a name from data-sort, with a minus for downwards */
  sortBy(order) {
    const name = order.replace(/^-/, '')
    const isKnown = this.heads.some(head => head.dataset.sort === name)
    this.sort = isKnown ? name : 'points'
    this.isUp = isKnown && !order.startsWith('-')
  }

  /** Shows rows; returns them in the order of the screen. @param {Row[]} rows @param {Findings} data @param {Texts} texts @param {{ isFiltered: boolean, locale: string, titles: (string | null)[] | null }} filter whether only some findings are left, and the language that is shown alone, with the titles in it */
  show(rows, data, texts, filter) {
    Object.assign(this, { data, texts, ...filter })
    this.titleOf = new Map(data.articles.map((article, at) => [article, this.titles?.[at] ?? null]))
    const sorted = this.sorted(rows, data)
    this.rest = [...sorted]
    for (const head of this.heads) head.hidden = this.isHidden(data.columns.indexOf(head.dataset.sort ?? ''))
    for (const head of this.heads) {
      if (head.dataset.sort === this.sort) head.setAttribute('aria-sort', this.isUp ? 'ascending' : 'descending')
      else head.removeAttribute('aria-sort')
    }
    this.body.replaceChildren()
    this.more.textContent = texts.ShowMore
    this.add()
    return sorted
  }

  /** Whether a column is of a language that was not chosen. @param {number} column */
  isHidden(column) {
    return column >= 0 && this.locale !== '' && this.data.columns[column] !== this.locale
  }

  /** The article's title in the chosen language, else in the one that the others are compared with. @param {import('./findings.js').Article} article @returns {[string, string]} title and language */
  titled(article) {
    const own = this.titleOf.get(article)
    return own ? [own, this.locale] : [article.title, article.lang]
  }

  /** @param {Row[]} rows @param {Findings} data */
  sorted(rows, data) {
    const column = data.columns.indexOf(this.sort)
    const direction = this.isUp ? 1 : -1
    /** @type {(row: Row) => number} */
    const number = column < 0 ? row => row.points : row => score(row.findings.filter(f => f.column === column))
    if (this.sort === 'title') {
      const compare = new Intl.Collator(document.documentElement.lang).compare
      return [...rows].sort((a, b) => direction * compare(this.titled(a.article)[0], this.titled(b.article)[0]))
    }
    const keys = new Map(rows.map(row => [row, number(row)]))
    return [...rows].sort((a, b) => direction * ((keys.get(a) ?? 0) - (keys.get(b) ?? 0)))
  }

  add() {
    const next = this.rest.splice(0, ROWS)
    for (const row of next) this.body.append(this.row(row))
    this.more.hidden = this.rest.length === 0
  }

  /** @param {Row} row */
  row({ article, findings, points, meant }) {
    const [title, lang] = this.titled(article)
    const head = element('th', { scope: 'row' }, element('a', { href: this.address(article), lang }, title), element('small', {}, article.key))
    const row = element('tr', {}, head, element('td', { class: 'number' }, String(points)))
    if (findings.length > 0) head.prepend(this.unfold(row, article, findings))
    for (const [column, version] of article.versions.entries()) {
      if (this.isHidden(column)) continue
      row.append(meant[column] || !version ? this.cell(article, version, findings.filter(f => f.column === column)) : this.pale(article, version, column))
    }
    return row
  }

  /** The page of an article, at a finding, with the chosen language beside the reference. @param {import('./findings.js').Article} article @param {string} [id] */
  address(article, id) {
    return `${article.page}${this.locale ? `?locale=${encodeURIComponent(this.locale)}` : ''}${id ? '#' + id : ''}`
  }

  /** A version that the filters are not about, with all that is said of it. @param {import('./findings.js').Article} article @param {[number, string | null, string?]} version @param {number} column */
  pale(article, version, column) {
    const all = article.findings.filter(f => f.column === column)
    const cell = element('td', { class: 'pale' })
    if (all.length === 0) cell.append('✓')
    else cell.append(element('a', { href: this.address(article, all[0].id) }, version[0] > 0 ? String(score(all)) : '✓'))
    return cell
  }

  /** @param {import('./findings.js').Article} article @param {[number, string | null, string?] | null} version @param {import('./findings.js').Finding[]} findings */
  cell(article, version, findings) {
    if (!version) return element('td', { class: 'none' }, '–')
    const isQuiet = this.isFiltered || version[0] > 0
    if (findings.length === 0) return element('td', { class: isQuiet ? 'none' : 'fine' }, isQuiet ? '' : '✓')
    const points = score(findings)
    // Of some findings only, the colour says what these amount to; a score of 10 is DriftScore.SendAgain.
    const status = STATUSES[this.isFiltered && version[0] < 3 ? (points >= 10 ? 2 : points > 0 ? 1 : 0) : version[0]]
    const cell = element('td', { class: status }, element('a', { href: this.address(article, findings[0].id) }, points > 0 ? String(points) : '✓'))
    const present = new Set(findings.map(f => f.index))
    const alone = findings.filter(f => f.root < 0 || !present.has(f.root))
    for (const [sign, severity] of /** @type {[string, number][]} */ ([['✕', 3], ['!', 2]])) {
      const count = alone.filter(f => f.severity === severity).length
      if (count > 0) cell.append(` ${sign}${count}`)
    }
    return cell
  }

  /** The button that shows an article's findings below it. @param {HTMLElement} row @param {import('./findings.js').Article} article @param {import('./findings.js').Finding[]} findings */
  unfold(row, article, findings) {
    const { ShowFindings: label } = this.texts
    const toggle = () => {
      const isOpen = press.getAttribute('aria-expanded') === 'true'
      press.setAttribute('aria-expanded', String(!isOpen))
      if (isOpen) row.nextElementSibling?.remove()
      else row.after(this.details(article, findings))
    }
    const press = button(String(findings.length), toggle, { class: 'unfold', title: label, 'aria-label': `${label}: ${findings.length}`, 'aria-expanded': 'false' })
    return press
  }

  /** @param {import('./findings.js').Article} article @param {import('./findings.js').Finding[]} findings */
  details(article, findings) {
    const present = new Set(findings.map(f => f.index))
    /** @type {Map<number, { places: import('./findings.js').Finding[], consequences: import('./findings.js').Finding[] }>} */
    const causes = new Map()
    for (const finding of findings) {
      const cause = causes.get(finding.group) ?? { places: [], consequences: [] }
      causes.set(finding.group, cause)
      if (finding.root >= 0 && present.has(finding.root)) cause.consequences.push(finding)
      else cause.places.push(finding)
    }
    const list = element('ul', {}, ...[...causes.values()].sort((a, b) => worst(b.places) - worst(a.places)).map(cause => this.item(article, cause.places, cause.consequences)))
    const columns = this.heads.filter(head => !head.hidden).length
    return element('tr', { class: 'details' }, element('td', { colspan: columns }, list))
  }

  /** One cause: what its worst place says, where its places are, and what follows from it. @param {import('./findings.js').Article} article @param {import('./findings.js').Finding[]} places @param {import('./findings.js').Finding[]} consequences */
  item(article, places, consequences) {
    const { data, texts } = this
    const lead = places.find(f => f.severity === worst(places)) ?? consequences[0]
    const rule = data.rules[lead.rule]
    const message = element('span')
    fill(message, texts[lead.message] ?? lead.message, lead.values)
    const item = element('li', { class: SEVERITIES[lead.severity] },
      element('b', {}, texts[SEVERITY_TEXTS[lead.severity]]), ' ',
      element('a', { href: this.address(article, lead.id) }, texts[`rule.${rule}.name`] ?? rule), ' ',
      ...(places.some(f => f.isNew) ? [element('span', { class: 'new' }, texts.New), ' '] : []),
      element('span', { class: 'where' }, ...this.places(article, places)), ' ', message)
    if (consequences.length > 0) {
      const label = element('summary')
      fill(label, texts.ConsequencesWithCount, [String(consequences.length)])
      const below = consequences.map(f => this.item(article, [f], []))
      item.append(element('details', {}, label, element('ul', {}, ...below)))
    }
    return item
  }

  /** Where the places of a cause are: the first of each language, with their number. @param {import('./findings.js').Article} article @param {import('./findings.js').Finding[]} places */
  places(article, places) {
    const languages = [...new Set(places.map(f => f.column))].map(column => places.filter(f => f.column === column))
    return languages.flatMap(([first, ...others], at) => {
      const where = `${this.data.columns[first.column]}${first.line > 0 ? ':' + first.line : ''}${others.length > 0 ? ` ×${others.length + 1}` : ''}`
      return languages.length === 1 ? [where] : [at > 0 ? ', ' : '', element('a', { href: this.address(article, first.id) }, where)]
    })
  }
}

/** @param {import('./findings.js').Finding[]} list */
const worst = list => Math.max(0, ...list.map(f => f.severity))
