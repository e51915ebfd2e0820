// Copies a block of code, and says that it did. Loaded with the first press.

/** @param {HTMLElement} press @param {Element} code @param {HTMLElement} spoken @param {Record<string, string>} texts */
export async function copy(press, code, spoken, texts) {
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
