#!/usr/bin/env bash
# Times the way from saving an article to its new words on the screen of a browser that has its page open: of `procedures serve` and of Hugo's
# server over the same articles, in turns, and writes a part of RESULTS.md.
#
# usage: save-to-screen.sh CONTENT [SAVES] [COPIES]     CONTENT: a folder per locale; SAVES: 30 unless said; COPIES: how often to have the articles, 1 unless said
#
# A save is one write of the file. It is on the screen in the first frame after the words are in the page. "All pages" is the time until the lists,
# the search and the report are written too; Hugo's server does that before it shows a page. PROGRAM=FILE takes a published program.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '5p' "$0"; exit 2; }
content=$(realpath "$1") saves=${2:-30} copies=${3:-1}
here=$(cd "$(dirname "$0")" && pwd) root=$(cd "$(dirname "$0")/../.." && pwd)
browser=$(command -v chromium-headless-shell || echo /usr/lib/chromium/chromium-headless-shell)
[ -x "$browser" ] || browser=$(command -v chromium || command -v google-chrome)
ram=$(mktemp -d /dev/shm/save-to-screen.XXXXXX)
trap 'rm -rf "$ram"' EXIT

program=${PROGRAM:-$ram/program/procedures}
[ -n "${PROGRAM:-}" ] || dotnet publish "$root/src/ProcedureEngine.Cli" -c Release -o "$ram/program" --nologo -v quiet
dotnet build "$root/tests/ProcedureEngine.BrowserTests" --nologo -v quiet
playwright=$root/tests/ProcedureEngine.BrowserTests/bin/Debug/net10.0/.playwright

for locale in "$content"/*/; do
  mkdir -p "$ram/articles/$(basename "$locale")"
  for copy in $(seq "$copies"); do cp -r "$locale" "$ram/articles/$(basename "$locale")/part$copy"; done
done
"$here/hugo-site.sh" "$ram/articles" "$ram/hugo" > /dev/null
sed -i '/^disableKinds/d' "$ram/hugo/config.toml"

cat > "$ram/measure.cjs" <<'JS'
process.on('exit', () => { for (const server of running) server.kill() })
const running = []
const [, , playwright, browser, program, ram, saves] = process.argv
const { chromium } = require(playwright)
const { spawn } = require('child_process')
const fs = require('fs')
const PORTS = { procedures: 5391, hugo: 5392 }
const wait = ms => new Promise(done => setTimeout(done, ms))

/** An article of middling length of the first locale that has numbered steps, and an address that both make alike. */
function article() {
  const [locale] = fs.readdirSync(`${ram}/articles`).sort()
  const files = fs.readdirSync(`${ram}/articles/${locale}`, { recursive: true }).filter(f => /^[A-Za-z0-9/-]+\.md$/.test(f) && !f.endsWith('index.md'))
  const sized = files.map(f => [f, fs.readFileSync(`${ram}/articles/${locale}/${f}`, 'utf8')]).filter(([, text]) => /^1\. /m.test(text) && text.includes('\n---')).sort((a, b) => a[1].length - b[1].length)
  const [file, text] = sized[Math.floor(sized.length / 2)]
  return { locale, file, text }
}

