import Syntax
import WorkflowModel

/// Calls by a key that is not known: `handlers[event.payload.type](step)`.
extension Interpreter {

  /// Calls the member of a table that a key which is not known selects: every member may be meant,
  /// and, if the call is optional, none.
  ///
  /// - Returns: what the members return, or nil if `receiver` is no table of functions.
  func callTable(
    _ receiver: Value, _ callee: SyntaxNode, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value? {
    guard let key = callee.child(.index), let entries = tableEntries(of: receiver) else {
      return nil
    }
    let isOptional = node.has(.optionalChain)
    var branches = entries.map { BranchDraft(condition: $0.key, nodes: []) }
    var results: [Value] = []
    let discriminant = key.oneLineText
    let choice = emit(.switch(discriminant: discriminant, []), at: node)
    let target = openTarget(.switch)
    drafts[choice].target = target
    fork(entries.count + (isOptional ? 1 : 0)) { way in
      guard way < entries.count else { return results.append(.undefined) }
      branches[way].nodes = collect {
        let value = invoke(entries[way].property.value, receiver: receiver, arguments, at: node)
        if isReachable { results.append(value) }
        let isLast = way == entries.count - 1
        if isReachable, !isLast { emit(.exit(.break, label: nil, target: target), at: node) }
      }
    }
    closeTarget()
    drafts[choice].kind = .switch(discriminant: discriminant, branches)
    return .anyOf(results)
  }

  /// Returns the functions that a table holds, or nil if `value` is no table of functions.
  func tableEntries(of value: Value) -> [(key: String, property: Property)]? {
    guard case .object(let id) = value, heap.objects[id].kind == .plain else { return nil }
    let entries = heap.objects[id].properties.all.filter { $0.property.value.isCallable }
    return entries.count < 2 ? nil : entries
  }

}
