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
  data = { columns: [], rules: [], articles: [] }

  /** @type {Texts} */
  texts = {}

  isFiltered = false

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

  /** @param {Row[]} rows @param {Findings} data @param {Texts} texts @param {boolean} isFiltered whether only some findings are left */
  show(rows, data, texts, isFiltered) {
    Object.assign(this, { data, texts, isFiltered })
    this.rest = this.sorted(rows, data)
    for (const head of this.heads) {
      if (head.dataset.sort === this.sort) head.setAttribute('aria-sort', this.isUp ? 'ascending' : 'descending')
      else head.removeAttribute('aria-sort')
    }
    this.body.replaceChildren()
    this.more.textContent = texts.ShowMore
    this.add()
  }

  /** @param {Row[]} rows @param {Findings} data */
  sorted(rows, data) {
    const column = data.columns.indexOf(this.sort)
    const direction = this.isUp ? 1 : -1
    /** @type {(row: Row) => number} */
    const number = column < 0 ? row => row.points : row => score(row.findings.filter(f => f.column === column))
    if (this.sort === 'title') {
      const compare = new Intl.Collator(document.documentElement.lang).compare
      return [...rows].sort((a, b) => direction * compare(a.article.title, b.article.title))
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
  row({ article, findings, points }) {
    const head = element('th', { scope: 'row' }, element('a', { href: article.page, lang: article.lang }, article.title), element('small', {}, article.key))
    const row = element('tr', {}, head, element('td', { class: 'number' }, String(points)))
    if (findings.length > 0) head.prepend(this.unfold(row, article, findings))
    for (const [column, version] of article.versions.entries()) row.append(this.cell(article, version, findings.filter(f => f.column === column)))
    return row
  }

  /** @param {import('./findings.js').Article} article @param {[number, string | null, string?] | null} version @param {import('./findings.js').Finding[]} findings */
  cell(article, version, findings) {
    if (!version) return element('td', { class: 'none' }, '–')
    const isQuiet = this.isFiltered || version[0] > 0
    if (findings.length === 0) return element('td', { class: isQuiet ? 'none' : 'fine' }, isQuiet ? '' : '✓')
    const points = score(findings)
    // Of some findings only, the colour says what these amount to; a score of 10 is DriftScore.SendAgain.
    const status = STATUSES[this.isFiltered && version[0] < 3 ? (points >= 10 ? 2 : points > 0 ? 1 : 0) : version[0]]
    const cell = element('td', { class: status }, element('a', { href: `${article.page}#${findings[0].id}` }, points > 0 ? String(points) : '✓'))
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
    const list = element('ul', {}, ...findings.map(finding => this.item(article, finding)))
    return element('tr', { class: 'details' }, element('td', { colspan: this.heads.length }, list))
  }

  /** @param {import('./findings.js').Article} article @param {import('./findings.js').Finding} finding */
  item(article, finding) {
    const { data, texts } = this
    const rule = data.rules[finding.rule]
    const message = element('span')
    fill(message, texts[finding.message] ?? finding.message, finding.values)
    return element('li', { class: SEVERITIES[finding.severity] },
      element('b', {}, texts[SEVERITY_TEXTS[finding.severity]]), ' ',
      element('a', { href: `${article.page}#${finding.id}` }, texts[`rule.${rule}.name`] ?? rule), ' ',
      ...(finding.isNew ? [element('span', { class: 'new' }, texts.New), ' '] : []),
      element('span', { class: 'where' }, `${data.columns[finding.column]}:${finding.line}`), ' ', message)
  }
}
