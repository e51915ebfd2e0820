// The guide's print button: browsers print without it too.

import '../shared/embed.js'
import { rememberChoice } from '../shared/language.js'

rememberChoice(document.body.dataset.root ?? '')

const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('.print'))
if (button) {
  button.classList.add('ready')
  button.addEventListener('click', () => print())
}
