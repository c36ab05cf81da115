import WorkflowModel

extension Workflow {

  /// Gives every node an id that is made from what it is and shows, so that ids survive edits
  /// elsewhere in the code.
  mutating func assignIdentifiers() {
    var taken: [String: Int] = [:]
    nodes = nodes.map { $0.identified(within: "", &taken) }
    functions = functions.map { function in
      var function = function
      let scope = slug(function.name) + "."
      function.nodes = function.nodes.map { $0.identified(within: scope, &taken) }
      return function
    }
  }

}

extension Node {

  /// Returns the node, and all inside it, with ids.
  fileprivate func identified(within scope: String, _ taken: inout [String: Int]) -> Node {
    let stem = scope + identifierStem
    taken[stem, default: 0] += 1
    let number = taken[stem]!
    var result = self
    result.header.id = number == 1 ? stem : "\(stem)-\(number)"
    return result.mappingLists { list in list.map { $0.identified(within: scope, &taken) } }
  }

  /// What an id says of the node.
  private var identifierStem: String {
    switch self {
    case .stepDo: "do-" + slug(name)
    case .stepSleep: "sleep-" + slug(name)
    case .stepSleepUntil: "sleep-until-" + slug(name)
    case .stepWaitForEvent: "wait-" + slug(name)
    case .loop(let node): "loop-" + slug(node.label)
    case .parallel(let node): "parallel-" + slug(node.kind.rawValue)
    case .try: "try"
    case .block: "block"
    case .if(let node): "if-" + slug(node.branches.first?.condition ?? "")
    case .switch(let node): "switch-" + slug(node.discriminant)
    case .functionCall: "call-" + slug(name)
    case .break(let node): (node.isPublished ? "" : "end-") + node.word.rawValue
    }
  }

}

/// Returns the letters and digits of a text in lower case, with a hyphen for everything between.
private func slug(_ text: String) -> String {
  var result = ""
  for byte in text.utf8.prefix(48) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      result.append(Character(Unicode.Scalar(byte)))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      result.append(Character(Unicode.Scalar(byte + 32)))
    default: if !result.hasSuffix("-"), !result.isEmpty { result.append("-") }
    }
  }
  while result.hasSuffix("-") { result.removeLast() }
  return result.isEmpty ? "x" : result
}
