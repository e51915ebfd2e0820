// Has visited pages kept for when there is no network, and says when the open one has changed. Where browsers have no worker, nothing is lost.

const { root = '', texts = 'en' } = document.body.dataset
const address = new URL((root || './') + 'sw.js', location.href).href
const policy = globalThis.trustedTypes?.createPolicy('worker', {
  createScriptURL: url => { if (url === address) return url; throw new TypeError(url) },
})

/** Asks the worker to keep pages. @param {string[]} keep @param {(far: { done?: number, total?: number, isWhole?: boolean }) => void} [told] */
export async function ask(keep, told) {
  const { active } = await navigator.serviceWorker.ready
  const channel = new MessageChannel()
  channel.port1.onmessage = event => told?.(event.data)
  active?.postMessage({ keep }, [channel.port2])
}

/** Texts that scripts show. @returns {Promise<Record<string, string>>} */
export const words = async () => (await fetch(new URL(`../texts/${texts}.json`, import.meta.url))).json()

async function start() {
  const worker = navigator.serviceWorker
  worker.addEventListener('message', event => { if (event.data === 'changed') announce() })
  worker.startMessages()
  const registration = await worker.register(/** @type {string} */ (policy?.createScriptURL(address) ?? address))
  // A page that is open all day asks now and then.
  let asked = Date.now()
  addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < 600_000) return
    asked = Date.now()
    registration.update().catch(() => { /* no network */ })
  })
  const home = /** @type {HTMLAnchorElement | null} */ (document.querySelector('.home'))
  await ask([location.href, ...(home ? [home.href] : [])])
  if (document.body.classList.contains('index')) (await import('./offline-all.js')).offer(root)
}

/** Nothing changes under the reader's hands: the new version comes when it is asked for. */
async function announce() {
  if (document.querySelector('.renewed')) return
  const { NewVersion, LoadVersion } = await words()
  const [box, text, press] = [document.createElement('div'), document.createElement('span'), document.createElement('button')]
  box.className = 'renewed'
  box.lang = texts
  box.setAttribute('role', 'status')
  document.body.append(box)
  text.textContent = NewVersion
  press.type = 'button'
  press.textContent = LoadVersion
  press.addEventListener('click', () => location.reload())
  box.append(text, press)
}

if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
  start().catch(() => { /* blocked, or no worker on this server: pages come from the network only */ })
}
