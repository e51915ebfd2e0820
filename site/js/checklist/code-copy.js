// A button on each block of code that copies it. Loaded where a page has code; without scripts there is nothing to press.

import { button, element } from '../shared/element.js'
import { language, loadTexts } from '../shared/texts.js'

const NAMED = 40

/** @param {Iterable<HTMLElement>} blocks */
export async function addCopying(blocks) {
  const texts = await loadTexts()
  if (!texts) return
  const spoken = element('p', { class: 'unseen', role: 'status', lang: language })
  document.querySelector('main')?.append(spoken)

  for (const block of blocks) {
    const code = block.querySelector('code') ?? block
    const press = button('', copy, { class: 'copier', lang: language, 'aria-label': `${texts.Copy}: ${name(code)}`, title: texts.Copy })
    block.append(press)

    async function copy() {
      for (const other of document.querySelectorAll('.copier.done')) other.classList.remove('done')
      // The same words twice are spoken once: they are taken away first.
      spoken.textContent = ''
      try {
        await navigator.clipboard.writeText((code.textContent ?? '').replace(/\n$/, ''))
        press.classList.add('done')
        spoken.textContent = texts.Copied
      } catch {
        getSelection()?.selectAllChildren(code)
        spoken.textContent = texts.Selected
      }
    }
  }
}

/** What tells one block from others: its first line. @param {Element} code */
function name(code) {
  const [line] = (code.textContent ?? '').trim().split('\n')
  return line.length > NAMED ? line.slice(0, NAMED).trimEnd() + '…' : line
}
