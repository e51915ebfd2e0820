#!/usr/bin/env bash
# Times the calls of the server for assistants at a large corpus, and writes a part of RESULTS.md.
#
# usage: assistant-calls.sh CONTENT [VERSIONS]     CONTENT: a folder per locale; VERSIONS: how many files to make of it, 8743 unless said
#
# The articles are copied, into a folder copy1, copy2 … of each locale, until there are so many. What is timed is the answer of the tool, without
# the pipe: AssistantCalls.cs says what is called.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '4p' "$0"; exit 2; }
content=$(realpath "$1") versions=${2:-8743}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$content" "$work/content" "$versions" <<'PYTHON'
import os, shutil, sys
content, to, versions = sys.argv[1], sys.argv[2], int(sys.argv[3])
files = sorted(os.path.relpath(os.path.join(folder, name), content) for folder, _, names in os.walk(content) for name in names if name.endswith(".md") and os.sep in os.path.relpath(os.path.join(folder, name), content))
made = 0
while made < versions:
    copy = made // len(files)
    for path in files[:versions - made]:
        locale, rest = path.split(os.sep, 1)
        target = os.path.join(to, locale, f"copy{copy}" if copy else "", rest)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copyfile(os.path.join(content, path), target)
        made += 1
PYTHON

dotnet run -c Release --project "$here" -- assist "$work/content" > "$work/table"
cat "$work/table"
python3 - "$work/table" "$here/RESULTS.md" "$versions" "$(nproc)" <<'PYTHON'
import re, sys
table, results, versions, cores = open(sys.argv[1]).read(), sys.argv[2], int(sys.argv[3]), sys.argv[4]
heading = "### Calls of the server for assistants"
part = f"{heading}\n\nWritten by `tests/ProcedureEngine.Benchmarks/assistant-calls.sh`: {versions:,} versions, {cores} cores. The first call for an article is among them.\n\n{table}"
text = open(results).read()
text = re.sub(re.escape(heading) + r".*?(?=^##|\Z)", "", text, flags=re.S | re.M).rstrip("\n")
open(results, "w").write(text + "\n\n" + part)
PYTHON
