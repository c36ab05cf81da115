import Semantics
import Syntax
import WorkflowModel

extension GraphBuilder {

  /// Returns the key of the function that a call runs, and makes the function if it is new.
  mutating func key(of call: CallDraft, _ body: BodyID, _ place: Place) -> String {
    if let known = functions.index(of: body) { return functions[known].name }
    let index = functions.count
    let plain = baseName(of: call, place)
    functions.append(
      FunctionEntry(name: functions.unique(plain), code: call.code, bodies: [body]))
    let nodes = makeNodes(of: body)
    // The functions behind this one are those that it has called first.
    if let same = functions.first(before: index, with: call.code, showing: nodes) {
      return merge(index, into: same, body)
    }
    functions.setNodes(of: index, nodes)
    if let telling = telling(call, nodes) { rename(index, to: "\(plain)(\(telling))") }
    return functions[index].name
  }

  /// Gives up a function that turned out to be one that is known, and returns that one's key.
  private mutating func merge(_ index: Int, into same: Int, _ body: BodyID) -> String {
    // What the given-up function has called first was new only because of it.
    functions.removeLast(from: index)
    functions.addBody(body, to: same)
    return functions[same].name
  }

  /// Gives a function another key, in the calls that it makes of itself too.
  private mutating func rename(_ index: Int, to plain: String) {
    let old = functions[index].name
    let name = functions.rename(index, to: plain)
    for other in index..<functions.count {
      guard let nodes = functions[other].nodes else { continue }
      functions.setNodes(of: other, nodes.map { $0.renamingCalls(from: old, to: name) })
    }
  }

  /// Returns what a reader calls the function of a call.
  private func baseName(of call: CallDraft, _ place: Place) -> String {
    if !call.name.isEmpty { return call.name }
    return "lane \(place.lane ?? 1)"
  }

  /// Returns the argument of a call by which a reader can tell the function's outcome, or nil if
  /// the outcome does not depend on one.
  private func telling(_ call: CallDraft, _ nodes: [Node]) -> String? {
    let names = nodes.flatMap(\.stepNames)
    return call.tellingArguments.first { argument in
      !argument.isEmpty && names.contains { $0.containsText(argument) }
    }
  }

}
