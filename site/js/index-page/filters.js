// What the list is filtered by, and the address, which says so: a search can be shared, and Back brings the one before.

import { button } from '../shared/element.js'

const MAX_QUERY = 200
const PAUSE = 300

/** @param {HTMLInputElement} input @param {HTMLElement} find @param {string} clearLabel @param {() => void} changed */
export function startFilters(input, find, clearLabel, changed) {
  const bar = /** @type {HTMLElement | null} */ (find.querySelector('.filters'))
  const choices = [...find.querySelectorAll('select')]
  const clear = button(clearLabel, () => {
    for (const choice of choices) choice.value = ''
    write(true)
    show()
    changed()
    choices[0].focus()
  })
  bar?.append(clear)
  if (bar) bar.hidden = false
  let timer = 0

  /** What the address says; anything else in it stays there. */
  function read() {
    const said = new URLSearchParams(location.search)
    input.value = (said.get('q') ?? '').slice(0, MAX_QUERY)
    for (const choice of choices) {
      choice.value = said.get(choice.name)?.toLowerCase() ?? ''
      if (choice.selectedIndex < 0) choice.value = ''
    }
    show()
  }

  function write(isNew = false) {
    clearTimeout(timer)
    const said = new URLSearchParams(location.search)
    const query = input.value.trim().slice(0, MAX_QUERY)
    for (const [name, value] of [['q', query], ...choices.map(c => [c.name, c.value])]) {
      if (value) said.set(name, value)
      else said.delete(name)
    }
    const url = location.pathname + (said.size ? '?' + said : '')
    if (url === location.pathname + location.search) return
    // Pages from disk may not change their address.
    try { history[isNew ? 'pushState' : 'replaceState'](null, '', url) } catch {}
  }

  const show = () => { clear.hidden = choices.every(c => !c.value) }

  for (const choice of choices) {
    choice.addEventListener('change', () => {
      write(true)
      show()
      changed()
    })
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    // The first letter begins a new entry of the history; what follows changes it.
    if (!new URLSearchParams(location.search).has('q')) write(true)
    else timer = setTimeout(write, PAUSE)
    changed()
  })
  addEventListener('pagehide', () => write())
  addEventListener('popstate', () => {
    clearTimeout(timer)
    read()
    changed()
  })
  read()

  return {
    /** Whether an article has all that is chosen. @param {HTMLElement} item */
    isIn: item => choices.every(c => !c.value || (item.dataset[c.name] ?? '').split(' ').includes(String(c.selectedIndex - 1))),
    isOn: () => choices.some(c => c.value),
  }
}
