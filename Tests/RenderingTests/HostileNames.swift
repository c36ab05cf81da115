import WorkflowModel

/// Names that break careless output.
enum HostileNames {

  /// All of them.
  static let all = [
    "", " ", "   padded   ", "plain name", "end", "node", "digraph", "strict graph", "edge",
    "subgraph cluster_0", "{", "}", "]", "]]", "[", "a[0]",
    "a --> b", "a|b|c", "A[b]{c}(d)", "node [label=x]",
    "\"", "say \"hi\"", "it's", "`tick`", "\\", "\\\\", "C:\\path\\to", "\\N", "\\G", "\\\\N",
    "a\\nb", "ends with \\", "<b>", "<br/>x", "HTML<BR/>", "a < b && c > d", "a&amp;b", "&lt;b&gt;",
    "a#quot;b", "&#35;", "]]>", "<!-- x -->", "--></script><script>1", "<script>alert(1)</script>",
    "<svg onload=alert(1)>", "${...}", "<dynamic>", "'\"`${}`", "line1\nline2", "tab\there",
    "\r\n::error::x", "::warning file=a::b", "\u{0}", "\u{1B}[31mred\u{1B}[0m",
    "\u{1B}]8;;http://x\u{7}link", "\u{7F}", "\u{85}", "\u{9B}31m", "a\u{2028}b", "a\u{2029}b",
    "\u{202E}gnirts", "\u{2066}isolated\u{2069}", "\u{200B}", "zero\u{200D}width", "\u{FEFF}bom",
    "soft\u{AD}hyphen", "\u{E0041}tag", "\u{FFFE}", "\u{FFFD}", "rtl \u{5D0}\u{5D1}\u{5D2}",
    "日本語ステップ", "e\u{301}", "emoji 🚀 ok", "❤️ heart", "👩‍💻 codes", "__proto__", "constructor",
    "toString", String(repeating: "a", count: 116), String(repeating: "A", count: 20_000),
    String(repeating: "word ", count: 40), String(repeating: "日", count: 50),
  ]

  /// A workflow with a step of every name.
  static let workflow = Workflow(className: all[3], nodes: all.map { Samples.step($0) })

}
