// The tree-sitter runtime's interface and the three grammars that stepgraph reads.
#ifndef STEPGRAPH_CTREESITTER_H
#define STEPGRAPH_CTREESITTER_H

#ifdef STEPGRAPH_SYSTEM_TREE_SITTER
#if __has_include(<tree_sitter/api.h>)
#include <tree_sitter/api.h>
#else
#error "tree_sitter/api.h is missing: run make TREE_SITTER=system, or install libtree-sitter-dev"
#endif
#else
// The path is relative because importers of this module do not get its header search paths.
#if __has_include("../../../grammars/upstream/core/lib/include/tree_sitter/api.h")
#include "../../../grammars/upstream/core/lib/include/tree_sitter/api.h"
#else
#error "grammars/upstream is missing: run make (or scripts/setup-grammars.sh), then build again"
#endif
#endif

#include <stdbool.h>
#include <stdint.h>

/// Parses a text, or returns NULL if it has been stopped: by `may_go_on`, which gets `payload` and
/// the offset that has been reached and is asked from time to time, or, by runtimes before 0.25,
/// after that many seconds.
TSTree *stepgraph_parse(TSParser *parser, const char *text, uint32_t size, double seconds,
                        bool (*may_go_on)(void *, uint32_t), void *payload);

/// The grammar of `.js`, `.mjs`, `.cjs` and `.jsx` files.
const TSLanguage *tree_sitter_javascript(void);

/// The grammar of `.ts`, `.mts` and `.cts` files.
const TSLanguage *tree_sitter_typescript(void);

/// The grammar of `.tsx` files.
const TSLanguage *tree_sitter_tsx(void);

#endif
