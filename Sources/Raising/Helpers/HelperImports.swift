import Source
import Syntax

/// Puts functions in the place of imports of helpers whose code is not in the file: what helpers of
/// a published name do is known.
struct HelperImports {

  /// What changes in the file.
  private(set) var edits: [Edit] = []

  /// Finds the imports of `tree`.
  init(_ tree: SyntaxTree) {
    for index in 0..<tree.count {
      let node = tree.node(at: index)
      guard node.kind == .string, let module = HelperModule(node) else { continue }
      if let statement = node.parent, statement.kind == .importStatement {
        replace(statement, module)
      } else if let call = node.parent?.parent, call.kind == .call, call.callArguments.count == 1,
        call.child(.function)?.spells("require") == true, let value = module.requiredText
      {
        edits.append(Edit(call.range, value))
      }
    }
  }

  /// Declares what an import statement imports.
  private mutating func replace(_ statement: SyntaxNode, _ module: HelperModule) {
    guard let clause = statement.child(ofKind: .importClause) else { return }
    var text = ""
    for part in clause.children {
      switch part.kind {
      case .identifier: text += module.declaration(of: "default", as: part.text) ?? "\0"
      case .namespaceImport:
        guard let name = part.firstChild?.text, let value = module.requiredText else { return }
        text += "const \(name) = \(value);"
      case .namedImports:
        for name in part.children where name.kind == .importSpecifier {
          let own = name.child(.alias) ?? name.child(.name)
          text += module.declaration(of: name.child(.name)?.text ?? "", as: own?.text ?? "") ?? "\0"
        }
      default: return
      }
    }
    // What is not known stays an import.
    if !text.contains("\0") { edits.append(Edit(statement.range, text)) }
  }

}

/// A module of a package of helpers.
enum HelperModule {

  /// `tslib`, which holds all of TypeScript's.
  case typeScript

  /// A module of one helper, which is a function: its code, and the property that holds it besides
  /// `default`.
  case single(code: String, isWhole: Bool)

  /// Creates the module that a specifier names, or returns nil if it names none that is known.
  init?(_ specifier: SyntaxNode) {
    let text = specifier.stringValue
    if text == "tslib" {
      self = .typeScript
      return
    }
    let parts = text.split(separator: "/")
    guard parts.count > 2, parts.contains("helpers"),
      ["@swc", "@babel"].contains(parts[0]), let last = parts.last
    else { return nil }
    let name = last.filter { $0 != "_" }.lowercased()
    guard let code = PublishedHelpers.code(named: name) else { return nil }
    self = .single(code: code, isWhole: parts[0] == "@babel")
  }

  /// What `require` gives for the module.
  var requiredText: String? {
    switch self {
    case .typeScript:
      let members = PublishedHelpers.typeScript.map { "\($0.name): function \($0.code)" }
      return "{ " + members.joined(separator: ", ") + " }"
    case .single(let code, let isWhole):
      return isWhole ? "(function \(code))" : "{ _: function \(code) }"
    }
  }

  /// Returns the declaration of a function that is imported as `name`, or nil if there is none.
  func declaration(of imported: String, as name: String) -> String? {
    switch self {
    case .typeScript:
      let helper = PublishedHelpers.typeScript.first { $0.name == imported }
      return helper.map { "function \(name) \($0.code) " }
    case .single(let code, _): return "function \(name) \(code) "
    }
  }

}
