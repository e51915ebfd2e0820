// An article's versions side by side: from finding to finding, and on to the next article of the reader's list.

import { fill, onLanguage, say, texts } from './texts.js'

const findings = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.finding')])
const bar = document.createElement('nav')
bar.className = 'walk'
const place = document.createElement('span')
place.setAttribute('role', 'status')

void start()

async function start() {
  const all = await texts()
  const [before, after] = neighbours()
  if (before) bar.append(link(before, 'PreviousArticle', '←'))
  if (findings.length > 0) {
    bar.append(button('PreviousFinding', '↑', -1), place, button('NextFinding', '↓', 1), keys())
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
function button(key, arrow, step) {
  const made = document.createElement('button')
  made.type = 'button'
  made.addEventListener('click', () => go(step))
  return label(made, key, arrow)
}

function keys() {
  const made = document.createElement('span')
  made.className = 'soft'
  for (const [i, key] of ['F8', 'Shift+F8'].entries()) {
    const name = document.createElement('kbd')
    name.textContent = key
    if (i > 0) made.append(' ')
    made.append(name)
  }
  return made
}

/** @param {string} page @param {string} key @param {string} arrow */
function link(page, key, arrow) {
  const made = document.createElement('a')
  made.href = `${document.body.dataset.root ?? ''}report/${page}`
  return label(made, key, arrow)
}

/** Names a button or link; where there is no room for its words an arrow stands for them. @template {HTMLElement} T @param {T} control @param {string} key @param {string} arrow */
function label(control, key, arrow) {
  const words = document.createElement('span')
  words.dataset.t = key
  control.dataset.arrow = arrow
  control.append(words)
  return control
}

/** The pages before and after this one in the list that the reader came from. @returns {(string | undefined)[]} */
function neighbours() {
  try {
    /** @type {[string, string][]} */
    const list = JSON.parse(sessionStorage.getItem('procedures:report-list') ?? '[]')
    const at = list.findIndex(([key]) => key === document.body.dataset.article)
    return at < 0 ? [] : [list[at - 1]?.[1], list[at + 1]?.[1]]
  } catch {
    return []
  }
}
