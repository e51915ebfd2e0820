#!/usr/bin/env bash
# Shows what each weight and threshold does to the drift benchmark when it is a fifth less or more: a figure that changes much
# stands on a knife's edge, and one that never changes anything could go.
#
# usage: weights.sh BENCH OUT [NAME...]
#   BENCH  a benchmark folder with score.py and drift/{control,drifted,mutated,truth.json}
#   OUT    where to write table.tsv and to build; kept, so that a run that was stopped goes on where it was
#   NAME   constants to vary; without any, all of Alignment's and Consistency's *Weights.cs and *Thresholds.cs
#
# The constants are compiled in, so each figure costs a build of a copy of src.
set -euo pipefail
bench=$(realpath "$1") out=$(realpath -m "$2"); shift 2
root=$(realpath "$(dirname "$0")/../..")
mkdir -p "$out/tree"
table="$out/table.tsv"
[ -e "$table" ] || printf 'constant\tvalue\tF1 of drift\trecall of defects\tfalse alarms per 1000 steps\n' > "$table"

score() { # NAME VALUE
  grep -qF -- "$1	$2	" "$table" && return
  (cd "$out/tree" && dotnet build src/ProcedureEngine.Cli -c Release -v q --nologo > "$out/build.txt") || { tail "$out/build.txt"; exit 1; }
  program=$(find "$out/tree/src/ProcedureEngine.Cli/bin/Release" -name procedures.dll | head -n 1)
  for tree in control drifted mutated; do
    # Findings make the command end with 1: they are what is counted.
    dotnet "$program" check "$bench/drift/$tree" --reference en-us --format json --output "$out/$tree.json" > "$out/check.txt" 2>&1 || [ $? = 1 ]
  done
  python3 "$bench/score.py" "$bench/drift" "$out"/{control,drifted,mutated}.json --json "$out/score.json" > "$out/score.txt"
  python3 - "$1" "$2" "$out/score.json" >> "$table" <<'PY'
import json, sys
score = json.load(open(sys.argv[3]))
drift = [value["f1"] for name, value in score.items() if name.startswith("real drift: ") and "f1" in value]
alarms = score["control: false structure findings per 1000 steps"]["value"]
print(sys.argv[1], sys.argv[2], f"{sum(drift) / len(drift):.4f}", f"{score['defects: recall, mean over kinds']['value']:.4f}", f"{alarms:.3f}", sep="\t")
PY
  tail -n 1 "$table"
}

# Built outside of the repository, so that nobody's build is disturbed.
(cd "$root" && tar -c --exclude=bin --exclude=obj src site Directory.* .editorconfig global.json LICENSE README.md) | tar -x -C "$out/tree"
score - as-is
(cd "$root" && grep -oHP '(?<![\w.])[A-Z]\w* = -?[\d.]+(?=[,;])' $(find src/ProcedureEngine/{Alignment,Consistency} -name '*Weights.cs' -o -name '*Thresholds.cs')) |
while IFS=: read -r file constant; do
  name=${constant%% = *}; value=${constant##* = }
  if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then continue; fi
  for factor in 0.8 1.2; do
    varied=$(python3 -c "print(round($value * $factor, 6))")
    sed "s/\b$name = $value\b/$name = $varied/" "$root/$file" > "$out/tree/$file"
    score "$(basename "$file" .cs).$name" "$varied" < /dev/null
  done
  cp "$root/$file" "$out/tree/$file"
done
