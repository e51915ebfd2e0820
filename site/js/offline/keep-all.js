// Keeps all procedures of a list for when there is no network, when the reader asks for it.

import { button, element } from '../shared/element.js'
import { keys, read, write } from '../shared/storage.js'
import { language, loadTexts } from '../shared/texts.js'

/** @typedef {{ done?: number, total?: number, isWhole?: boolean }} Progress how far the worker is; isWhole comes last, and says whether all is kept */

/** Asks the worker to keep pages. @param {string[]} keep @param {(progress: Progress) => void} told */
async function ask(keep, told) {
  const { active } = await navigator.serviceWorker.ready
  const channel = new MessageChannel()
  channel.port1.onmessage = event => told(event.data)
  active?.postMessage({ keep }, [channel.port2])
}

/** The files of the list's search; none where it has no search. @returns {Promise<string[]>} */
async function searchFiles() {
  const { index, version = '' } = /** @type {HTMLElement | null} */ (document.querySelector('#_search'))?.dataset ?? {}
  if (!index) return []
  const { SearchIndex } = await import('../search/word-index.js')
  const { href } = new URL((document.body.dataset.root ?? '') + index, location.href)
  return new SearchIndex(href, version, document.querySelectorAll('.list:not(.runs) li').length).files().catch(() => [])
}

export async function offer() {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.list:not(.runs) li > a'))
  const pages = [...new Set([...links].map(link => link.href.split(/[?#]/)[0]))]
  if (pages.length === 0) return
  const texts = await loadTexts()
  if (!texts) return
  const { KeepAll, Keeping, Kept, NotAllKept } = texts
  const press = button(KeepAll, keep)
  const tell = element('span', { role: 'status', id: '_keep' })
  const bar = element('progress', { hidden: true, 'aria-labelledby': tell.id })

  async function keep() {
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
      if (isWhole) write(keys.offline, '1')
    })
  }

  document.querySelector('main')?.append(element('p', { class: 'keep', lang: language }, press, tell, bar))
  if (read(keys.offline)) keep()
}