;(async () => {
  const { locale, file, text } = article()
  const page = file.replace(/\.md$/, '').toLowerCase()
  const servers = {
    procedures: { args: [program, ['serve', `${ram}/articles`, '--port', `${PORTS.procedures}`]], file: `${ram}/articles/${locale}/${file}`, url: `http://localhost:${PORTS.procedures}/${locale}/${page}.html` },
    hugo: { args: ['hugo', ['server', '--source', `${ram}/hugo`, '--port', `${PORTS.hugo}`]], file: `${ram}/hugo/content/${locale}/${file}`, url: `http://localhost:${PORTS.hugo}/${locale.toLowerCase()}/${page}.html` },
  }
  const results = {}
  for (const [name, server] of Object.entries(servers)) {
    server.process = spawn(...server.args, { stdio: ['ignore', 'pipe', 'pipe'] })
    running.push(server.process)
    server.said = ''
    server.process.stdout.on('data', data => { server.said += data; server.saidAt = Date.now() })
    server.process.stderr.resume()
    for (let tries = 0; ; tries++) {
      const answer = await fetch(server.url).catch(() => null)
      if (answer?.ok) break
      if (tries > 600) throw new Error(`${name} does not show ${server.url}\n${server.said}`)
      await wait(200)
    }
    // A browser each: what lies behind another page is not painted.
    server.chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] })
    server.page = await server.chrome.newPage()
    let seen
    await server.page.exposeFunction('seen', (mark, time) => seen?.(mark, time))
    await server.page.addInitScript(() => {
      let last = ''
      const look = () => {
        const mark = document.body?.textContent.match(/mark(\d+)x/)?.[1]
        if (!mark || mark === last) return
        last = mark
        requestAnimationFrame(() => window.seen(Number(mark), performance.timeOrigin + performance.now()))
      }
      new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
      document.addEventListener('DOMContentLoaded', look)
    })
    await server.page.goto(server.url)
    await wait(2000)
    results[name] = { screen: [], all: [] }
    server.save = number => new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`${name} never showed save ${number}`)), 60_000)
      seen = (mark, time) => { if (mark === number) { clearTimeout(timer); done(time - server.time) } }
      const changed = text.replace(/^1\. (.*)$/m, `1. mark${number}x $1`)
      server.time = performance.timeOrigin + performance.now()
      server.said = ''
      fs.writeFileSync(server.file, changed)
    })
  }
  const memory = process => Number(fs.readFileSync(`/proc/${process.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1]) / 1024
  for (let i = 1; i <= saves; i++) {
    for (const [name, server] of Object.entries(servers)) {
      const took = await server.save(i)
      const began = server.time
      while (!server.said.includes(' ms')) await wait(5)
      if (i > 3) { results[name].screen.push(took); results[name].all.push(server.saidAt - began) }
      await wait(150)
    }
  }
  for (const [name, server] of Object.entries(servers)) {
    const { screen, all } = results[name]
    const at = (list, part) => Math.round([...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))])
    console.log([name, at(screen, 0.5), at(screen, 0.95), at(all, 0.5), at(all, 0.95), Math.round(memory(server.process))].join(' '))
    server.process.kill('SIGINT')
    await server.chrome.close()
  }
})().catch(error => { console.error(error); process.exit(1) })
JS
"$playwright/node/linux-x64/node" "$ram/measure.cjs" "$playwright/package" "$browser" "$program" "$ram" "$saves" > "$ram/figures"

python3 - "$ram/figures" "$here/RESULTS.md" "$(find "$ram/articles" -name '*.md' | wc -l)" "$saves" "$(nproc)" "$(hugo version | cut -d' ' -f2)" <<'PYTHON'
import re, sys
figures, results, count, saves, cores, version = sys.argv[1:]
rows = dict((line.split()[0], list(map(int, line.split()[1:]))) for line in open(figures))
ours, hugo = rows["procedures"], rows["hugo"]
heading = f"### From save to screen, {int(count):,} articles"
names = ["on the screen, median, ms", "on the screen, 95th percentile, ms", "all pages, median, ms", "all pages, 95th percentile, ms", "peak memory, MB"]
table = "\n".join(f"| {name} | {a} | {b} | {a / b:.2f} |" for name, a, b in zip(names, ours, hugo))
part = f"""{heading}

Written by `tests/ProcedureEngine.Benchmarks/save-to-screen.sh`. {int(saves) - 3} saves of one article in turns, after three that don't count; RAM disk,
{cores} cores, Chromium without a window. Hugo's server makes one plain page an article, and tells of a change when all of them are made.

| | procedures serve | hugo server {version} | ratio |
|---|---|---|---|
{table}
"""
text = open(results).read()
text = re.sub(re.escape(heading) + r".*?(?=^##|\Z)", "", text, flags=re.S | re.M).rstrip("\n")
open(results, "w").write(text + "\n\n" + part)
print(part)
PYTHON
