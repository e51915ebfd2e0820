#!/usr/bin/env bash
# Times the whole published build against Hugo, which makes one plain page for each of the same articles, and writes RESULTS.md.
# Hugo runs twice: as it comes (a folder for each page, feeds, a site map), and with everything but the pages switched off.
#
# usage: against-hugo.sh CONTENT [RUNS]     CONTENT: a folder per locale (de-DE, nb-NO, nl-NL); RUNS: 7 unless said
#
# Both read from and write to a RAM disk, into a folder that is not there yet, in turns, after a warm-up each. Wall time, CPU
# (user + system) and peak memory are the kernel's, as /usr/bin/time tells them; medians are compared.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '5p' "$0"; exit 2; }
content=$(realpath "$1") runs=${2:-7}
here=$(cd "$(dirname "$0")" && pwd) root=$(cd "$(dirname "$0")/../.." && pwd)
ram=$(mktemp -d /dev/shm/against-hugo.XXXXXX)
trap 'rm -rf "$ram"' EXIT

dotnet publish "$root/src/ProcedureEngine.Cli" -c Release -o "$ram/program" --nologo -v quiet
cp -r "$content" "$ram/articles"

"$here/hugo-site.sh" "$content" "$ram/hugo" > "$ram/left-out"

procedures() { rm -rf "$ram/out-p"; /usr/bin/time -f "%e %U %S %M" -o "$ram/time" "$ram/program/procedures" build "$ram/articles" --output "$ram/out-p" >"$ram/log-p" 2>&1; }
hugo_() { rm -rf "$ram/out-h"; /usr/bin/time -f "%e %U %S %M" -o "$ram/time" hugo --source "$ram/$1" --destination "$ram/out-h" --ignoreCache --quiet >"$ram/log-h" 2>&1; }

cp -r "$ram/hugo" "$ram/hugo-default"
sed -i '/^uglyURLs/d; /^disableKinds/d' "$ram/hugo-default/config.toml"

procedures || { cat "$ram/log-p"; exit 1; }
hugo_ hugo-default || { cat "$ram/log-h"; exit 1; }
for _ in $(seq "$runs"); do
  procedures; echo "procedures $(tail -n 1 "$ram/time")" >> "$ram/runs"
  hugo_ hugo-default; echo "default $(tail -n 1 "$ram/time")" >> "$ram/runs"
  hugo_ hugo; echo "bare $(tail -n 1 "$ram/time")" >> "$ram/runs"
done

python3 - "$ram" "$here/RESULTS.md" "$runs" "$(hugo version | cut -d' ' -f2)" <<'PYTHON'
import os, re, statistics, subprocess, sys
ram, results, runs, version = sys.argv[1:]
rows = [line.split() for line in open(f"{ram}/runs")]
def column(who, of): return [of(*map(float, row[1:])) for row in rows if row[0] == who]
measures = [("wall, s", lambda e, u, s, m: e), ("CPU, s", lambda e, u, s, m: u + s), ("peak memory, MB", lambda e, u, s, m: m / 1024)]
def pages(folder): return sum(name.endswith(".html") for _, _, files in os.walk(folder) for name in files)
def megabytes(folder): return sum(os.path.getsize(os.path.join(d, f)) for d, _, files in os.walk(folder) for f in files) / 1e6
articles = sum(f.endswith(".md") for _, _, files in os.walk(f"{ram}/articles") for f in files)
left_out = open(f"{ram}/left-out").read().strip().splitlines()
lines = [
    "# Results", "",
    "Written by `tests/ProcedureEngine.Benchmarks/against-hugo.sh`. Medians, with the least and the most in brackets.", "",
    f"## The whole build against Hugo {version}", "",
    f"{articles:,} articles in three languages, RAM disk, {os.cpu_count()} cores, {runs} runs each in turns after a warm-up.",
    "Hugo makes one plain page an article, with links between the languages: once as it comes (a folder for each page, feeds, a site map),",
    "and once with `uglyURLs` and everything but the pages switched off. ProcedureEngine makes the checklist and the guide of each,",
    "aligns the languages, checks them, and makes the report with the versions side by side.", "",
    "| | ProcedureEngine | Hugo as it comes | ratio | Hugo, pages only | ratio |", "|---|---|---|---|---|---|",
]
for name, of in measures:
    a, b, c = column("procedures", of), column("default", of), column("bare", of)
    form = "{:.0f}" if "MB" in name else "{:.2f}"
    show = lambda values: f"{form.format(statistics.median(values))} ({form.format(min(values))}–{form.format(max(values))})"
    ratio = lambda other: f"{statistics.median(a) / statistics.median(other):.2f}"
    lines.append(f"| {name} | {show(a)} | {show(b)} | {ratio(b)} | {show(c)} | {ratio(c)} |")
lines.append(f"| HTML pages | {pages(ram + '/out-p'):,} | | | {pages(ram + '/out-h'):,} | {pages(ram + '/out-p') / pages(ram + '/out-h'):.2f} |")
lines.append(f"| output, MB | {megabytes(ram + '/out-p'):.1f} | | | {megabytes(ram + '/out-h'):.1f} | {megabytes(ram + '/out-p') / megabytes(ram + '/out-h'):.2f} |")
lines += ["", "Left out for Hugo, which stops on them: " + ("; ".join(f"`{l.split(': ')[0]}` ({l.split(': ', 1)[1]})" for l in left_out) if left_out else "none") + ".", ""]
kept = open(results).read() if os.path.exists(results) else ""
tail = kept[kept.index("\n## Parts"):].lstrip("\n") if "\n## Parts" in kept else ""
open(results, "w").write("\n".join(lines) + ("\n" + tail if tail else ""))
print("\n".join(lines))
PYTHON
