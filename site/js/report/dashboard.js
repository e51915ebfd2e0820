// The dashboard: filters, sorting and the findings themselves. What is chosen stands in the address, so that it can be sent to
// a colleague. The list of the page is complete without this; findings.json is fetched when someone first filters or sorts.

import { findings, load, score } from './findings.js'
import { ReportTable } from './table.js'
import { onLanguage, texts } from './texts.js'
import { element } from '../shared/element.js'
import { fold, words } from '../shared/fold.js'
import { keys, write } from '../shared/storage.js'

/** @typedef {import('./findings.js').Row} Row */

const STATUSES = ['fine', 'look', 'send', 'gone'] // by number in findings.json
const STATUS_TEXTS = { send: 'SendAgain', gone: 'Missing', look: 'Check', fine: 'InStep' }
const AGES = { 3: 'Over3Months', 6: 'Over6Months', 12: 'Over1Year', 24: 'Over2Years', none: 'NoDate' } // by months

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('#_filters'))
const table = /** @type {HTMLTableElement} */ (document.querySelector('#_matrix'))
const status = /** @type {HTMLElement} */ (document.querySelector('#_status'))

if (form) start(form)

/** @param {HTMLFormElement} form */
function start(form) {
  const view = new ReportTable(table)
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'))
  /** @type {Row[]} */
  let rows = []

  const select = /** @param {string} name */ name => /** @type {HTMLSelectElement} */ (form.elements.namedItem(name))
  /** The names of the choices: "since" is there only where the report is compared with an earlier one. */
  const names = [...form.querySelectorAll('select')].map(choice => choice.name)

  /** Fills the choices; once, since they are what the site has. */
  async function choices() {
    const [data, all] = await Promise.all([load(), texts()])
    offer(select('locale'), data.columns.map(tag => [tag, tag]))
    offer(select('status'), Object.entries(STATUS_TEXTS).map(([value, key]) => [value, all[key], key]))
    offer(select('rule'), data.rules.map(rule => [rule, all[`rule.${rule}.name`] ?? rule, `rule.${rule}.name`]))
    offer(select('severity'), [['error', all.ErrorsOnly, 'ErrorsOnly'], ['warning', all.WarningsAndErrors, 'WarningsAndErrors']])
    offer(select('folder'), folders(data.articles.map(article => article.key)).map(folder => [folder, folder]))
    offer(select('age'), Object.entries(AGES).map(([value, key]) => [value, all[key], key]))
    if (names.includes('since')) offer(select('since'), [['new', all.NewOnly, 'NewOnly']])
  }

  async function show() {
    try {
      const data = await load()
      const all = await texts()
      const filter = read()
      rows = findings(data, filter, all)
      view.show(rows, data, all, Boolean(filter.rule || filter.severity || filter.isNew || filter.words.length))
      const shown = rows.reduce((sum, row) => sum + row.findings.length, 0)
      status.textContent = rows.length === 0 ? all.NothingMatches
        : all.ShownArticles.replace('{0}', String(rows.length)).replace('{1}', String(data.articles.length)).replace('{2}', String(shown))
      document.querySelector('#_pager')?.setAttribute('hidden', '')
      keep(rows)
    } catch {
      const all = await texts().catch(() => null)
      status.textContent = all?.NotLoaded ?? ''
    }
  }

  function read() {
    return {
      locale: select('locale').value,
      status: STATUSES.indexOf(select('status').value),
      rule: select('rule').value,
      severity: { error: 3, warning: 2 }[select('severity').value] ?? 0,
      folder: select('folder').value,
      age: select('age').value,
      isNew: names.includes('since') && select('since').value === 'new',
      words: words(input.value),
      fold,
    }
  }

  /** Writes what is chosen into the address. @param {boolean} [isStep] whether the browser's Back button should come back here */
  function remember(isStep = true) {
    const query = new URLSearchParams()
    for (const name of names) if (select(name).value) query.set(name, select(name).value)
    if (input.value.trim()) query.set('q', input.value.trim())
    if (view.sort !== 'points' || view.isUp) query.set('sort', (view.isUp ? '' : '-') + view.sort)
    const address = `${location.pathname}${query.size ? '?' + query : ''}${location.hash}`
    if (address === location.pathname + location.search + location.hash) return
    history[isStep ? 'pushState' : 'replaceState'](null, '', address)
  }

  /** Takes what is chosen from the address. */
  async function restore() {
    const query = new URLSearchParams(location.search)
    await choices()
    for (const name of names) select(name).value = query.get(name) ?? ''
    input.value = query.get('q') ?? ''
    view.sortBy(query.get('sort') ?? '-points')
    await show()
  }

  for (const name of names) {
    // The choices come when someone reaches for them: most visitors only read the list.
    for (const event of ['pointerenter', 'focus']) select(name).addEventListener(event, () => void choices(), { once: true })
    select(name).addEventListener('change', () => { remember(); void show() })
  }

  let typing = 0
  input.addEventListener('input', () => {
    clearTimeout(typing)
    typing = setTimeout(() => { remember(false); void show() }, 120)
  })
  form.addEventListener('submit', event => event.preventDefault())
  addEventListener('popstate', () => void restore())
  onLanguage(() => { if (rows.length > 0) void show() })
  view.onSort = () => { remember(); void show() }

  document.querySelector('#_clear')?.addEventListener('click', () => {
    form.reset()
    remember()
    void show()
  })
  document.querySelector('#_download')?.addEventListener('click', async () => {
    const data = await load()
    download(csv(rows.length ? rows : findings(data, read(), await texts()), data))
  })

  // Links of this page that set a filter need no new page.
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.pushState(null, '', link.getAttribute('href'))
    void restore().then(() => document.querySelector('#_worklist')?.scrollIntoView())
  })

  if (location.search) void restore()
}

