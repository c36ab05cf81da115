#!/usr/bin/env bash
# Draws every fixture in every format, and writes a page that shows all drawings.
# Usage: gallery.sh PROGRAM FOLDER
set -euo pipefail

program=$1
folder=$2

# Draws one fixture; one that cannot be read in full is drawn as far as it can be.
draw() {
  local program=$1 folder=$2 fixture=$3
  local name=${fixture#Fixtures/workflows/}
  local base=$folder/${name%.*} format
  mkdir -p "${base%/*}"
  "$program" "$fixture" --quiet --fail-on never \
    -o "$base.json" -o "$base.txt" -o "$base.dot" -o "$base.svg" -o "$base.html" \
    -o "$base.mmd" -o "$base.md" -o "$base.d2" -o "$base.puml" \
    2>/dev/null
  for format in xyflow elk cytoscape; do
    "$program" "$fixture" --quiet --fail-on never -f "$format" \
      >"$base.$format.json" 2>/dev/null
  done
  if command -v dot >/dev/null; then dot -Tpng -o "$base.dot.png" "$base.dot"; fi
}
export -f draw

find Fixtures/workflows -name '*.[jt]s' -o -name '*.[jt]sx' -o -name '*.mjs' | sort |
  xargs -P "$(nproc)" -I{} bash -c 'draw "$@"' _ "$program" "$folder" {}

{
  echo '<!DOCTYPE html><meta charset="utf-8"><title>Gallery</title>'
  echo '<style>:root{color-scheme:light dark;font-family:sans-serif}'
  echo 'figure{display:inline-block;vertical-align:top;margin:12px}img{max-width:420px}</style>'
  topic=
  (cd "$folder" && find . -name '*.svg' | sort) | while read -r drawing; do
    name=${drawing#./}
    name=${name%.svg}
    [ "${name%/*}" = "$topic" ] || { topic=${name%/*}; echo "<h2>$topic</h2>"; }
    echo "<figure><a href=\"$name.html\"><img loading=\"lazy\" src=\"$name.svg\" alt=\"\"></a>"
    echo "<figcaption>${name##*/} <a href=\"$name.dot.png\">dot</a>"
    echo "<a href=\"$name.md\">md</a> <a href=\"$name.txt\">tree</a></figcaption></figure>"
  done
} >"$folder/index.html"
