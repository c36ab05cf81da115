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
    "toString",
    "default", "1. first step", "- dash step", "+ plus", "# heading", "set direction LR now",
    "direction TB", "`whole`", "%% comment", "%%{init: {'theme':'dark'}}%%", "style x:#a; y",
    "classDef foo:#b;", "${item.id}", "summary agent (loop ${...})", "#35;", "subgraph x",
    "call foo()", "click me", "href \"x\"", "*bold* _it_ **x** ~~s~~", "http://example.com/a_b",
    "www.example.com", "x;y", "a\\nb", "@{ shape: x }", ":::do", "accTitle: foo", "o", "x",
    "[x](javascript:1)", "fa:fa-car x", "$$x^2$$", "   ", "~tilde~", "C:\\path\\to", "100%",
    "a_b_c", "{{mustache}}", "é́", "javascript:alert(1)", "|||", "```", "</details>", "@everyone",
    "#123", "<!-- marker -->", "a\u{9}b", "\u{2026}", "hasOwnProperty",
    String(repeating: "a", count: 116), String(repeating: "A", count: 20_000),
    String(repeating: "word ", count: 40), String(repeating: "日", count: 50),
  ]

  /// A workflow with a step of every name.
  static let workflow = Workflow(className: all[3], nodes: all.map { Samples.step($0) })

  /// Returns random names, the same for the same number: pieces that mean something somewhere,
  /// characters of ASCII, and some from everywhere.
  static func random(_ count: Int) -> [String] {
    var random = RandomWorkflows(seed: 9, names: [])
    return (0..<count).map { _ in
      let length = Int.random(in: 0...8, using: &random)
      return (0..<length).map { _ in piece(using: &random) }.joined()
    }
  }

  /// Returns a random piece of a name.
  private static func piece(using random: inout RandomWorkflows) -> String {
    switch Int.random(in: 0...3, using: &random) {
    case 0: return pieces.randomElement(using: &random) ?? ""
    case 1, 2: return String(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &random)))
    default:
      let value = UInt32.random(in: 0...0x2FFFF, using: &random)
      return Unicode.Scalar(value).map { String($0) } ?? "?"
    }
  }

  /// Pieces that mean something in some format.
  private static let pieces = [
    "<b>", "</script>", "<!--", "-->", "]]>", "<br/>", "&amp;", "&#35;", "#quot;", "#35;", "\\n",
    "\\N", "\\\\", "$$", "${", "}", "fa:fa-", "direction LR", " direction", "@{", "%%", "```", "`",
    "''", "'", "\"", "||", "|", "~~", "**", "__", "<U+0041>", "::", "##[", "1. ", "- ", "+ ", "# ",
    "\r\n", "\u{1B}[0m", "\u{202E}", "\u{200B}", " ", "  ", "end", "{{", "[[", "((", "\u{0}",
  ]

}
