// The TSX grammar's parse tables, compiled from the unpacked sources.
#if __has_include("tsx/src/parser.c")
#include "tsx/src/parser.c"
#else
#error "grammars/upstream is missing: run make (or scripts/setup-grammars.sh), then build again"
#endif
