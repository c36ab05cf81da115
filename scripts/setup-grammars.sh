#!/usr/bin/env bash
# Fetches the pinned source packages, checks them, and unpacks the parser's C sources below
# grammars/upstream. Does nothing, and needs no network, when that has been done for these pins.
set -euo pipefail
cd "$(dirname "$0")/.."

downloads=grammars/downloads
upstream=grammars/upstream
stamp=$upstream/.stamp

fail() {
  echo "error: $1" >&2
  exit 1
}

# Prints what the unpacked sources depend on: the pins, and the rules of this script.
fingerprint() {
  cat grammars/pins scripts/setup-grammars.sh | sha256sum
}

# Prints a Python that has pip, if there is one.
find_python() {
  local python
  for python in python3 /usr/bin/python3; do
    if "$python" -m pip --version >/dev/null 2>&1; then
      echo "$python"
      return
    fi
  done
}

# Prints a Python that has pip, after installing one if need be.
require_python() {
  if [ -z "$(find_python)" ]; then
    scripts/install-packages.sh python3 python3-pip >&2
  fi
  find_python | grep . || fail "python3 with pip is needed, and installing it did not help."
}

# Downloads a package's source archive: name, version, the file that this gives.
download() {
  local python log
  python=$(require_python)
  log=$(mktemp)
  echo "Downloading $1 $2"
  # The stand-in for setuptools keeps pip from building anything, or running the package's code.
  PYTHONPATH=$PWD/scripts/sources-only PYTHONDONTWRITEBYTECODE=1 \
    "$python" -m pip download --quiet --retries 2 --no-deps --no-build-isolation --no-cache-dir \
    --ignore-requires-python --no-binary "$1" --dest "$downloads" "$1==$2" \
    </dev/null >"$log" 2>&1 || {
    sed '/Retrying/d' "$log" | tail -n 5 >&2
    rm -f "$log"
    fail "$1 $2 could not be downloaded; pip's last lines are above.
  Check the network and pip's configuration and run this again, or fetch its source archive
  from PyPI elsewhere and put it here as $3"
  }
  rm -f "$log"
  [ -f "$3" ] || fail "pip downloaded $1 $2, but not as $3"
}

# Checks that a file is the pinned one: file, SHA-256.
verify() {
  local actual
  actual=$(sha256sum "$1" | cut -d ' ' -f 1)
  [ "$actual" != "$2" ] || return 0
  rm -f "$1"
  fail "$1 does not have the pinned checksum, and was removed.
  pinned: $2
  found:  $actual
  Run this again to fetch it anew. If it differs again, do not build with it: either the package
  was tampered with, or its line in grammars/pins is wrong."
}

# Unpacks the wanted files of a package's archive: package, file, folder to unpack into.
unpack() {
  local wanted
  case $1 in
    tree-sitter) wanted=('*/tree_sitter/core/lib/*') ;;
    tree-sitter-language-pack)
      wanted=('*/parsers/'{javascript,typescript,tsx}'/src/*.[ch]'
        '*/parsers/'{typescript,tsx}'/common/scanner.h')
      ;;
    *) fail "grammars/pins names $1, which scripts/setup-grammars.sh cannot unpack." ;;
  esac
  # Two leading folders go: the archive's own, and the one that holds the grammars or the runtime.
  tar --extract --gzip --file "$2" --directory "$3" --no-same-owner --strip-components 2 \
    --wildcards "${wanted[@]}" || fail "$2 does not hold the expected sources."
}

# Fetches, checks and unpacks every pinned package into a folder.
unpack_all() {
  local name version checksum file
  while read -r name version checksum _; do
    case $name in '' | '#'*) continue ;; esac
    file=$downloads/${name//-/_}-$version.tar.gz
    [ -f "$file" ] || download "$name" "$version" "$file"
    verify "$file" "$checksum"
    unpack "$name" "$file" "$1"
  done <grammars/pins
}

current=$(fingerprint)
[ "$(cat "$stamp" 2>/dev/null)" != "$current" ] || exit 0

mkdir -p "$downloads"
fresh=$(mktemp -d "$downloads/unpacked.XXXXXX")
trap 'rm -rf "$fresh"' EXIT
chmod 755 "$fresh"
unpack_all "$fresh"
echo "$current" >"$fresh/.stamp"
rm -rf "$upstream"
mv "$fresh" "$upstream"
echo "The parser's sources are in $upstream"
