import Source

/// What is wrong in a tree although the grammars accept it: they have more names, places and lists
/// than the language.
///
/// An engine refuses a file with any of this. What takes a look at declarations, such as names that
/// are declared twice, is not looked for.
struct OverlookedErrors {

  /// The file that was parsed.
  let file: SourceFile

  /// The language that it was parsed as.
  let language: Language

  /// The nodes of the file, in source order.
  let entries: [SyntaxTree.Entry]

  /// Whether the file is a module, in which more words are reserved.
  let isModule: Bool

  /// What has been found.
  private(set) var diagnostics: [Diagnostic] = []

  /// The functions around the present node, outermost first.
  var functions: [OpenFunction] = []

  /// The classes around the present node, outermost first.
  var classes: [OpenClass] = []

  /// How many of these classes declare a private name.
  var privateNames: [String: Int] = [:]

  /// The most errors that are reported for one file.
  private static let most = 20

  /// Finds what is wrong in a tree.
  static func found(
    in entries: [SyntaxTree.Entry], of file: SourceFile, as language: Language
  ) -> [Diagnostic] {
    var errors = OverlookedErrors(file, language, entries)
    errors.run()
    return errors.diagnostics
  }

  /// Creates the search in a tree.
  private init(_ file: SourceFile, _ language: Language, _ entries: [SyntaxTree.Entry]) {
    (self.file, self.language, self.entries) = (file, language, entries)
    isModule = entries.contains {
      $0.parent == 0 && ($0.kind == .importStatement || $0.kind == .exportStatement)
    }
  }

  /// Looks at every node.
  private mutating func run() {
    for index in entries.indices where diagnostics.count < Self.most {
      leave(before: Int32(index))
      checkNames(index)
      checkFunctions(index)
      checkPlaces(index)
      checkTargets(index)
    }
  }

  /// Reports the node at `index`.
  mutating func report(_ message: String, _ index: Int) {
    let entry = entries[index]
    report(message, SourceRange(Int(entry.lower), Int(entry.upper)))
  }

  /// Reports what stands at `range`.
  mutating func report(_ message: String, _ range: SourceRange) {
    diagnostics.append(.syntaxError(message, file, range))
  }

  // What is asked about nodes.

  /// Returns the indices of the children of the node at `index`, in source order.
  func children(_ index: Int) -> some Sequence<Int> {
    let end = Int(entries[index].subtreeEnd)
    return sequence(first: index + 1) { Int(self.entries[$0].subtreeEnd) }
      .lazy.prefix { $0 < end }
  }

  /// Returns the index of the first child that plays a part, or nil.
  func child(_ field: SyntaxField, of index: Int) -> Int? {
    children(index).first { entries[$0].field == field }
  }

  /// Returns whether the node at `index` has a child of a kind.
  func has(_ kind: SyntaxKind, _ index: Int) -> Bool {
    children(index).contains { entries[$0].kind == kind }
  }

  /// Returns the kind of the parent of the node at `index`.
  func parentKind(_ index: Int) -> SyntaxKind {
    let parent = entries[index].parent
    return parent < 0 ? .other : entries[Int(parent)].kind
  }

  /// Returns the text of the node at `index`.
  func text(_ index: Int) -> ArraySlice<UInt8> {
    file.bytes[Int(entries[index].lower)..<Int(entries[index].upper)]
  }

  /// Returns whether a line ends between two offsets.
  func endsLine(from lower: Int, to upper: Int) -> Bool {
    file.bytes[lower..<max(lower, upper)].contains { $0 == 0x0A || $0 == 0x0D }
  }

}

extension Diagnostic {

  /// Returns a syntax error at a range of a file.
  static func syntaxError(_ message: String, _ file: SourceFile, _ range: SourceRange) -> Self {
    Self(
      .syntaxError, message, file: file, range: range,
      hint: "What stands around it is read all the same; the graph may lack what is inside")
  }

}