/** @param {HTMLSelectElement} select @param {string[][]} options value, text, key of the text */
function offer(select, options) {
  if (select.options.length > 1) return
  select.append(...options.map(([value, text, key]) => element('option', { value, 'data-t': key }, text)))
}

/** The folders that articles are in, each once, outer before inner. @param {string[]} keys */
function folders(keys) {
  const all = new Set()
  for (const key of keys) {
    for (let end = key.indexOf('/'); end > 0; end = key.indexOf('/', end + 1)) all.add(key.slice(0, end))
  }
  return [...all].sort()
}

/** Article pages go on to the next article of this list. @param {Row[]} rows */
function keep(rows) {
  write(keys.reportList, JSON.stringify(rows.map(row => [row.article.key, row.article.page])), 'sessionStorage')
}

/** One line for each version, ready for a spreadsheet (RFC 4180). @param {Row[]} rows @param {import('./findings.js').Findings} data */
function csv(rows, data) {
  const lines = [['article', 'locale', 'path', 'date', 'status', 'points', 'errors', 'warnings', 'rules']]
  for (const row of rows) {
    for (const [column, version] of row.article.versions.entries()) {
      const own = row.findings.filter(finding => finding.column === column)
      if (!version || own.length === 0) continue
      lines.push([
        row.article.key, data.columns[column], version[1] ?? '', version[2] ?? '', ['in step', 'check', 'send again', 'missing'][version[0]], String(score(own)),
        String(own.filter(f => f.severity === 3).length), String(own.filter(f => f.severity === 2).length),
        [...new Set(own.map(f => data.rules[f.rule]))].join(' '),
      ])
    }
  }
  // A cell that begins like a formula must not become one.
  return lines.map(line => line.map(cell => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell)).map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n') + '\r\n'
}

/** @param {string} text */
function download(text) {
  const href = URL.createObjectURL(new Blob(['\ufeff' + text], { type: 'text/csv' }))
  element('a', { href, download: 'report.csv' }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
