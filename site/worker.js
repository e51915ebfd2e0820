// Keeps visited pages for when there is no network. The line above, which the build writes, names the build and its assets.
//
// Pages come from the network where there is one, so that nobody follows an old procedure, and are kept as they come. Assets
// never change under their address. What is kept always belongs to one build: a page is kept only when the site is still at this
// build after the page has come; a new build first fetches all that was kept, and only then takes the place of the old.

const ROOT = new URL('./', location.href).pathname
const OURS = `procedures:${ROOT}:`
const PAGES = `${OURS}pages:${BUILD.version}`
const ASSETS = `${OURS}assets:${BUILD.assets}`
/** Open pages of old builds still load their own modules. */
const OLD_ASSETS = 3
const PATIENCE = 3000
const AT_ONCE = 6
const BATCH = 30

const wait = ms => new Promise(done => setTimeout(done, ms))
/** The address under which a page is kept. */
const plain = address => {
  const url = new URL(address, location.href)
  return url.origin + url.pathname.replace(/\/$/, '/index.html')
}
const isPages = name => name.startsWith(`${OURS}pages:`)

/** Whether the site is at this build now. */
async function isCurrent() {
  try {
    const answer = await fetch('sw.js', { cache: 'no-store' })
    if (answer.ok && (await answer.text()).startsWith(`const BUILD = {"version":"${BUILD.version}"`)) return true
    registration.update().catch(() => {})
  } catch { /* no network: nobody knows */ }
  return false
}

let check
/** The same for pages that come one by one: those of a moment ask together. The answer is always younger than the question. */
const isStillCurrent = () => check ??= wait(300).then(() => { check = undefined; return isCurrent() })

/** Fetches an address for a cache. @returns what to keep; nothing where it is gone, or not a page of its own */
async function get(url) {
  const answer = await fetch(url, { cache: 'no-cache' })
  if (answer.status >= 500) throw new Error(`${answer.status}`)
  return answer.ok && !answer.redirected ? answer : undefined
}

/** The addresses of the images that a page shows. */
async function imagesOf(url, answer) {
  const html = url.endsWith('.html') ? await answer.clone().text() : ''
  return [...html.matchAll(/<img [^>]*?src="([^"]+)"/g)].map(([, source]) => plain(new URL(source.replaceAll('&amp;', '&'), url)))
}

/** Keeps pages with the images that they show, some at a time. @returns whether all are there that the site has */
async function keep(cache, addresses, told = () => {}) {
  const [known, all] = [new Set((await cache.keys()).map(request => request.url)), [...new Set(addresses.map(plain))]]
  let [done, isWhole] = [0, true]
  const isNew = url => url.startsWith(location.origin + ROOT) && !known.has(url) && known.add(url)
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH)
    const [open, got] = [batch.filter(isNew), []]
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (let url = open.pop(); url; url = open.pop()) {
        try {
          const answer = await get(url)
          if (!answer) continue
          open.push(...(await imagesOf(url, answer)).filter(isNew))
          got.push([url, answer])
        } catch { isWhole = false }
      }
    }))
    if (got.length && !await isCurrent()) return false
    for (const [url, answer] of got) await cache.put(url, answer)
    told({ done: done += batch.length, total: all.length })
  }
  return isWhole
}

async function install() {
  const shell = await caches.open(ASSETS)
  const known = new Set((await shell.keys()).map(request => request.url))
  await shell.addAll(BUILD.files.map(file => new URL(`${BUILD.assets}/${file}`, location.href).href).filter(url => !known.has(url)))
  const kept = []
  for (const name of await caches.keys()) if (isPages(name)) kept.push(...(await (await caches.open(name)).keys()).map(request => request.url))
  if (!await keep(await caches.open(PAGES), kept)) throw new Error('The site changed or was out of reach: the old build stays.')
  await skipWaiting()
}

async function activate() {
  await clients.claim()
  const [now, names] = [await caches.open(PAGES), await caches.keys()]
  for (const name of names.filter(name => isPages(name) && name !== PAGES)) {
    const before = await caches.open(name)
    for (const client of await clients.matchAll({ type: 'window' })) {
      const [was, is] = await Promise.all([before, now].map(async cache => (await cache.match(plain(client.url)))?.text()))
      if (was !== undefined && was !== is) client.postMessage('changed')
    }
    await caches.delete(name)
  }
  for (const name of names.filter(name => name.startsWith(`${OURS}assets:`) && name !== ASSETS).slice(0, -OLD_ASSETS)) await caches.delete(name)
}

async function page(event) {
  const { request } = event
  const [cache, url] = [await caches.open(PAGES), plain(request.url)]
  const network = fetch(request).then(answer => {
    if (answer.ok && !answer.redirected) {
      const copy = answer.clone()
      event.waitUntil(isStillCurrent().then(isOurs => isOurs && cache.put(url, copy)).catch(() => { /* the disk is full */ }))
    }
    return answer
  })
  const slow = wait(PATIENCE).then(() => cache.match(url))
  try {
    const first = await Promise.race([network, slow])
    const answer = first ?? await network
    return answer.status < 500 ? answer : await cache.match(url) ?? answer
  } catch {
    network.catch(() => {})
    return await cache.match(url) ?? (request.mode === 'navigate' ? notKept(url) : Response.error())
  }
}

/** Stands in for a page that was never visited. @param {string} url */
function notKept(url) {
  const locale = Object.keys(BUILD.texts).find(tag => new URL(url).pathname.startsWith(`${ROOT}${tag}/`)) ?? Object.keys(BUILD.texts)[0]
  const { language, title, text, list } = BUILD.texts[locale]
  return new Response(`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><link rel="stylesheet" href="${ROOT}${BUILD.assets}/css/base.css"></head><body><main class="page"><h1>${title}</h1><p>${text}</p><p><a href="${ROOT}${locale}/index.html">${list}</a></p></main></body></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; style-src 'self'" } })
}

addEventListener('install', event => event.waitUntil(install()))
addEventListener('activate', event => event.waitUntil(activate()))

addEventListener('fetch', event => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(ROOT)) return
  const path = url.pathname.slice(ROOT.length)
  if (path.startsWith('assets/')) event.respondWith(caches.match(event.request).then(kept => kept ?? fetch(event.request)))
  else if (!path.startsWith('report/') && path !== 'sw.js') event.respondWith(page(event))
})

/** A page asks to keep addresses, and is told how far that is. */
addEventListener('message', event => {
  const addresses = Object(event.data).keep
  if (!Array.isArray(addresses)) return
  const [port] = event.ports
  event.waitUntil(caches.open(PAGES)
    .then(cache => keep(cache, addresses.filter(address => typeof address === 'string'), far => port?.postMessage(far)))
    .catch(() => false)
    .then(isWhole => port?.postMessage({ isWhole })))
})
