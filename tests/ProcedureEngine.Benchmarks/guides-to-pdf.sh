#!/usr/bin/env bash
# Times `procedures print --all` against one start of the browser for each guide, and writes a part of RESULTS.md.
#
# usage: guides-to-pdf.sh CONTENT LOCALE [GUIDES] [SAMPLE]     GUIDES: 500 unless said; SAMPLE: the peer's, 20 unless said
#
# The peer is the browser's own command line (`--headless --print-to-pdf`), started anew for each page; it gets the very pages that
# a build wrote. It is run for SAMPLE pages and its time is multiplied: RESULTS.md says so. Both write to a RAM disk, the peer first
# for a quarter of its sample as a warm-up. Memory is sampled ten times a second: the largest sum of the proportional set sizes
# (PSS) of our process, and of the browser's, so that what processes share is counted once.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '4p' "$0"; exit 2; }
content=$(realpath "$1") locale=$2 guides=${3:-500} sample=${4:-20}
here=$(cd "$(dirname "$0")" && pwd) root=$(cd "$(dirname "$0")/../.." && pwd)
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
ram=$(mktemp -d /dev/shm/guides-to-pdf.XXXXXX)
trap 'rm -rf "$ram"' EXIT

dotnet publish "$root/src/ProcedureEngine.Cli" -c Release -o "$ram/program" --nologo -v quiet
mkdir -p "$ram/articles/$locale"
(cd "$content/$locale" && find . -name '*.md' | LC_ALL=C sort | head -n "$guides" | tar -cf - -T -) | tar -xf - -C "$ram/articles/$locale"
"$ram/program/procedures" build "$ram/articles" --output "$ram/site" >/dev/null

python3 - "$ram" "$here/RESULTS.md" "$browser" "$locale" "$sample" <<'PYTHON'
import glob, os, subprocess, sys, threading, time
ram, results, browser, locale, sample = sys.argv[1:5] + [int(sys.argv[5])]

def pss(pid):
    try:
        with open(f"/proc/{pid}/smaps_rollup") as rollup:
            return next(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024
    except (OSError, StopIteration):
        return 0

def tree(top):
    children = {}
    for stat in glob.glob("/proc/[0-9]*/stat"):
        try:
            fields = open(stat).read().rsplit(")", 1)[1].split()
            children.setdefault(int(fields[1]), []).append(int(stat.split("/")[2]))
        except OSError:
            pass
    found, open_ = [], [top]
    while open_:
        pid = open_.pop()
        found.append(pid)
        open_ += children.get(pid, [])
    return found

class Run:
    """A command with its wall time, the CPU time of all its processes, and the largest memory of it and of what it started."""
    def __init__(self, command):
        self.own = self.others = self.starts = 0
        seen = set()
        before = os.times()
        began = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        def watch():
            while process.poll() is None:
                pids = tree(process.pid)
                self.own = max(self.own, pss(pids[0]))
                self.others = max(self.others, sum(pss(pid) for pid in pids[1:]))
                for pid in pids[1:]:
                    try:
                        line = open(f"/proc/{pid}/cmdline").read()
                    except OSError:
                        continue
                    if "--headless" in line and "--type=" not in line: seen.add(pid)
                time.sleep(0.1)
        watcher = threading.Thread(target=watch)
        watcher.start()
        code = process.wait()
        self.wall = time.monotonic() - began
        watcher.join()
        after = os.times()
        self.cpu = after.children_user + after.children_system - before.children_user - before.children_system
        self.starts = len(seen)
        if code: sys.exit(f"{command[0]} ended with exit code {code}")

def alone(page, number):
    return Run([browser, "--headless", "--disable-gpu", f"--user-data-dir={ram}/profile", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
                *(["--no-sandbox"] if os.getuid() == 0 else []), f"--print-to-pdf={ram}/peer-{number}.pdf", f"file://{page}"])

pages = sorted(glob.glob(f"{ram}/site/{locale}/**/*.guide.html", recursive=True))
# Every so many pages, so that long and short articles are in the sample as they are among all.
chosen = [pages[i * len(pages) // sample] for i in range(sample)]
for number, page in enumerate(chosen[: sample // 4]): alone(page, number)
peers = [alone(page, number) for number, page in enumerate(chosen)]
ours = Run([f"{ram}/program/procedures", "print", f"{ram}/articles", "--all", "--locale", locale, "--output", f"{ram}/guides"])
made = glob.glob(f"{ram}/guides/**/*.pdf", recursive=True)
assert len(made) == len(pages), (len(made), len(pages))
count = len(pages)
peer_wall, peer_cpu = (sum(getattr(p, of) for p in peers) / sample for of in ("wall", "cpu"))
peer_memory = max(p.own + p.others for p in peers)
version = subprocess.run([browser, "--version"], capture_output=True, text=True).stdout.split(" built")[0].strip()
part = f"""### {count} guides to PDF against one start of the browser for each

Written by `tests/ProcedureEngine.Benchmarks/guides-to-pdf.sh`. {count} articles of one language, RAM disk, {os.cpu_count()} cores, {version}.
The peer is the browser's own `--print-to-pdf`, started for each of {sample} of the same pages, every {count // sample}th; its times for {count} are
**extrapolated** from these {sample}. It does not make the pages, which ours does from Markdown in the time given.

| | ProcedureEngine | a start for each guide | ratio |
|---|---|---|---|
| wall, s | {ours.wall:.1f} | {peer_wall * count:.0f} (extrapolated; {peer_wall:.2f} each) | {ours.wall / (peer_wall * count):.3f} |
| CPU, s | {ours.cpu:.1f} | {peer_cpu * count:.0f} (extrapolated; {peer_cpu:.2f} each) | {ours.cpu / (peer_cpu * count):.3f} |
| starts of the browser | {ours.starts} | {count} | {ours.starts / count:.3f} |
| peak memory of the browser, MB PSS | {ours.others:.0f} | {peer_memory:.0f} | {ours.others / peer_memory:.2f} |
| peak memory of our process, MB PSS | {ours.own:.0f} | | |
| output, MB | {sum(map(os.path.getsize, made)) / 1e6:.1f} | | |

"""
text = open(results).read() if os.path.exists(results) else "# Results\n"
if "\n## Parts" not in text: text = text.rstrip("\n") + "\n\n## Parts\n\n"
begin = text.find("\n### " + part[4:].split(" ", 1)[0] + " guides to PDF")
if begin >= 0:
    end = min([i for i in (text.find("\n### ", begin + 1), text.find("\n## ", begin + 1)) if i >= 0], default=len(text))
    text = text[: begin + 1] + part + text[end + 1 :]
else:
    text = text.rstrip("\n") + "\n\n" + part
open(results, "w").write(text.rstrip("\n") + "\n")
print(part)
PYTHON
