// What was done, for the ticket: as text, as Markdown, as a file.

import { stepOf } from './checklist.js'
import { headings, numberOf } from './notes.js'
import { element } from '../shared/element.js'

/** @template T @param {Record<string, T>} of @param {string} id */
const own = (of, id) => Object.hasOwn(of, id) ? of[id] : undefined

/** What was done with each step. @param {import('./checklist.js').Tools} page */
export function record(page) {
  const { run } = page
  const time = (/** @type {number | undefined} */ ms) => ms ? new Date(ms).toISOString() : undefined
  const headingOf = headings()
  const words = (/** @type {Element | null | undefined} */ part) => part?.textContent?.trim()
  /** The section that a step stands in, with the alternative that was chosen there. @param {HTMLInputElement} box */
  const sectionOf = box => {
    const title = headingOf(box)
    const around = title?.closest('.variant-title') && headingOf(/** @type {Element} */ (title.closest('.cases')))
    return around ? `${words(around)}: ${words(title)}` : words(title)
  }
  /** Which case of a choice holds, in the step's own blocks. @param {HTMLElement} step */
  const chosen = step => [...step.querySelectorAll('.choice :checked')].filter(radio => radio.closest('li[id]') === step).map(radio => radio.closest('label')?.textContent?.trim() ?? '')
  const steps = page.traces().map((trace, i) => ({
    id: trace.id,
    section: sectionOf(page.boxes[i]),
    number: numberOf(stepOf(page.boxes[i])),
    text: trace.words,
    chosen: chosen(stepOf(page.boxes[i])),
    status: /** @type {'done' | 'skipped' | 'other' | 'open'} */ (run.has(trace.id) ? 'done' : run.isSkipped(trace.id) ? 'skipped' : page.isOther(page.boxes[i]) ? 'other' : 'open'),
    at: time(own(run.state.ticks, trace.id) ?? own(run.state.skipped, trace.id)),
    note: own(run.state.notes, trace.id),
    checkAgain: run.state.changed.includes(trace.id) || undefined,
    version: trace.text[document.documentElement.lang],
  }))
  return {
    article: run.article, title: document.querySelector('h1')?.textContent?.trim() ?? '', locale: document.documentElement.lang,
    updated: document.querySelector('.meta time')?.getAttribute('datetime') ?? undefined,
    page: new URL(location.pathname, location.href).href, site: new URL(document.body.dataset.root || '.', location.href).href,
    name: run.state.name || undefined, started: time(run.state.started), recorded: time(Date.now()),
    steps, gone: run.state.gone.map(step => ({ text: step.text, at: time(step.time), note: step.note || undefined })),
  }
}

/** @param {import('./checklist.js').Tools} page @param {boolean} isMarkdown */
export function written(page, isMarkdown) {
  const { texts } = page
  const { title, name, steps: all, gone, started, updated, locale, page: address } = record(page)
  // Nobody asks for what belongs to the alternatives that were not chosen, unless something is noted there.
  const steps = all.filter(step => step.status !== 'other' || step.note)
  const when = (/** @type {string | undefined} */ iso) => iso ? new Date(iso).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' }) : ''
  // What people typed must not become markup in somebody's ticket.
  const safe = (/** @type {string} */ text) => isMarkdown ? text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&') : text
  const marks = isMarkdown ? { done: '- [x]', skipped: '- [ ]', open: '- [ ]', other: '- [ ]' } : { done: '[x]', skipped: '[-]', open: '[ ]', other: '[-]' }
  const note = (/** @type {string} */ text, /** @type {string} */ indent, label = texts.Note) => `${indent}${label}: ${safe(text).replace(/\s*\n\s*/g, ' / ')}`
  const lines = [
    isMarkdown ? `## ${safe(title)}` : title, ...(isMarkdown ? [''] : []),
    [name && safe(name), `${texts.Begun} ${when(started)}`, updated && `${texts.Version} ${updated} (${locale})`].filter(Boolean).join(' · '), address, '',
  ]
  const hasSections = new Set(steps.map(step => step.section)).size > 1
  let section
  for (const step of steps) {
    if (hasSections && step.section !== section) lines.push(...(section === undefined ? [] : ['']), isMarkdown ? `### ${safe(step.section ?? '')}` : step.section ?? '')
    section = step.section
    const indent = '  '.repeat(step.number.split('.').length - 1)
    const state = { done: '', skipped: texts.Skipped, open: texts.NotDone, other: texts.Skipped }[step.status]
    const about = [state, when(step.at), step.checkAgain && texts.CheckAgain].filter(Boolean).join(', ')
    lines.push(`${indent}${marks[step.status]} ${step.number} ${safe(step.text)}${about && ` (${about})`}`)
    for (const one of step.chosen) lines.push(`${indent}  → ${safe(one)}`)
    if (step.note) lines.push(note(step.note, indent + '  ', step.status === 'skipped' ? texts.Reason : undefined))
  }
  if (gone.length) lines.push('', `${texts.Gone}:`, ...gone.flatMap(step => [`${marks.done} ${safe(step.text)} (${when(step.at)})`, ...(step.note ? [note(step.note, '  ')] : [])]))
  return lines.join('\n') + '\n'
}

/** @param {import('./checklist.js').Tools} page */
export function download(page) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(record(page), null, 2)], { type: 'application/json' }))
  const file = [page.run.article.replace(/[^\p{L}\p{N}]+/gu, '-'), page.run.state.name.replace(/[^\p{L}\p{N}]+/gu, '-')].filter(Boolean).join('-')
  element('a', { href: url, download: `${file}.json` }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** How often something was to be copied. */
let turn = 0

/**
 * Copies; where the browser does not allow it, shows what is to be copied. What was asked for last is what the clipboard gets: a link
 * that takes its time does not come on top of the record that was copied since.
 * @param {import('./checklist.js').Tools} page @param {string | Promise<string>} coming
 */
export async function copy(page, coming) {
  const mine = ++turn
  const text = await coming
  if (mine !== turn) return
  try {
    await navigator.clipboard.writeText(text)
    page.say(page.texts.Copied)
  } catch {
    page.say(page.texts.NotCopied)
    const area = element('textarea', { rows: 6, readonly: true, class: 'copy', 'aria-label': page.texts.Record }, text)
    page.panel.whole.querySelector('.copy')?.remove()
    page.panel.said.after(area)
    area.select()
  }
}
