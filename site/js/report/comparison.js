// An article's versions side by side: from finding to finding, and on to the next article of the reader's list.

import { arrive } from './scroll-to-finding.js'
import { offerToKeep } from './suppress.js'
import { fill, onLanguage, say, texts } from './texts.js'
import { button, element } from '../shared/element.js'
import { keys, readJson } from '../shared/storage.js'

const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.finding')])
const columns = /** @type {HTMLFieldSetElement | null} */ (document.querySelector('#_columns'))
const place = element('span', { role: 'status' })
const bar = element('nav', { class: 'walk' })

void start()

async function start() {
  showAlone(new URLSearchParams(location.search).get('locale'))
  if (location.hash) arriveAtHash()
  const said = await texts()
  const [before, after] = neighbours()
  if (before) bar.append(link(before, 'PreviousArticle', '←'))
  if (all.length > 0) {
    offerToKeep(all, said)
    if (location.hash) arriveAtHash() // the buttons have moved it
    bar.append(walker('PreviousFinding', '↑', -1), place, walker('NextFinding', '↓', 1), letters())
    addEventListener('keydown', onKey)
    addEventListener('hashchange', () => { arriveAtHash(); void tell() })
    columns?.addEventListener('change', tell)
  }
  if (after) bar.append(link(after, 'NextArticle', '→'))
  if (!bar.hasChildNodes()) return
  bar.setAttribute('aria-label', said.Findings)
  say(said, bar)
  document.body.append(bar)
  document.body.classList.add('walked')
  onLanguage(tell)
  tell()
}

/** The findings of the languages that are shown. */
const shown = () => all.filter(finding => finding.checkVisibility())

/** Shows one language beside the reference, where the page has the choice. @param {string | null} locale */
function showAlone(locale) {
  const choice = /** @type {HTMLInputElement[]} */ ([...(columns?.querySelectorAll('input') ?? [])]).find(input => locale && input.value === locale)
  if (choice) choice.checked = true
}

/** Goes to the finding that the address names; one in a language that is not shown brings all languages back. */
function arriveAtHash() {
  const finding = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!finding?.classList.contains('finding')) return
  if (!finding.checkVisibility()) {
    const everything = columns?.querySelector('input')
    if (everything) everything.checked = true
  }
  arrive(finding)
}

/** The finding that the reader is at; -1 before the first. @param {HTMLElement[]} findings */
function current(findings) {
  const focused = document.activeElement?.closest('.finding')
  const at = findings.findIndex(finding => finding === focused)
  return at >= 0 ? at : findings.findIndex(finding => '#' + finding.id === location.hash)
}

/** @param {number} step */
function go(step) {
  const findings = shown()
  if (findings.length === 0) return
  const at = current(findings)
  const next = findings[at < 0 ? (step > 0 ? 0 : findings.length - 1) : (at + step + findings.length) % findings.length]
  history.replaceState(null, '', '#' + next.id)
  next.focus({ preventScroll: true })
  arrive(next)
  void tell()
}

async function tell() {
  const said = await texts()
  const findings = shown()
  place.replaceChildren()
  const at = current(findings)
  if (at < 0) fill(place, said.FindingsWithCount, [String(findings.length)])
  else fill(place, said.FindingOf, [String(at + 1), String(findings.length)])
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
