// The tree-sitter runtime, compiled from the unpacked sources unless the system library is linked.
#ifndef STEPGRAPH_SYSTEM_TREE_SITTER
#if __has_include("core/lib/src/lib.c")
#include "core/lib/src/lib.c"
#else
#error "grammars/upstream is missing: run make (or scripts/setup-grammars.sh), then build again"
#endif
#endif
