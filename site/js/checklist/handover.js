// Hands a run over in a link, and takes one up.

import { reconcile } from './revision.js'
import { fromFragment, merge, toFragment } from '../run/link.js'
import { isEmpty, ticked } from '../run/run.js'
import { goTo, keep, newId } from '../run/all-runs.js'
import { button, element } from '../shared/element.js'

/** The link that carries the run. @param {import('./checklist.js').Tools} page */
export async function link({ run }) {
  const url = new URL(location.href)
  url.search = ''
  url.hash = await toFragment(run.article, run.state)
  return url.href
}

/**
 * Asks what to do with the run of a link; nothing changes before the answer. Where the reader has a run of their own, the other opens beside
 * it: two customers are never mixed, unless it is the same run that comes back, or the reader says so of runs that don't bear two names.
 * @param {import('./checklist.js').Tools} page
 */
export async function take(page) {
  const { texts, run } = page
  const theirs = await fromFragment(location.hash, run.article)
  history.replaceState(history.state, '', location.pathname + location.search)
  if (!theirs || isEmpty(theirs)) return page.say(texts.BadLink)
  await reconcile(() => theirs, page.traces(), document.documentElement.lang)
  const answers = () => {
    const choose = (/** @type {import('../run/run.js').State | null} */ state) => {
      if (state) page.change(() => { run.state = { ...state, steps: run.state.steps.length ? run.state.steps : state.steps } })
      else page.say(texts.BadLink)
      dialog.close()
    }
    const add = () => button(texts.Merge, () => choose(merge(run.state, theirs)))
    if (isEmpty(run.state)) return [button(texts.TakeOver, () => choose(theirs))]
    const isSame = run.state.started === theirs.started
    const [mine, other] = [run.state.name, theirs.name].map(name => name.trim().toLowerCase())
    return [
      ...isSame ? [add()] : [],
      button(texts.OwnRun, () => { if (!open(run.article, theirs)) choose(theirs) }),
      ...!isSame && (mine === other || !mine || !other) ? [add()] : [],
      button(texts.Replace, () => choose(theirs)),
      button(texts.Ignore, () => dialog.close()),
    ]
  }
  const dialog = element('dialog', { ...page.own, 'aria-labelledby': '_take', onclose: () => dialog.remove() },
    element('h2', { id: '_take' }, texts.Received.replace('{0}', String(ticked(theirs)))),
    element('p', {}, about(page, theirs)),
    ...isEmpty(run.state) ? [] : [element('p', {}, texts.Mine.replace('{0}', about(page, run.state)))],
    element('p', { class: 'actions' }, ...answers()))
  document.body.append(dialog)
  dialog.showModal()
}

/** Which run it is, for people. @param {import('./checklist.js').Tools} page @param {import('../run/run.js').State} run */
const about = ({ texts, language }, run) =>
  [run.name || texts.Unnamed, `${texts.Begun} ${new Date(run.started).toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' })}`].join(' · ')

/** Keeps a run beside the others of the article, and goes to it; false where the browser keeps nothing. @param {string} article @param {import('../run/run.js').State} state */
function open(article, state) {
  const id = newId()
  if (!keep(article, id, state)) return false
  goTo(id)
  return true
}
