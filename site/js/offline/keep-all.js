// Keeps all procedures of a list for when there is no network, when the reader asks for it.

import { ask } from './main.js'
import { language, words } from '../shared/texts.js'

/** The files of the list's search; none where it has no search. @returns {Promise<string[]>} */
async function searchFiles() {
  const { index, version = '' } = /** @type {HTMLElement | null} */ (document.querySelector('#_search'))?.dataset ?? {}
  if (!index) return []
  const { SearchIndex } = await import('../search/word-index.js')
  const { href } = new URL((document.body.dataset.root ?? '') + index, location.href)
  return new SearchIndex(href, version, document.querySelectorAll('.list:not(.runs) li').length).files().catch(() => [])
}

/** @param {string} root */
export async function offer(root) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.list:not(.runs) li > a'))
  const key = `procedures:offline:${new URL(root || '.', location.href).pathname}:${document.documentElement.lang}`
  const pages = [...new Set([...links].map(link => link.href.split(/[?#]/)[0]))]
  if (pages.length === 0) return
  const texts = await words()
  if (!texts) return
  const { KeepAll, Keeping, Kept, NotAllKept } = texts
  const [box, press, tell] = [document.createElement('p'), document.createElement('button'), document.createElement('span')]
  box.className = 'keep'
  box.lang = language
  tell.setAttribute('role', 'status')
  press.type = 'button'
  press.textContent = KeepAll
  const keep = async () => {
    press.disabled = true
    ask([...pages, ...await searchFiles()], ({ done = 0, total = 1, isWhole }) => {
      if (isWhole === undefined) {
        // Each number is shown; what is spoken are beginning and end.
        tell.textContent = Keeping.replace('{0}', String(pages.length))
        bar.hidden = false
        bar.value = done / total
        return
      }
      bar.hidden = true
      press.disabled = false
      press.hidden = isWhole
      tell.textContent = isWhole ? Kept.replace('{0}', String(pages.length)) : NotAllKept
      // What is new in the list is fetched at the next visit.
      try { if (isWhole) localStorage.setItem(key, '1') } catch { /* asked for again */ }
    })
  }
  const bar = document.createElement('progress')
  bar.hidden = true
  bar.setAttribute('aria-labelledby', tell.id = '_keep')
  press.addEventListener('click', keep)
  box.append(press, tell, bar)
  document.querySelector('main')?.append(box)
  try { if (localStorage.getItem(key)) keep() } catch { /* asked for again */ }
}
