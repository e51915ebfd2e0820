// A finding that is as it should be: the comment for the article that says so, with the reader's reason.

import { fill, onLanguage, texts } from './texts.js'
import { button, element } from '../shared/element.js'

/** Gives each finding of the table a button that makes its comment. @param {HTMLElement[]} findings @param {Record<string, string>} said */
export function offerToKeep(findings, said) {
  const dialog = new Comment()
  for (const finding of findings) {
    const rule = finding.querySelector('[popovertarget]')?.getAttribute('popovertarget')?.slice(1)
    const [path, line] = split(finding.querySelector('.places > [title]')?.getAttribute('title') ?? '')
    if (!rule || !line || !finding.closest('td')) continue
    const press = button(said.KeepFinding, () => void dialog.open(rule, path, line), { class: 'keep', 'data-t': 'KeepFinding' })
    finding.append(press)
  }
}

/** A path and the line behind it. @param {string} place */
function split(place) {
  const at = place.lastIndexOf(':')
  return at < 0 ? ['', ''] : [place.slice(0, at), place.slice(at + 1)]
}

class Comment {
  rule = ''
  reason = element('input', { type: 'text', autocomplete: 'off', oninput: () => this.write() })
  code = element('code', {})
  place = element('p', { class: 'soft' })
  status = element('p', { role: 'status' })
  title = element('h2', { id: '_keepTitle' })
  label = element('label', {}, element('span', {}), ' ', this.reason)
  copy = button('', () => void this.take())
  close = button('', () => this.dialog.close())
  dialog = element('dialog', { class: 'comment', 'aria-labelledby': '_keepTitle' },
    this.title, this.label, element('p', {}, this.code), this.place, element('p', { class: 'buttons' }, this.copy, ' ', this.close), this.status)

  constructor() {
    document.body.append(this.dialog)
    onLanguage(all => this.say(all))
  }

  /** @param {string} rule @param {string} path @param {string} line */
  async open(rule, path, line) {
    const all = await texts()
    this.rule = rule
    this.reason.value = ''
    this.status.textContent = ''
    this.say(all)
    fill(this.place, all.KeepPlace, [line, path])
    this.write()
    this.dialog.showModal()
    this.reason.focus()
  }

  /** @param {Record<string, string>} all */
  say(all) {
    this.title.textContent = all.Keep
    const label = this.label.firstElementChild
    if (label) label.textContent = all.KeepReason
    this.copy.textContent = all.CopyComment
    this.close.textContent = all.Close
  }

  /** The comment without a reason is none, so that it can't be copied. */
  write() {
    // Two hyphens would end the comment before its end.
    const reason = this.reason.value.trim().replace(/-{2,}/g, '–').replace(/\s+/g, ' ').replaceAll('>', '›')
    this.code.textContent = `<!-- procedures-ignore ${this.rule}: ${reason || '…'} -->`
    this.copy.disabled = reason === ''
  }

  async take() {
    const all = await texts()
    try {
      await navigator.clipboard.writeText(this.code.textContent ?? '')
      this.status.textContent = all.CommentCopied
    } catch {
      this.status.textContent = all.CommentNotCopied
      getSelection()?.selectAllChildren(this.code)
    }
  }
}
