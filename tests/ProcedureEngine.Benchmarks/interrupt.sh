#!/usr/bin/env bash
# How long the program still runs after Ctrl+C, in the midst of one enormous article: at moments spread over the whole run.
#
# usage: interrupt.sh [MOMENTS]
#
# Prints a table; the exit code is 1 where the longest is over 1.5 seconds. Needs Linux and a machine that has a core to spare.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd) moments=${1:-12}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=${PROGRAM:-$work/program/procedures}
[ -n "${PROGRAM:-}" ] || dotnet publish "$root/src/ProcedureEngine.Cli" -c Release -o "$work/program" --nologo -v quiet

python3 - "$work" "$moments" "$program" <<'PYTHON'
import os, shutil, signal, subprocess, sys, time
work, moments, program = sys.argv[1], int(sys.argv[2]), sys.argv[3]
steps = lambda n, text: "".join(text.format(i) for i in range(1, n + 1))
articles = {
    "60,000 steps in two languages": ("# T\n\n" + steps(60000, "{0}. Open the page {0} and choose **OK**.\n"), "# T\n\n" + steps(60000, "{0}. Rufen Sie die Seite {0} auf und wählen Sie **OK**.\n")),
    "a paragraph of 4 MB": ("# T\n\n" + "word " * 800000, None),
    "100,000 definitions": ("# T\n\n" + steps(100000, "[a{0}]: x{0}\n\n"), None),
    "30,000 paragraphs with other numbers": ("# T\n\n" + steps(30000, "Wait {0} minutes.\n\n"), "# T\n\n" + steps(30000, "Warten Sie 9{0} Minuten.\n\n")),
    "20,000 alerts, in one language only": ("# T\n\n" + steps(20000, "> [!NOTE]\n> Careful {0}.\n\n"), "# T\n\nNichts.\n"),
    "a table of 40,000 rows": ("# T\n\n|a|b|\n|-|-|\n" + steps(40000, "|x{0}|y|\n"), None),
}
default = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
print("| article | verb | whole run, s | moments | longest after Ctrl+C, s |\n|---|---|---|---|---|")
worst = 0
for name, (english, german) in articles.items():
    content = f"{work}/content"
    shutil.rmtree(content, ignore_errors=True)
    for language, text in (("en", english), ("de", german)):
        if text is None: continue
        os.makedirs(f"{content}/{language}")
        open(f"{content}/{language}/article.md", "w").write(text)
    for verb in (["build", content, "--output", f"{work}/out"], ["check", content, "--format", "json", "--output", f"{work}/report.json", "--fail-on", "never"]):
        begin = time.monotonic()
        subprocess.run([program, *verb], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        whole, longest, hit = time.monotonic() - begin, 0, 0
        for i in range(moments):
            shutil.rmtree(f"{work}/out", ignore_errors=True)
            process = subprocess.Popen([program, *verb], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=default)
            try:
                process.wait(max(0.15, whole * (i + 0.5) / moments))
                continue
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGINT)
                begin = time.monotonic()
                process.wait()
            if process.returncode == 130: hit, longest = hit + 1, max(longest, time.monotonic() - begin)
        worst = max(worst, longest)
        print(f"| {name} | {verb[0]} | {whole:.1f} | {hit} | {longest:.2f} |", flush=True)
sys.exit(worst > 1.5)
PYTHON
