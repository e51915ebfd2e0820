#!/usr/bin/env bash
# Times clicks on the boxes of an article with 200 steps, from the press to the next painted frame, and writes a part of RESULTS.md.
#
# usage: tick-to-paint.sh
#
# The clicks and what they count are in InteractionTests of the browser tests: real mouse input through Chromium, timed by its own
# Event Timing, which knows durations in steps of 8 ms from 16 ms on; once as the machine is and once with its CPU slowed down to a quarter.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd) root=$(cd "$(dirname "$0")/../.." && pwd)
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
table=$(mktemp)
trap 'rm -f "$table"' EXIT

dotnet build "$root/tests/ProcedureEngine.BrowserTests" --nologo -v quiet
TICK_TO_PAINT=$table "$root/tests/ProcedureEngine.BrowserTests/bin/Debug/net10.0/ProcedureEngine.BrowserTests" --filter-method '*Times_from_press_to_paint_are_taken' --progress off

python3 - "$table" "$here/RESULTS.md" "$("$browser" --version | grep -o '[0-9][0-9.]*' | head -n 1)" "$(nproc)" <<'PYTHON'
import re, sys
table, results, version, cores = open(sys.argv[1]).read(), sys.argv[2], sys.argv[3], sys.argv[4]
heading = "### A tick in an article of 200 steps"
part = f"""{heading}

Written by `tests/ProcedureEngine.Benchmarks/tick-to-paint.sh`. 60 clicks each, Chromium {version} without a GPU, {cores} cores; milliseconds.
"scripts" is what our code takes, "to paint" the time from the click to the next painted frame, in steps of 8, at least 16.

| | clicks over 16 ms | scripts, median | scripts, 98th percentile | to paint, median | to paint, 98th percentile |
|---|---|---|---|---|---|
{table}"""
text = open(results).read()
text = re.sub(re.escape(heading) + r".*?(?=^##|\Z)", "", text, flags=re.S | re.M).rstrip("\n")
open(results, "w").write(text + "\n\n" + part)
PYTHON
