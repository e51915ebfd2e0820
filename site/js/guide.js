// The guide's print button: browsers print without it too.

const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('.print'))
if (button) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
