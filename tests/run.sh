#!/usr/bin/env bash
# Builds everything, with warnings as errors, and runs all tests. With --fast only those that answer at once: no browser, no program in
# a process of its own, no long searches for odd input (what the tests mark as [Slow]); for use while one writes code.
# Needs the .NET SDK. For the browser tests it installs Chromium where it may (apt, as root or with sudo that asks nothing);
# where it can't, they are skipped and counted as skipped. So is the check of the scripts' types, which has TypeScript from npm.
# The last line is: N passed, N failed, N skipped. The exit code is 0 only when some test ran and none failed.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en TESTINGPLATFORM_UI_LANGUAGE=en TESTINGPLATFORM_TELEMETRY_OPTOUT=1

# The tests of printed guides read PDFs back with the tools of poppler, and QR codes with zbarimg.
install_chromium() {
  command -v chromium-headless-shell >/dev/null && { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null && command -v pdftotext >/dev/null && command -v zbarimg >/dev/null && return
  command -v apt-get >/dev/null || return
  local sudo=()
  if [ "$(id -u)" != 0 ]; then sudo -n true 2>/dev/null || return; sudo=(sudo -n); fi
  echo "installing Chromium for the browser tests"
  "${sudo[@]}" apt-get update -qq </dev/null >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends chromium poppler-utils </dev/null >/dev/null 2>&1 ||
    echo "Chromium could not be installed: the browser tests will be skipped"
  # Without windows, it takes half the time; it is not everywhere.
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends chromium-headless-shell </dev/null >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends zbar-tools </dev/null >/dev/null 2>&1 ||
    echo "zbarimg could not be installed: the test that reads a QR code will be skipped"
}

# Only what tests/scripts/package-lock.json names, and only where that has changed.
install_typescript() {
  command -v npm >/dev/null || return
  [ tests/scripts/node_modules/.package-lock.json -nt tests/scripts/package-lock.json ] && return
  echo "installing TypeScript for the check of the scripts' types"
  (cd tests/scripts && npm ci </dev/null >/dev/null 2>&1) ||
    echo "TypeScript could not be installed: the scripts' types will not be checked, and the test is skipped"
}

case "${1:-}" in
  "") fast="" ;;
  --fast) fast=yes ;;
  *) echo "usage: tests/run.sh [--fast]"; exit 2 ;;
esac

passed=0 failed=0 skipped=0
finish() {
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ] && [ "${1:-0}" = 0 ]
  exit
}

# Runs the tests of a project, with options for the runner, and reads the sums that it prints. A runner that ends badly without naming a
# failed test counts as one, and so does one that names no test.
run() {
  local name=$1 log code sums
  shift
  log=$(mktemp)
  "tests/$name/bin/Release/net10.0/$name" --progress off "$@" </dev/null 2>&1 | tee "$log"
  code=${PIPESTATUS[0]}
  # Where CI is set, the runner writes in colours, into a file too.
  sums=($(sed -E $'s/\x1b\\[[0-9;]*m//g' "$log" | sed -nE 's/^ *(succeeded|failed|skipped): ([0-9]+).*/\1=\2/p'))
  rm -f "$log"
  local succeeded=0 failures=0 skips=0 sum
  for sum in "${sums[@]:-}"; do
    case $sum in
      succeeded=*) succeeded=${sum#*=} ;;
      failed=*) failures=${sum#*=} ;;
      skipped=*) skips=${sum#*=} ;;
    esac
  done
  if [ "$code" != 0 ] && [ "$failures" = 0 ]; then echo "$name ended with exit code $code"; failures=1; fi
  if [ $((succeeded + failures + skips)) = 0 ]; then echo "$name named no test"; failures=1; fi
  passed=$((passed + succeeded)) failed=$((failed + failures)) skipped=$((skipped + skips))
}

build() {
  dotnet build "$1" -c Release -warnaserror --nologo -v quiet </dev/null || { echo "the build failed"; finish 1; }
}

if [ -n "$fast" ]; then
  build tests/ProcedureEngine.Tests
  run ProcedureEngine.Tests --filter-not-trait speed=slow
  finish
fi

install_chromium
install_typescript
build ProcedureEngine.sln
run ProcedureEngine.Tests
run ProcedureEngine.BrowserTests
finish
