// The TypeScript grammar's parse tables, compiled from the unpacked sources.
#if __has_include("typescript/src/parser.c")
#include "typescript/src/parser.c"
#else
#error "grammars/upstream is missing: run make (or scripts/setup-grammars.sh), then build again"
#endif
