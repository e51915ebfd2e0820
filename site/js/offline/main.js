// Has visited pages kept for when there is no network, and says when the open one has changed. Where browsers have no worker, nothing is lost.

const { root = '' } = document.body.dataset
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

async function start() {
  const worker = navigator.serviceWorker
  worker.addEventListener('message', event => { if (event.data === 'changed') import('./new-version.js').then(build => build.announce()) })
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
  if (document.body.classList.contains('index')) (await import('./keep-all.js')).offer(root)
}

if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
  start().catch(() => { /* blocked, or no worker on this server: pages come from the network only */ })
}
