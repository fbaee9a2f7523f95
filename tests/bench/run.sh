#!/usr/bin/env bash
# `npm run bench [name]`: installs the compared libraries if need be, then runs the benchmarks whose file name has that word.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ ! tests/bench/node_modules/.package-lock.json -nt tests/bench/package-lock.json ]; then
  npm ci --prefix tests/bench --no-audit --no-fund
fi
exec npx --no-install vitest run --config tests/bench/vitest.config.ts "$@"
