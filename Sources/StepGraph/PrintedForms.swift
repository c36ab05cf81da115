import Raising
import Rendering
import Semantics
import Source
import Syntax
import WorkflowModel

/// The stages whose results can be printed.
public enum Stage: String, Hashable, Sendable, CaseIterable {

  /// The code that has to be parsed.
  case cut

  /// The tree of the syntax.
  case syntax

  /// The code with what compilers have lowered turned back.
  case raised

  /// The scopes and what they declare.
  case scopes

  /// The classes that are workflows.
  case workflows

  /// The graphs.
  case graph

}

/// Returns what the stages up to `stage` make of `file`, in the printed form of that stage.
///
/// Places are byte offsets. The result is empty if the bytes of the file are not text.
public func printedForm(
  of file: SourceFile, after stage: Stage, language: Language? = nil,
  linking: Linking = .none(hint: nil)
) -> String {
  let program = Program(
    file, language: language, linking: linking, sourceMaps: .none,
    reading: stage == .cut ? .needed : .everything)
  guard let program, let text = InputText(of: program.main).text else { return "" }
  return runWithLargeStack {
    lazy var tree = parse(text, asKnown: program.language, origin: nil, budget: Budget())
    switch stage {
    case .cut: return String(decoding: neededText(of: program, text)?.bytes ?? [], as: UTF8.self)
    case .syntax: return printedForm(of: tree)
    case .raised: return String(decoding: raise(tree).file.bytes, as: UTF8.self)
    case .scopes: return printedForm(of: bind(raise(tree)))
    case .workflows:
      return runStages(of: program, on: text).workflows.map(printedForm).joined()
    case .graph: return renderTree(runStages(of: program, on: text).workflows)
    }
  }
}

/// Returns one line for every node of `tree`: what it is, where, and the text of the smallest ones.
private func printedForm(of tree: SyntaxTree) -> String {
  var lines: [String] = []
  var ends: [Int32] = []
  for index in 0..<tree.count {
    let node = tree.node(at: index)
    while let end = ends.last, end <= node.index { ends.removeLast() }
    let isLeaf = node.subtreeEnd == node.index + 1
    let text = isLeaf ? " " + printable(String(node.text.prefix(40))) : ""
    // Without a limit, the output for deep trees would grow with the square of their depth.
    let indent = String(repeating: "  ", count: min(ends.count, 50))
    lines.append("\(indent)\(node.kind) \(node.range)\(text)\n")
    ends.append(node.subtreeEnd)
  }
  return lines.joined()
}

/// Returns one line for every scope in `table`, followed by one for every name that it declares.
private func printedForm(of table: ScopeTable) -> String {
  var lines: [String] = []
  for (number, scope) in table.scopes.enumerated() {
    let parent = scope.parent < 0 ? "" : " in \(scope.parent)"
    lines.append("scope \(number)\(parent): \(scope.node.kind) \(scope.node.range)\n")
    for binding in scope.bindings.map({ table.bindings[Int($0)] }) {
      let range = binding.declaration.range
      lines.append("  \(binding.kind) \(printable(binding.name)) \(range)\n")
    }
  }
  return lines.joined()
}

/// Returns the line that names `workflow` and its place.
private func printedForm(of workflow: Workflow) -> String {
  let place = workflow.location.map { " \(printable($0.file)):\($0.line):\($0.column)" } ?? ""
  return printable(workflow.className) + place + "\n"
}
