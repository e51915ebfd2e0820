// Says on an open page that a new build has changed it. Nothing changes under the reader's hands: the new version comes when it is asked for.

import { button, element } from '../shared/element.js'
import { language, loadTexts } from '../shared/texts.js'

export async function announce() {
  const texts = await loadTexts()
  if (!texts || document.querySelector('.renewed')) return
  const box = element('div', { class: 'renewed', lang: language, role: 'status' })
  // Spoken is what comes into a box that is there already.
  document.body.append(box)
  box.append(element('span', {}, texts.NewVersion), button(texts.LoadVersion, () => location.reload()))
}
