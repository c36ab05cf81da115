#!/usr/bin/env bash
# Installs those of the named Debian packages that are missing; does nothing when none is.
# An argument is a package, or COMMAND=PACKAGE when having the command is enough.
set -euo pipefail

fail() {
  echo "error: $1" >&2
  exit 1
}

# Tells whether what one argument asks for is there.
is_present() {
  case $1 in
    *=*) command -v "${1%%=*}" >/dev/null ;;
    *) [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ;;
  esac
}

missing=()
for wanted in "$@"; do
  is_present "$wanted" || missing+=("${wanted#*=}")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

command -v apt-get >/dev/null ||
  fail "these packages are needed, and there is no apt-get to install them: ${missing[*]}"
[ "$(id -u)" = 0 ] ||
  fail "these packages are needed, and only root may install them: ${missing[*]}
  Run: sudo apt-get install ${missing[*]}"

echo "Installing ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
{ apt-get update && apt-get install --yes --no-install-recommends "${missing[@]}"; } \
  </dev/null >"$log" 2>&1 || {
  tail -n 20 "$log" >&2
  fail "apt-get could not install ${missing[*]}; its last lines are above.
  Check the network and the package sources, then run this again."
}
