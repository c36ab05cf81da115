// The TypeScript grammar's hand-written lexer, compiled from the unpacked sources.
#if __has_include("typescript/src/scanner.c")
#include "typescript/src/scanner.c"
#else
#error "grammars/upstream is missing: run make (or scripts/setup-grammars.sh), then build again"
#endif
