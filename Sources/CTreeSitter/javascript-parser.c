// The JavaScript grammar's parse tables, compiled from the unpacked sources.
#if __has_include("javascript/src/parser.c")
#include "javascript/src/parser.c"
#else
#error "grammars/upstream is missing: run make (or scripts/setup-grammars.sh), then build again"
#endif
