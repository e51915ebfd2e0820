// The dashboard: filters, sorting and the findings themselves. What is chosen stands in the address, so that it can be sent to
// a colleague. The list of the page is complete without this; findings.json is fetched when someone first filters or sorts.

import { findings, load, loadContexts, loadTitles } from './findings.js'
import { download, findings as findingLines, versions } from './exports.js'
import { nameOf } from './language-names.js'
import { Sums } from './totals.js'
import { ReportTable } from './table.js'
import { onLanguage, texts } from './texts.js'
import { element } from '../shared/element.js'
import { fold, words } from '../shared/fold-words.js'
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
  const sums = new Sums()
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'))
  /** @type {Row[]} */
  let rows = []

  const select = /** @param {string} name */ name => /** @type {HTMLSelectElement} */ (form.elements.namedItem(name))
  /** The names of the choices: "since" is there only where the report is compared with an earlier one. */
  const names = [...form.querySelectorAll('select')].map(choice => choice.name)

  /** Fills the choices; once, since they are what the site has. */
  async function choices() {
    const [data, all] = await Promise.all([load(), texts()])
    offer(select('locale'), data.columns.map(tag => [tag, nameOf(tag, data.columns)]))
    offer(select('status'), Object.entries(STATUS_TEXTS).map(([value, key]) => [value, all[key], key]))
    offer(select('rule'), data.rules.map(rule => [rule, all[`rule.${rule}.name`] ?? rule, `rule.${rule}.name`]))
    if (names.includes('cause')) offer(select('cause'), causes(data, all))
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
      const titles = filter.locale ? await loadTitles(filter.locale) : null
      const isFiltered = Boolean(filter.rule || filter.cause || filter.severity || filter.isNew || filter.words.length)
      rows = view.show(findings(data, filter, all), data, all, { isFiltered, locale: filter.locale, titles })
      sums.show(rows, data)
      document.querySelector('#_blank')?.toggleAttribute('hidden', !isFiltered && !(filter.status >= 0 || filter.age))
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
      cause: names.includes('cause') ? select('cause').value : '',
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
    download(versions(await shown(), await load()), 'consistency', select('locale').value)
  })
  document.querySelector('#_downloadFindings')?.addEventListener('click', async () => {
    const [list, data, contexts, all] = await Promise.all([shown(), load(), loadContexts(), texts()])
    download(findingLines(list, data, contexts, all), 'findings', select('locale').value)
  })

  // The worst articles of one language, whatever the filters say: what its translator gets on Monday.
  const pack = /** @type {HTMLFormElement | null} */ (document.querySelector('#_pack'))
  pack?.addEventListener('submit', async event => {
    event.preventDefault()
    const locale = event.submitter instanceof HTMLButtonElement ? event.submitter.value : ''
    const count = Number(/** @type {HTMLInputElement} */ (pack.elements.namedItem('articles')).value)
    const [data, contexts, all] = await Promise.all([load(), loadContexts(), texts()])
    const none = { locale, status: -1, rule: '', cause: '', severity: 0, folder: '', age: '', isNew: false, words: [], fold }
    const worst = findings(data, none, all).filter(row => row.points > 0).sort((a, b) => b.points - a.points).slice(0, count)
    download(findingLines(worst, data, contexts, all), 'pack', locale)
  })

  /** The rows in the order of the screen. @returns {Promise<Row[]>} */
  async function shown() {
    if (rows.length === 0) await show()
    return rows
  }

  // Links of this page that set a filter need no new page.
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    // What rules and causes count is what the filters leave: their links narrow it further.
    const query = new URLSearchParams(link.closest('.ruled, .causes') ? location.search : '')
    for (const [name, value] of new URLSearchParams(link.getAttribute('href') ?? '')) query.set(name, value)
    history.pushState(null, '', '?' + query)
    void restore().then(() => document.querySelector('#_worklist')?.scrollIntoView())
  })

  if (location.search) void restore()
}

/** @param {HTMLSelectElement} select @param {string[][]} options value, text, key of the text */
function offer(select, options) {
  if (select.options.length > 1) return
  select.append(...options.map(([value, text, key]) => element('option', { value, 'data-t': key }, text)))
}

/** The causes with places in several articles, each by what its first place says. @param {import('./findings.js').Findings} data @param {Record<string, string>} all */
function causes(data, all) {
  const first = data.causes.map(() => '')
  for (const article of data.articles) {
    for (const f of article.findings) if (f.cause >= 0 && !first[f.cause]) first[f.cause] = `${all[`rule.${data.rules[f.rule]}.name`] ?? data.rules[f.rule]}: ${f.values.join(' · ')}`.slice(0, 80)
  }
  return data.causes.map((name, at) => [name, first[at]])
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
