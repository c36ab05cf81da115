import Source
import Syntax
import WorkflowModel

/// Says why classes that look like workflows are none.
struct Lookalikes {

  /// What has evaluated the program.
  let run: Interpreter

  /// The module.
  let module: Int

  /// Returns a diagnostic for each class of the module that names a workflow's base and is no
  /// workflow; none is one.
  func find() -> [Diagnostic] {
    run.modules[module].tree.root.subtree.lazy.filter(\.isClass).compactMap { node in
      let view = ClassView(node)
      if let base = view.base { return local(base, of: view) ?? implementing(view) }
      return implementing(view)
    }
  }

  /// Returns the diagnostic for a class whose base is called like a workflow's, but is one of the
  /// module's own.
  private func local(_ base: SyntaxNode, of view: ClassView) -> Diagnostic? {
    let scopes = run.modules[module].scopes
    guard base.kind == .identifier, base.originalName == Natives.workflowBase,
      let binding = scopes.binding(of: base).map({ scopes.bindings[Int($0)] }),
      binding.kind != .import
    else { return nil }
    let line = Location(binding.declaration).line
    return run.diagnostic(
      .noWorkflow,
      "\(name(of: view)) is no workflow: the `\(Natives.workflowBase)` that it extends is declared "
        + "in line \(line), and not the platform's",
      at: base, hint: "Import \(Self.platformBase) instead: engines run what extends that")
  }

  /// Returns the diagnostic for a class that has the type of a workflow without being one.
  private func implementing(_ view: ClassView) -> Diagnostic? {
    let clause = view.node.child(ofKind: .classHeritage)?.child(ofKind: .implementsClause)
    let type = clause?.subtree.first {
      $0.kind == .typeIdentifier && $0.text == Natives.workflowBase
    }
    return type.map {
      run.diagnostic(
        .noWorkflow,
        "\(name(of: view)) is no workflow: it implements `\(Natives.workflowBase)`, and does not "
          + "extend it",
        at: $0, hint: "Let it extend \(Self.platformBase): engines run what does")
    }
  }

  /// The base of workflows, in words.
  private static let platformBase = "\(Natives.workflowBase) of \"cloudflare:workers\""

  /// Returns what a class is called in messages.
  private func name(of view: ClassView) -> String {
    let variable = view.node.parent.flatMap {
      $0.kind == .variableDeclarator ? $0.child(.name) : nil
    }
    return (view.name ?? variable).map { "`\($0.originalName)`" } ?? "This class"
  }

}
