// What the tables of rules and causes count, of what the filters leave.

/** @typedef {import('./findings.js').Row} Row */
/** @typedef {import('./findings.js').Findings} Findings */
/** @typedef {{ findings: number, consequences: number, articles: Set<number>, columns: number[] }} Sum */

export class Sums {
  rules = rowsOf('.ruled', 'rule')
  causes = rowsOf('.causes', 'cause')

  /** @param {Row[]} rows @param {Findings} data */
  show(rows, data) {
    /** @type {Map<string, Sum>} */
    const rules = new Map()
    /** @type {Map<string, Sum>} */
    const causes = new Map()
    for (const [at, { findings }] of rows.entries()) {
      const present = new Set(findings.map(f => f.index))
      for (const f of findings) {
        const isConsequence = f.root >= 0 && present.has(f.root)
        add(rules, data.rules[f.rule], at, f.column, isConsequence)
        if (f.cause >= 0 && !isConsequence) add(causes, data.causes[f.cause], at, f.column, false)
      }
    }
    for (const [name, row] of this.rules) write(row, rules.get(name), sum => [sum.findings, sum.consequences, sum.articles.size])
    for (const [name, row] of this.causes) {
      write(row, causes.get(name), sum => [sum.findings, sum.articles.size])
      const languages = row.cells[2]
      languages.textContent = (causes.get(name)?.columns ?? []).map((count, column) => (count ? `${data.columns[column]} ${count}` : '')).filter(Boolean).join(', ')
    }
  }
}

/** The rows of a table by what their links filter by. @param {string} table @param {string} parameter @returns {[string, HTMLTableRowElement][]} */
function rowsOf(table, parameter) {
  const rows = /** @type {HTMLTableRowElement[]} */ ([...document.querySelectorAll(`${table} tbody tr`)])
  return rows.map(row => [new URLSearchParams(row.querySelector('a')?.getAttribute('href') ?? '').get(parameter) ?? '', row])
}

/** @param {Map<string, Sum>} sums @param {string} name @param {number} article @param {number} column @param {boolean} isConsequence */
function add(sums, name, article, column, isConsequence) {
  const sum = sums.get(name) ?? { findings: 0, consequences: 0, articles: new Set(), columns: [] }
  if (isConsequence) sum.consequences++
  else {
    sum.findings++
    sum.columns[column] = (sum.columns[column] ?? 0) + 1
  }
  sum.articles.add(article)
  sums.set(name, sum)
}

/** Writes numbers into the last cells of a row; a row without any is hidden. @param {HTMLTableRowElement} row @param {Sum | undefined} sum @param {(sum: Sum) => number[]} numbers */
function write(row, sum, numbers) {
  row.hidden = !sum
  if (!sum) return
  const values = numbers(sum)
  for (const [at, value] of values.entries()) row.cells[row.cells.length - values.length + at].textContent = String(value)
}
