import CTreeSitter
import Source

/// Copies a tree of the parser into a flat table.
struct Lowering {

  /// The file that was parsed.
  let file: SourceFile

  /// The grammar that it was parsed with.
  let grammar: Grammar

  /// The nodes so far.
  var entries: [SyntaxTree.Entry] = []

  /// What is wrong so far.
  var diagnostics: [Diagnostic] = []

  /// The string literals so far.
  var strings: some Sequence<SourceRange> {
    entries.lazy.filter { $0.kind == .string }.map { SourceRange(Int($0.lower), Int($0.upper)) }
  }

  /// How much is wrong: the bytes that no rule fits, and one for every token that is missing.
  private(set) var errors = 0

  /// Where signs stand that are text, but that the grammars take for the begin of something else.
  private(set) var textSigns: [Int] = []

  /// The brackets and quotes that are open at the end.
  private(set) var openBrackets = OpenBrackets()

  /// The most syntax errors that are reported for one file.
  private static let mostErrors = 20

  /// Copies the tree of the parser's runtime below `root`, which stands for `file`.
  init(_ file: SourceFile, _ grammar: Grammar, _ root: TSNode) {
    self.file = file
    self.grammar = grammar
    // What is not needed is never touched, and takes no memory.
    entries.reserveCapacity(file.bytes.count / 2 + 16)
    copy(root)
    if errors > 0 { openBrackets = OpenBrackets(grammar, below: root) }
  }

  /// Copies the tree below `root`.
  private mutating func copy(_ root: TSNode) {
    var cursor = ts_tree_cursor_new(root)
    defer { ts_tree_cursor_delete(&cursor) }
    var open: [Int32] = []
    append(root, field: .none, parent: -1)
    open.append(0)
    var descends = ts_tree_cursor_goto_first_child(&cursor)
    while !open.isEmpty {
      if descends {
        let node = ts_tree_cursor_current_node(&cursor)
        let field = grammar.fields[Int(ts_tree_cursor_current_field_id(&cursor))]
        let index = append(node, field: field, parent: open.last!)
        // A node that is left out has no children that matter: it is a token or a comment.
        if let index, ts_tree_cursor_goto_first_child(&cursor) {
          open.append(index)
          continue
        }
        descends = ts_tree_cursor_goto_next_sibling(&cursor)
      } else {
        entries[Int(open.removeLast())].subtreeEnd = Int32(entries.count)
        if open.isEmpty || !ts_tree_cursor_goto_parent(&cursor) { break }
        descends = ts_tree_cursor_goto_next_sibling(&cursor)
      }
    }
    entries[0].subtreeEnd = Int32(entries.count)
    entries[0].upper = UInt32(file.bytes.count)
  }

  /// Appends `node` to the table unless it says nothing, and returns its index.
  @discardableResult
  private mutating func append(_ node: TSNode, field: SyntaxField, parent: Int32) -> Int32? {
    if ts_node_is_missing(node) { reportMissing(node, in: parent) }
    guard let kind = kind(of: node, field: field) else { return nil }
    if kind == .error, !isUnknownType(node, in: parent) {
      if isText(node, in: parent) { textSigns.append(Int(ts_node_start_byte(node))) }
      reportError(node)
    }
    if isLooseOperand(kind, in: parent) { reportLooseOperand(node) }
    let index = Int32(entries.count)
    // A file of which the parser can make nothing is still a program.
    let entryKind = index == 0 ? .program : kind
    entries.append(
      SyntaxTree.Entry(
        lower: min(ts_node_start_byte(node), size), upper: min(ts_node_end_byte(node), size),
        parent: parent,
        subtreeEnd: index + 1, kind: entryKind, field: field))
    return index
  }

  /// Returns the kind of `node`, or nil if it says nothing.
  private func kind(of node: TSNode, field: SyntaxField) -> SyntaxKind? {
    let symbol = Int(ts_node_symbol(node))
    if symbol == 0xFFFF { return .error }
    if ts_node_is_extra(node) { return nil }
    if ts_node_is_named(node) { return grammar.kinds[symbol] ?? .other }
    if grammar.kinds[symbol] == .constWord, !isConst(node) { return .usingWord }
    return field == .operator ? .operatorToken : grammar.kinds[symbol]
  }

  /// Returns whether `const` stands in the file itself where `node`, that word, was read.
  private func isConst(_ node: TSNode) -> Bool {
    file.bytes[min(Int(ts_node_start_byte(node)), file.bytes.count)...].starts(with: "const".utf8)
  }

  /// The number of bytes of the file; what was read may have been closed after its end.
  private var size: UInt32 { UInt32(file.bytes.count) }

