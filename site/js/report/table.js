// The list of articles when a script writes it: sorted, filtered, a hundred rows at a time, each with its findings on demand.

import { score } from './findings.js'
import { fill } from './texts.js'

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
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      if (head.dataset.t) {
        button.dataset.t = head.dataset.t
        delete head.dataset.t
      }
      head.append(button)
      button.addEventListener('click', () => {
        const name = head.dataset.sort ?? ''
        // Names begin at A, numbers at the worst.
        this.isUp = name === this.sort ? !this.isUp : name === 'title'
        this.sort = name
        this.onSort()
      })
    }
    this.more = document.createElement('button')
    this.more.type = 'button'
    this.more.hidden = true
    table.parentElement?.after(this.more)
    this.more.addEventListener('click', () => this.add())
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
    const tr = document.createElement('tr')
    const th = element('th')
    th.scope = 'row'
    if (findings.length > 0) th.append(this.unfold(tr, article, findings))
    const link = element('a', article.title)
    link.href = article.page
    link.lang = article.lang
    th.append(link, element('small', article.key))
    tr.append(th, element('td', String(points), 'number'))
    for (const [column, version] of article.versions.entries()) tr.append(this.cell(article, version, findings.filter(f => f.column === column)))
    return tr
  }

  /** @param {import('./findings.js').Article} article @param {[number, string | null, string?] | null} version @param {import('./findings.js').Finding[]} findings */
  cell(article, version, findings) {
    if (!version) return element('td', '–', 'none')
    if (findings.length === 0) return element('td', this.isFiltered || version[0] > 0 ? '' : '✓', this.isFiltered || version[0] > 0 ? 'none' : 'fine')
    const points = score(findings)
    // Of some findings only, the colour says what these amount to; a score of 10 is DriftScore.SendAgain.
    const td = element('td', '', STATUSES[this.isFiltered && version[0] < 3 ? (points >= 10 ? 2 : points > 0 ? 1 : 0) : version[0]])
    const link = element('a', points > 0 ? String(points) : '✓')
    link.href = `${article.page}#${findings[0].id}`
    td.append(link)
    const present = new Set(findings.map(f => f.index))
    const alone = findings.filter(f => f.root < 0 || !present.has(f.root))
    for (const [sign, severity] of /** @type {[string, number][]} */ ([['✕', 3], ['!', 2]])) {
      const count = alone.filter(f => f.severity === severity).length
      if (count > 0) td.append(` ${sign}${count}`)
    }
    return td
  }

  /** The button that shows an article's findings below it. @param {HTMLElement} tr @param {import('./findings.js').Article} article @param {import('./findings.js').Finding[]} findings */
  unfold(tr, article, findings) {
    const button = element('button', String(findings.length), 'unfold')
    button.type = 'button'
    button.title = this.texts.ShowFindings
    button.setAttribute('aria-label', `${this.texts.ShowFindings}: ${findings.length}`)
    button.setAttribute('aria-expanded', 'false')
    button.addEventListener('click', () => {
      const isOpen = button.getAttribute('aria-expanded') === 'true'
      button.setAttribute('aria-expanded', String(!isOpen))
      if (isOpen) tr.nextElementSibling?.remove()
      else tr.after(this.details(article, findings))
    })
    return button
  }

  /** @param {import('./findings.js').Article} article @param {import('./findings.js').Finding[]} findings */
  details(article, findings) {
    const list = element('ul')
    for (const finding of findings) {
      const item = element('li', '', SEVERITIES[finding.severity])
      const rule = this.data.rules[finding.rule]
      const link = element('a', this.texts[`rule.${rule}.name`] ?? rule)
      link.href = `${article.page}#${finding.id}`
      const message = element('span')
      fill(message, this.texts[finding.message] ?? finding.message, finding.values)
      item.append(element('b', this.texts[SEVERITY_TEXTS[finding.severity]]), ' ', link, ' ')
      if (finding.isNew) item.append(element('span', this.texts.New, 'new'), ' ')
      item.append(element('span', `${this.data.columns[finding.column]}:${finding.line}`, 'where'), ' ', message)
      list.append(item)
    }
    const td = element('td')
    td.colSpan = this.heads.length
    td.append(list)
    const tr = element('tr', '', 'details')
    tr.append(td)
    return tr
  }
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} name @param {string} [text] @param {string} [className] @returns {HTMLElementTagNameMap[T]} */
function element(name, text = '', className = '') {
  const made = document.createElement(name)
  if (text) made.textContent = text
  if (className) made.className = className
  return made
}
