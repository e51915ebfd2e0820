// A button on each block of code that copies it. Loaded where a page has code; without scripts there is nothing to press.

import { button, element } from '../shared/element.js'
import { language, loadTexts } from '../shared/texts.js'

const NAMED = 40

/** @param {Iterable<HTMLElement>} blocks */
export async function addCopying(blocks) {
  const texts = await loadTexts()
  if (!texts) return
  // It is there before it speaks: screen readers miss what comes with its words.
  const spoken = element('p', { class: 'unseen', role: 'status', lang: language })
  document.querySelector('main')?.append(spoken)
  for (const block of blocks) {
    const code = block.querySelector('code') ?? block
    // What tells one block from others is its first line.
    const [line] = (code.textContent ?? '').trim().split('\n')
    const name = line.length > NAMED ? line.slice(0, NAMED).trimEnd() + '…' : line
    const press = button('', async () => (await import('./code-copied.js')).copy(press, code, spoken, texts), { class: 'copier', lang: language, 'aria-label': `${texts.Copy}: ${name}`, title: texts.Copy })
    block.append(press)
  }
}
