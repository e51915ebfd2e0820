// Copies a block of code, and says that it did. Loaded with the first press of one of its buttons.

import { element } from '../shared/element.js'
import { language, loadTexts } from '../shared/texts.js'

// It is there before it speaks: screen readers miss what comes with its words.
const spoken = element('p', { class: 'unseen', role: 'status', lang: language })
document.querySelector('main')?.append(spoken)

/** @param {HTMLElement} press */
export async function copy(press) {
  const code = press.parentElement?.querySelector('code')
  if (!code) return
  for (const other of document.querySelectorAll('.copier.done')) other.classList.remove('done')
  // The same words twice are spoken once: they are taken away first.
  spoken.textContent = ''
  try {
    await navigator.clipboard.writeText((code.textContent ?? '').replace(/\n$/, ''))
    press.classList.add('done')
    spoken.textContent = (await loadTexts())?.Copied ?? ''
  } catch {
    getSelection()?.selectAllChildren(code)
    spoken.textContent = (await loadTexts())?.Selected ?? ''
  }
}
