// The checklist's menu.

import { ticked } from '../run/run.js'
import { goTo, newId, remove, runs } from '../run/all-runs.js'
import { button, element } from '../shared/element.js'
import { option } from '../shared/option.js'
import { choose, settings } from '../shared/storage.js'

/** @type {HTMLElement | undefined} */
let menu

/** Opens the menu, or closes it. @param {import('./checklist.js').Tools} page @param {import('./single-step.js').Single} single */
export function toggle(page, single) {
  const { whole, menu: opener } = page.panel
  const tools = menu ??= make(page, single)
  const open = (/** @type {boolean} */ isOpen) => {
    tools.hidden = !isOpen
    opener.setAttribute('aria-expanded', String(isOpen))
  }
  if (!tools.isConnected) {
    whole.querySelector('.actions')?.after(tools)
    opener.setAttribute('aria-controls', tools.id)
    whole.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || tools.hidden) return
      open(false)
      opener.focus()
    })
  }
  open(Boolean(tools.hidden))
}

/** @param {import('./checklist.js').Tools} page @param {import('./single-step.js').Single} single */
function make(page, single) {
  const { texts } = page
  return element('div', { class: 'tools', id: '_tools', hidden: true },
    ...secondLanguage(page),
    option(texts.One, Boolean(settings().one), async one => { choose({ one }); (await single()).show() }),
    ...caseOf(page),
    ...handOn(page),
    element('p', {}, button(texts.Keys, async () => (await import('./help.js')).show(page))),
  )
}

/** @param {import('./checklist.js').Tools} page */
function secondLanguage(page) {
  const { texts } = page
  const show = async () => (await import('./second-language.js')).show(page)
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.languages a:not([aria-current])')])
  if (links.length === 0) return []
  const { second, names } = settings()
  const choice = element('select', { onchange: () => { choose({ second: choice.value }); show() } },
    element('option', { value: '' }, texts.None),
    ...links.map(link => element('option', { value: link.hreflang, lang: link.lang, selected: link.hreflang === second }, link.textContent ?? '')))
  return [
    element('label', {}, texts.Second, ' ', choice),
    option(texts.NamesOnly, Boolean(names), names => { choose({ names }); show() }),
  ]
}

/** The name of the run, and the other runs of the article. @param {import('./checklist.js').Tools} page */
function caseOf(page) {
  const { texts, run } = page
  const others = () => runs().filter(r => r.article === run.article && r.id !== run.id)
  const name = element('input', { maxlength: 80, autocomplete: 'off', onchange: () => page.change(() => { run.state.name = name.value.trim() }) })
  const list = element('ul', { class: 'runs', role: 'list' })
  page.onShow.push(fill)
  fill()
  return [
    element('h2', {}, texts.Runs),
    element('label', {}, texts.RunName, ' ', name),
    list,
    element('p', { class: 'actions' },
      button(texts.NewRun, () => goTo(newId())),
      button(texts.DeleteRun, () => {
        remove(run.key)
        const next = runs().find(r => r.article === run.article)?.id ?? ''
        if (next === run.id) location.reload()
        else goTo(next)
      })),
  ]

  function fill() {
    if (name !== document.activeElement) name.value = run.state.name
    list.replaceChildren(...others().map(r =>
      element('li', {}, element('a', { href: r.id ? '?run=' + r.id : location.pathname }, r.state.name || texts.Unnamed), ` ${ticked(r.state)}/${Math.max(0, page.boxes.length - r.state.aside)}`)))
  }
}

/** The record for the ticket, and the link for a colleague. @param {import('./checklist.js').Tools} page */
function handOn(page) {
  const { texts } = page
  const record = () => import('./record.js')
  const link = async () => (await import('./handover.js')).link(page)
  const copyLink = async () => (await record()).copy(page, link())
  const share = async () => {
    const url = await link()
    try { await navigator.share({ title: document.title, url }) } catch (error) {
      // The reader thought better of it; or the browser, as in a frame that may not share.
      if (/** @type {Error} */ (error).name !== 'AbortError') await copyLink()
    }
  }
  return [
    element('h2', {}, texts.Record),
    element('p', { class: 'actions' },
      button(texts.CopyText, async () => { const r = await record(); r.copy(page, r.written(page, false)) }),
      button(texts.CopyMarkdown, async () => { const r = await record(); r.copy(page, r.written(page, true)) }),
      button(texts.Download, async () => (await record()).download(page))),
    element('h2', {}, texts.HandOver),
    element('p', { class: 'actions' },
      button(texts.CopyLink, copyLink),
      ...('share' in navigator ? [button(texts.Share, share)] : [])),
  ]
}
