// Hands a run over in a link, and takes one up.

import { reconcile, traces } from './revision.js'
import { fromFragment, merge, toFragment } from '../run/link.js'
import { isEmpty, ticked } from '../run/run.js'
import { button, element } from '../shared/element.js'

/** The link that carries the run. @param {import('./checklist.js').Tools} page */
export async function link({ run }) {
  const url = new URL(location.href)
  url.search = ''
  url.hash = await toFragment(run.article, run.state)
  return url.href
}

/** Asks what to do with the run of a link; nothing changes before the answer. @param {import('./checklist.js').Tools} page */
export async function take(page) {
  const { texts, run } = page
  const theirs = await fromFragment(location.hash, run.article)
  history.replaceState(history.state, '', location.pathname + location.search)
  if (!theirs || isEmpty(theirs)) return page.say(texts.BadLink)
  await reconcile(() => theirs, traces(page), document.documentElement.lang)
  const choose = (/** @type {import('../run/run.js').State | null} */ state) => {
    if (state) page.change(() => { run.state = { ...state, steps: run.state.steps.length ? run.state.steps : state.steps } })
    else page.say(texts.BadLink)
    dialog.close()
  }
  const dialog = element('dialog', { lang: page.language, 'aria-labelledby': '_take', onclose: () => dialog.remove() },
    element('h2', { id: '_take' }, texts.Received.replace('{0}', String(ticked(theirs)))),
    element('p', {}, [theirs.name, `${texts.Begun} ${new Date(theirs.started).toLocaleString(page.language, { dateStyle: 'short', timeStyle: 'short' })}`].filter(Boolean).join(' · ')),
    element('p', { class: 'actions' },
      button(texts.Merge, () => choose(merge(run.state, theirs))),
      button(texts.Replace, () => choose(theirs)),
      button(texts.Ignore, () => dialog.close())))
  document.body.append(dialog)
  dialog.showModal()
}
