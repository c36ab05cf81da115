import CTreeSitter

/// A grammar with its names resolved to kinds and fields, once for the whole process.
struct Grammar: @unchecked Sendable {

  /// The grammar's own tables.
  let pointer: OpaquePointer

  /// The kind of every named symbol, and of the tokens that say something.
  let kinds: [SyntaxKind?]

  /// The field of every field id.
  let fields: [SyntaxField]

  /// The bracket or quote that every symbol is, or ends with, as `${` does; 0 for all others.
  let brackets: [UInt8]

  /// Whether every symbol is a statement, or a member of a class.
  let areStatements: [Bool]

  /// Returns the grammar of `language`.
  static func of(_ language: Language) -> Grammar {
    switch language {
    case .javascript: javascript
    case .typescript: typescript
    case .tsx: tsx
    }
  }

  private static let javascript = Grammar(tree_sitter_javascript())
  private static let typescript = Grammar(tree_sitter_typescript())
  private static let tsx = Grammar(tree_sitter_tsx())

  /// Creates a grammar from its tables.
  private init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    kinds = (0..<ts_language_symbol_count(pointer)).map { symbol in
      let name = String(cString: ts_language_symbol_name(pointer, TSSymbol(symbol)))
      let type = ts_language_symbol_type(pointer, TSSymbol(symbol))
      return type == TSSymbolTypeRegular
        ? SyntaxKind(grammarName: name) : SyntaxKind(token: name)
    }
    brackets = (0..<ts_language_symbol_count(pointer)).map { symbol in
      let name = String(cString: ts_language_symbol_name(pointer, TSSymbol(symbol)))
      let last = name == "${" ? UInt8(ascii: "{") : name.utf8.first ?? 0
      return name.utf8.count == 1 || name == "${" ? last : 0
    }
    areStatements = (0..<ts_language_symbol_count(pointer)).map { symbol in
      let name = String(cString: ts_language_symbol_name(pointer, TSSymbol(symbol)))
      return ["_statement", "_declaration", "_definition"].contains { name.hasSuffix($0) }
    }
    fields = (0...ts_language_field_count(pointer)).map { field in
      guard let name = ts_language_field_name_for_id(pointer, TSFieldId(field)) else {
        return .none
      }
      return SyntaxField(grammarName: String(cString: name))
    }
  }

}
