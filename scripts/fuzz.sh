#!/usr/bin/env bash
# Builds the fuzz targets with AddressSanitizer, and runs each for some minutes.
#
# Usage: fuzz.sh SCRATCH MINUTES [TARGET...]
#
# What goes wrong is left as a file in SCRATCH/TARGET; giving that file to the target runs it again.
set -euo pipefail

scratch=$1
minutes=$2
shift 2
targets=("$@")
[ "${#targets[@]}" -gt 0 ] || targets=(fuzz-bytes fuzz-programs)

# libFuzzer comes with the toolchain, wherever that is.
compiler=$(readlink -f "$(command -v swiftc)")
runtime=$(dirname "$compiler")/../lib/swift/clang/lib/linux
library=$runtime/libclang_rt.fuzzer_no_main-$(uname -m).a
[ -f "$library" ] || {
  echo "error: this toolchain has no libFuzzer; it should be $library" >&2
  exit 1
}

# SwiftPM renames main, so libFuzzer's own is of no use: the targets call it as a library.
swift build --package-path Fuzzing --scratch-path "$scratch" --configuration release \
  --sanitize address -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table \
  -Xcc -fsanitize=fuzzer-no-link,address -Xswiftc -use-ld=lld \
  -Xlinker "$library" -Xlinker -lstdc++

# A crash would start Swift's own debugger, which takes minutes.
export SWIFT_BACKTRACE=enable=no
for target in "${targets[@]}"; do
  mkdir -p "$scratch/$target/inputs"
  seeds=()
  [ "$target" = fuzz-programs ] || seeds=(Fixtures/workflows)
  echo "Running $target for $minutes minutes"
  "$scratch/release/$target" -max_total_time=$((60 * minutes)) -timeout=60 -rss_limit_mb=4096 \
    -malloc_limit_mb=1024 -max_len=8000 -print_final_stats=1 -verbosity=1 \
    -artifact_prefix="$scratch/$target/" "$scratch/$target/inputs" "${seeds[@]}"
done
