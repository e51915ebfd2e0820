// The lists that leave the site: what the table shows, as spreadsheets read it (RFC 4180).

import { score } from './findings.js'
import { element } from '../shared/element.js'

/** @typedef {import('./findings.js').Row} Row */
/** @typedef {import('./findings.js').Findings} Findings */
/** @typedef {import('./findings.js').Context} Context */
/** @typedef {Record<string, string>} Texts */

const STATUSES = ['in step', 'check', 'send again', 'missing']
const SEVERITIES = ['', 'Note', 'Warning', 'Error']

/** One line for each version that there is something to do about, in the order of the rows. @param {Row[]} rows @param {Findings} data */
export function versions(rows, data) {
  const lines = [['article', 'locale', 'path', 'date', 'status', 'points', 'errors', 'warnings', 'rules']]
  for (const { article, findings, meant } of rows) {
    for (const [column, version] of article.versions.entries()) {
      const own = findings.filter(finding => finding.column === column)
      if (!version || !meant[column] || (version[0] < 3 && own.length === 0)) continue
      lines.push([
        article.key, data.columns[column], version[1] ?? '', version[2] ?? '', STATUSES[version[0]], String(score(own)),
        String(own.filter(f => f.severity === 3).length), String(own.filter(f => f.severity === 2).length),
        [...new Set(own.map(f => data.rules[f.rule]))].join(' '),
      ])
    }
  }
  return lines
}

/** One line for each finding, in the order of the rows and of their text. @param {Row[]} rows @param {Findings} data @param {Context[][]} contexts @param {Texts} texts */
export function findings(rows, data, contexts, texts) {
  const places = new Map(data.articles.map((article, at) => [article, at]))
  const lines = [[texts.File, texts.Line, texts.SectionName, texts.StepName, texts.SourceText, texts.TargetText, texts.Message, texts.LinkName, texts.Severity, texts.Rule, texts.Language, texts.Article, texts.SourceLine]]
  for (const { article, findings } of rows) {
    const around = contexts[places.get(article) ?? -1] ?? []
    for (const finding of findings) {
      const [sourceLine, section = '', step = '', source = '', target = ''] = around[finding.index] ?? [0]
      const rule = data.rules[finding.rule]
      const version = article.versions[finding.column]
      lines.push([
        version?.[1] ?? '', finding.line > 0 ? String(finding.line) : '', section, step, source, target,
        (texts[finding.message] ?? finding.message).replace(/\{(\d)\}/g, (_, n) => finding.values[Number(n)] ?? ''),
        new URL(`${article.page}#${finding.id}`, location.href).href,
        texts[SEVERITIES[finding.severity]], texts[`rule.${rule}.name`] ?? rule, data.columns[finding.column], article.key, sourceLine > 0 ? String(sourceLine) : '',
      ])
    }
  }
  return lines
}

/** Hands a list to the reader as a file whose name says what of, in which language and when. @param {string[][]} lines @param {string} name @param {string} locale empty for all */
export function download(lines, name, locale) {
  // A cell that begins like a formula must not become one.
  const text = lines.map(line => line.map(cell => (/^[=+\-@\t＝＋－＠]/.test(cell) ? `'${cell}` : cell)).map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n') + '\r\n'
  const href = URL.createObjectURL(new Blob(['\ufeff' + text], { type: 'text/csv' }))
  const now = new Date()
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-')
  element('a', { href, download: [name, ...(locale ? [locale] : []), day].join('-') + '.csv' }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
