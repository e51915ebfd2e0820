// Has visited pages kept for when there is no network, and says when the open one has changed. Where browsers have no worker, nothing is lost.

const { root = '' } = document.body.dataset
const address = new URL((root || './') + 'sw.js', location.href).href

/** @typedef {{ createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } }} TrustedTypes */
const { trustedTypes } = /** @type {{ trustedTypes?: TrustedTypes }} */ (/** @type {unknown} */ (globalThis))
const policy = trustedTypes?.createPolicy('worker', {
  createScriptURL: url => { if (url === address) return url; throw new TypeError(url) },
})

async function start() {
  const worker = navigator.serviceWorker
  worker.addEventListener('message', event => { if (event.data === 'changed') import('./new-version.js').then(build => build.announce()) })
  worker.startMessages()
  const registration = await worker.register(policy?.createScriptURL(address) ?? address)
  // A page that is open all day asks now and then.
  let asked = Date.now()
  addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < 600_000) return
    asked = Date.now()
    // Without a network it asks again later.
    registration.update().catch(() => {})
  })
  const home = /** @type {HTMLAnchorElement | null} */ (document.querySelector('.home'))
  const { active } = await worker.ready
  active?.postMessage({ keep: [location.href, ...(home ? [home.href] : [])] })
  if (document.body.classList.contains('index')) (await import('./keep-all.js')).offer()
}

if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
  // Where it is blocked, or the server has no worker, pages come from the network only.
  start().catch(() => {})
}
