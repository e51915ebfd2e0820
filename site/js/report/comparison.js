// An article's versions side by side: from finding to finding, and on to the next article of the reader's list.

import { fill, onLanguage, say, texts } from './texts.js'
import { button, element } from '../shared/element.js'
import { keys, readJson } from '../shared/storage.js'

const findings = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.finding')])
const place = element('span', { role: 'status' })
const bar = element('nav', { class: 'walk' })

void start()

async function start() {
  const all = await texts()
  const [before, after] = neighbours()
  if (before) bar.append(link(before, 'PreviousArticle', '←'))
  if (findings.length > 0) {
    bar.append(walker('PreviousFinding', '↑', -1), place, walker('NextFinding', '↓', 1), letters())
    addEventListener('keydown', onKey)
    addEventListener('hashchange', tell)
  }
  if (after) bar.append(link(after, 'NextArticle', '→'))
  if (!bar.hasChildNodes()) return
  bar.setAttribute('aria-label', all.Findings)
  say(all, bar)
  document.body.append(bar)
  document.body.classList.add('walked')
  onLanguage(tell)
  tell()
}

/** The finding that the reader is at; -1 before the first. */
function current() {
  const focused = document.activeElement?.closest('.finding')
  const at = findings.findIndex(finding => finding === focused)
  return at >= 0 ? at : findings.findIndex(finding => '#' + finding.id === location.hash)
}

/** @param {number} step */
function go(step) {
  const at = current()
  const next = findings[at < 0 ? (step > 0 ? 0 : findings.length - 1) : (at + step + findings.length) % findings.length]
  history.replaceState(null, '', '#' + next.id)
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'center', inline: 'center' })
  void tell()
}

async function tell() {
  const all = await texts()
  place.replaceChildren()
  const at = current()
  if (at < 0) fill(place, all.FindingsWithCount, [String(findings.length)])
  else fill(place, all.FindingOf, [String(at + 1), String(findings.length)])
}

/** F8 and Shift+F8 as in editors; n and p only while a finding or the bar has the focus, so that no letter acts by surprise. @param {KeyboardEvent} event */
function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const isHere = document.activeElement?.closest('.finding, .walk')
  const step = event.key === 'F8' ? (event.shiftKey ? -1 : 1) : isHere && event.key === 'n' ? 1 : isHere && event.key === 'p' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  go(step)
}

/** @param {string} key @param {string} arrow @param {number} step */
function walker(key, arrow, step) {
  return label(button('', () => go(step)), key, arrow)
}

/** The keys that do the same. */
function letters() {
  return element('span', { class: 'soft' }, element('kbd', {}, 'F8'), ' ', element('kbd', {}, 'Shift+F8'))
}

/** @param {string} page @param {string} key @param {string} arrow */
function link(page, key, arrow) {
  return label(element('a', { href: `${document.body.dataset.root ?? ''}report/${page}` }), key, arrow)
}

/** Names a button or link; where there is no room for its words an arrow stands for them. @template {HTMLElement} T @param {T} control @param {string} key @param {string} arrow */
function label(control, key, arrow) {
  control.dataset.arrow = arrow
  control.append(element('span', { 'data-t': key }))
  return control
}

/** The pages before and after this one in the list that the reader came from. @returns {(string | undefined)[]} */
function neighbours() {
  const list = readJson(keys.reportList, 'sessionStorage')
  if (!Array.isArray(list)) return []
  const at = list.findIndex(entry => entry?.[0] === document.body.dataset.article)
  return at < 0 ? [] : [list[at - 1]?.[1], list[at + 1]?.[1]]
}
