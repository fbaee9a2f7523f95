#!/usr/bin/env bash
# `npm test`: finds or installs Debian's Chromium, checks types, lint and dead code, then runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."

packages="chromium fonts-dejavu-core fonts-noto-cjk"

find_chromium() {
  for candidate in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then echo "$candidate"; return; fi
  done
}

has_fonts() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=ko 2>/dev/null | head -n 1)" ]; }

if [ -z "$(find_chromium)" ] || ! has_fonts; then
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing $packages with apt-get"
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
  elif [ -z "$(find_chromium)" ]; then
    echo "Chromium is missing. Install it (Debian: sudo apt-get install $packages) or name its path in CHROMIUM." >&2
    exit 1
  else
    echo "No Korean font was found: pictures of Korean labels may differ (Debian: fonts-noto-cjk)." >&2
  fi
fi
CHROMIUM="$(find_chromium)"
export CHROMIUM

npm run --silent check
npm run --silent build
exec npx --no-install vitest run
