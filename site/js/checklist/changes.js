// What has changed since it was done: a mark at its step with what stood there before, and a list of what is gone.

import { stepOf } from './checklist.js'
import { named } from './notes.js'
import { button, element } from '../shared/element.js'

/** Returns what brings the marks up to date. @param {import('./checklist.js').Tools} page */
export function showChanges(page) {
  const { run, boxes, texts } = page

  /** The mark is taken off: somebody has looked. @param {string} id */
  function forget(id) {
    run.state.changed = run.state.changed.filter(c => c !== id)
    delete run.state.before[id]
  }

  addEventListener('change', event => {
    const { value } = /** @type {HTMLInputElement} */ (event.target)
    if (!run.state.changed.includes(value)) return
    forget(value)
    run.save()
    page.show()
  })

  /** @param {HTMLInputElement} box */
  function mark(box) {
    const before = run.state.before[box.value]
    return element('div', { class: 'leave again', ...page.own },
      element('b', {}, texts.CheckAgain),
      button(texts.Checked, () => page.change(() => forget(box.value)), { 'aria-label': named(texts.Checked + ': {0}', stepOf(box)) }),
      ...(before ? [element('p', {}, texts.Before + ' ', element('del', { lang: document.documentElement.lang }, before))] : []))
  }

  const gone = () => element('section', { class: 'gone', ...page.own, 'aria-labelledby': '_gone' },
    element('h2', { id: '_gone' }, texts.Gone),
    element('ul', {}, ...run.state.gone.map(step => element('li', {}, step.text, ...(step.note ? [element('br'), `${texts.Note}: ${step.note}`] : [])))))

  return () => {
    for (const box of boxes) {
      const isChanged = run.state.changed.includes(box.value)
      const old = stepOf(box).querySelector(':scope > .again')
      if (isChanged === Boolean(old)) continue
      old?.remove()
      if (isChanged) stepOf(box).querySelector(':scope > .write')?.after(mark(box))
    }
    document.querySelector('.gone')?.remove()
    if (run.state.gone.length) document.querySelector('article')?.append(gone())
  }
}
