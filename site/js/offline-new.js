// Says on an open page that a new build has changed it. Nothing changes under the reader's hands: the new version comes when it is asked for.

import { language, words } from './texts.js'

export async function announce() {
  const texts = await words()
  if (!texts || document.querySelector('.renewed')) return
  const [box, text, press] = [document.createElement('div'), document.createElement('span'), document.createElement('button')]
  box.className = 'renewed'
  box.lang = language
  box.setAttribute('role', 'status')
  document.body.append(box)
  text.textContent = texts.NewVersion
  press.type = 'button'
  press.textContent = texts.LoadVersion
  press.addEventListener('click', () => location.reload())
  box.append(text, press)
}
