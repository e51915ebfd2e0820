#!/usr/bin/env bash
# How long the program still runs after Ctrl+C, in the midst of one enormous article: at moments spread over the whole run.
#
# usage: interrupt.sh [MOMENTS [WORD]]    WORD: only articles whose name contains it
#
# Moments are counted in processor time, and so is what the program still does after Ctrl+C: others may use the machine. The clock's time
# is printed beside it. The exit code is 1 where the longest is over a second of processor time. Needs Linux.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd) moments=${1:-6} word=${2:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=${PROGRAM:-$work/program/procedures}
[ -n "${PROGRAM:-}" ] || dotnet publish "$root/src/ProcedureEngine.Cli" -c Release -o "$work/program" --nologo -v quiet

python3 - "$work" "$moments" "$program" "$word" <<'PYTHON'
import os, shutil, signal, subprocess, sys, time
work, moments, program, word = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
steps = lambda n, text: "".join(text.format(i) for i in range(1, n + 1))
articles = {
    "60,000 steps in two languages": ("# T\n\n" + steps(60000, "{0}. Open the page {0} and choose **OK**.\n"), "# T\n\n" + steps(60000, "{0}. Rufen Sie die Seite {0} auf und wählen Sie **OK**.\n")),
    "a paragraph of 4 MB": ("# T\n\n" + "word " * 800000, None),
    "100,000 definitions": ("# T\n\n" + steps(100000, "[a{0}]: x{0}\n\n"), None),
    "30,000 paragraphs with other numbers": ("# T\n\n" + steps(30000, "Wait {0} minutes.\n\n"), "# T\n\n" + steps(30000, "Warten Sie 9{0} Minuten.\n\n")),
    "20,000 alerts, in one language only": ("# T\n\n" + steps(20000, "> [!NOTE]\n> Careful {0}.\n\n"), "# T\n\nNichts.\n"),
    "a table of 40,000 rows": ("# T\n\n|a|b|\n|-|-|\n" + steps(40000, "|x{0}|y|\n"), None),
}
def start(verb):
    return subprocess.Popen([program, *verb], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
def used(pid):  # processor time so far, s
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
def end(process):  # exit code, and processor time of the whole run, s
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_utime + usage.ru_stime
def has_ended(process):
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

print("| article | verb | whole run, CPU s | moments hit | longest after Ctrl+C, CPU s | by the clock, s |\n|---|---|---|---|---|---|", flush=True)
worst = 0
for name, (english, german) in articles.items():
    if word not in name: continue
    content = f"{work}/content"
    shutil.rmtree(content, ignore_errors=True)
    for language, text in (("en", english), ("de", german)):
        if text is None: continue
        os.makedirs(f"{content}/{language}")
        open(f"{content}/{language}/article.md", "w").write(text)
    for verb in (["build", content, "--output", f"{work}/out"], ["check", content, "--format", "json", "--output", f"{work}/report.json", "--fail-on", "never"]):
        _, whole = end(start(verb))
        longest, clock, hit = 0, 0, 0
        for i in range(moments):
            shutil.rmtree(f"{work}/out", ignore_errors=True)
            process, moment = start(verb), max(0.15, whole * (i + 0.5) / moments)
            while not has_ended(process) and used(process.pid) < moment: time.sleep(0.01)
            if has_ended(process):
                end(process)
                continue
            before, begin = used(process.pid), time.monotonic()
            process.send_signal(signal.SIGINT)
            code, total = end(process)
            if code == 130: hit, longest, clock = hit + 1, max(longest, total - before), max(clock, time.monotonic() - begin)
        worst = max(worst, longest)
        print(f"| {name} | {verb[0]} | {whole:.1f} | {hit} | {longest:.2f} | {clock:.2f} |", flush=True)
sys.exit(worst > 1)
PYTHON
