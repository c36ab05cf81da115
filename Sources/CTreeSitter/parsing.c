// A parse that its caller can stop, whichever version of the runtime there is.
#include "CTreeSitter.h"

#if TREE_SITTER_LANGUAGE_VERSION >= 15

/// What the runtime's callbacks need.
struct Parse {
  const char *text;
  uint32_t size;
  bool (*may_go_on)(void *, uint32_t);
  void *payload;
};

/// Gives all of the text behind an offset.
static const char *rest_of_text(void *payload, uint32_t offset, TSPoint point, uint32_t *size) {
  (void)point;
  const struct Parse *parse = payload;
  *size = offset < parse->size ? parse->size - offset : 0;
  return *size > 0 ? parse->text + offset : "";
}

/// Tells the runtime whether to stop.
static bool must_stop(TSParseState *state) {
  const struct Parse *parse = state->payload;
  return !parse->may_go_on(parse->payload, state->current_byte_offset);
}

TSTree *stepgraph_parse(TSParser *parser, const char *text, uint32_t size, double seconds,
                        bool (*may_go_on)(void *, uint32_t), void *payload) {
  (void)seconds;
  struct Parse parse = {text, size, may_go_on, payload};
  TSInput input = {.payload = &parse, .read = rest_of_text, .encoding = TSInputEncodingUTF8};
  TSParseOptions options = {.payload = &parse, .progress_callback = must_stop};
  return ts_parser_parse_with_options(parser, NULL, input, options);
}

#else

TSTree *stepgraph_parse(TSParser *parser, const char *text, uint32_t size, double seconds,
                        bool (*may_go_on)(void *, uint32_t), void *payload) {
  (void)may_go_on;
  (void)payload;
  if (seconds < 1e9) ts_parser_set_timeout_micros(parser, (uint64_t)(seconds * 1e6) + 1);
  return ts_parser_parse_string(parser, NULL, text, size);
}

#endif