  /// Returns the bytes of the file that `node` spans.
  private func range(of node: TSNode) -> SourceRange {
    SourceRange(Int(min(ts_node_start_byte(node), size)), Int(min(ts_node_end_byte(node), size)))
  }

  /// Returns whether a node in the entry `parent` is an operand that needs parentheses, such as the
  /// function in `a + () => b`: the grammars leave that to others.
  private func isLooseOperand(_ kind: SyntaxKind, in parent: Int32) -> Bool {
    guard kind == .arrowFunction || kind == .assignment || kind == .augmentedAssignment,
      parent >= 0
    else { return false }
    let around = entries[Int(parent)].kind
    return around == .binary || around == .unary || around == .await
  }

  /// Returns whether `node`, an error in the entry `parent`, is a part of a type that the grammar
  /// does not know, such as a field called `abstract`: it holds no code.
  private func isUnknownType(_ node: TSNode, in parent: Int32) -> Bool {
    guard isInBrackets(ofTypes: parent) else { return false }
    let (lower, upper) = (Int(ts_node_start_byte(node)), Int(min(ts_node_end_byte(node), size)))
    return file.bytes[min(lower, upper)..<upper].allSatisfy {
      $0.isPartOfPath || "?:|,;[]\"'/@-\\ \n\r\t".utf8.contains($0)
    }
  }

  /// Returns whether the entry at `index` is a type, in brackets or quotes that hold nothing but
  /// types.
  private func isInBrackets(ofTypes index: Int32) -> Bool {
    var index = index
    for _ in 0..<Self.mostTypes where index >= 0 && entries[Int(index)].kind.isType {
      let entry = entries[Int(index)]
      let isTemplate = file.bytes[Int(entry.lower)] == UInt8(ascii: "`")
      switch entry.kind {
      case .objectType, .typeParameters, .typeArguments: return true
      default: if isTemplate { return true }
      }
      index = entry.parent
    }
    return false
  }

  /// The most types inside of one another that are looked through.
  private static let mostTypes = 50

  /// Returns whether `node`, an error in the entry `parent`, begins with a sign of a text that the
  /// grammar does not know there: `&` in an element or its attributes, such as `<a>q & a</a>`, or
  /// `\` in a template that a function gets as it is written, such as that of `String.raw`.
  private func isText(_ node: TSNode, in parent: Int32) -> Bool {
    let start = Int(ts_node_start_byte(node))
    guard parent >= 0, start < file.bytes.count else { return false }
    let around = entries[Int(parent)]
    let isInText = around.kind == .error && textSigns.last.map { $0 >= around.lower } == true
    switch file.bytes[start] {
    case UInt8(ascii: "&"): return isInText || around.kind == .jsxElement || around.kind == .string
    case UInt8(ascii: "\\"):
      let isTagged = around.kind == .templateString && entries[Int(around.parent)].kind == .call
      return isInText || isTagged
    default: return false
    }
  }

  /// Reports a part of the file that no rule of the language fits.
  private mutating func reportError(_ node: TSNode) {
    errors += Int(ts_node_end_byte(node) - ts_node_start_byte(node)) + 1
    report("This is not \(languageName)", range(of: node))
  }

  /// Reports an operand that needs parentheses.
  private mutating func reportLooseOperand(_ node: TSNode) {
    errors += 1
    report("This can be an operand only in parentheses", range(of: node))
  }

  /// Reports a token that should stand where `node` is.
  private mutating func reportMissing(_ node: TSNode, in parent: Int32) {
    let name = String(cString: ts_node_type(node))
    let offset = range(of: node).lower
    // A class or function that is exported as the default ends by itself.
    if name == ";", endsByItself(parent) { return }
    errors += 1
    report("Expected `\(name)` here", SourceRange(offset, offset))
  }

  /// Returns whether the entry `parent` exports a class or function without a name as the default,
  /// which is complete.
  private func endsByItself(_ parent: Int32) -> Bool {
    guard parent >= 0, entries[Int(parent)].kind == .exportStatement,
      let last = entries.last(where: { $0.parent == parent })
    else { return false }
    switch last.kind {
    case .classExpression, .functionExpression, .generatorExpression: return true
    default: return false
    }
  }

  /// The name of the language, for messages.
  private var languageName: String {
    grammar.pointer == Grammar.of(.javascript).pointer ? "JavaScript" : "TypeScript"
  }

  /// Adds a syntax error, unless there are enough of them.
  private mutating func report(_ message: String, _ range: SourceRange) {
    if diagnostics.count >= Self.mostErrors { return }
    diagnostics.append(.syntaxError(message, file, range))
  }

}
