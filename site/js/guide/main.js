// The guide's print button: browsers print without it too.

import { startHeader } from '../shared/header.js'

startHeader()

const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('.print'))
if (button) {
  button.classList.add('ready')
  button.addEventListener('click', () => print())
}
