import Syntax
import WorkflowModel

/// Calls by a key that is not known: `handlers[event.payload.type](step)`.
extension Interpreter {

  /// Calls the member of a table that a key which is not known selects: every member may be meant,
  /// and, if the call is optional, none.
  ///
  /// - Returns: what the members return, or nil if the receiver is no table of functions.
  func callTable(
    _ access: Access, _ callee: SyntaxNode, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value? {
    guard let key = callee.child(.index), let entries = tableEntries(of: access) else {
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
        let value = invoke(
          entries[way].property.value, receiver: access.receiver, arguments, at: node)
        if isReachable { results.append(value) }
        let isLast = way == entries.count - 1
        if isReachable, !isLast { emit(.exit(.break, label: nil, target: target), at: node) }
      }
    }
    closeTarget()
    drafts[choice].kind = .switch(discriminant: discriminant, branches)
    return .anyOf(results)
  }

  /// Returns the functions of a table that an access may mean, or nil if its receiver is no table
  /// of functions.
  func tableEntries(of access: Access) -> [(key: String, property: Property)]? {
    let value = access.receiver
    guard let id = propertyHolder(of: value), heap.objects[id].kind == .plain else { return nil }
    let own = heap.objects[id].properties.all.filter { $0.property.value.isCallable }
    let inherited = inheritedMethods(of: value).filter { method in
      !own.contains { $0.key == method.key }
    }
    let entries = (own + inherited).filter {
      access.candidates.isEmpty || access.candidates.contains($0.key)
    }
    return entries.count < 2 ? nil : entries
  }

  /// Returns the methods that an object has from its class and its bases, or a class from its
  /// bases.
  func inheritedMethods(of value: Value) -> [(key: String, property: Property)] {
    var result: [(key: String, property: Property)] = []
    var current = value
    for _ in 0..<Bound.prototypes {
      guard let next = prototype(of: current), let id = propertyHolder(of: next) else { break }
      for entry in heap.objects[id].properties.all
      where entry.key != "constructor" && entry.property.value.isCallable
        && !result.contains(where: { $0.key == entry.key })
      {
        result.append(entry)
      }
      current = next
    }
    return result
  }

}
