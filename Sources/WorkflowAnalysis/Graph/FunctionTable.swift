import Syntax
import WorkflowModel

/// The functions of a graph, in order of first call, each with a name of its own.
struct FunctionTable {

  /// The functions.
  private(set) var entries: [FunctionEntry] = []

  /// The functions that the bodies stand for, by body.
  private var indices: [BodyID: Int] = [:]

  /// The functions by their code.
  private var byCode: [SyntaxNode?: [Int]] = [:]

  /// The names that are taken.
  private var names: Set<String> = []

  /// The least number behind a name that may not be taken, by name.
  private var numbers: [String: Int] = [:]

  /// The number of functions.
  var count: Int { entries.count }

  /// The function at `index`.
  subscript(index: Int) -> FunctionEntry { entries[index] }

  /// Returns the function that a body stands for, or nil.
  func index(of body: BodyID) -> Int? { indices[body] }

  /// Returns the functions with the given code, in order.
  func indices(of code: SyntaxNode?) -> [Int] { byCode[code] ?? [] }

  /// Adds a function, whose name has to be free.
  mutating func append(_ entry: FunctionEntry) {
    byCode[entry.code, default: []].append(count)
    for body in entry.bodies { indices[body] = count }
    names.insert(entry.name)
    entries.append(entry)
  }

  /// Says that a function stands for another body, too.
  mutating func addBody(_ body: BodyID, to index: Int) {
    entries[index].bodies.append(body)
    indices[body] = index
  }

  /// Gives a function its nodes.
  mutating func setNodes(of index: Int, _ nodes: [Node]?) { entries[index].nodes = nodes }

  /// Removes the functions from `index` on.
  mutating func removeLast(from index: Int) {
    for entry in entries[index...] {
      byCode[entry.code]?.removeAll { $0 >= index }
      for body in entry.bodies { indices[body] = nil }
      names.remove(entry.name)
    }
    entries.removeSubrange(index...)
    numbers.removeAll()
  }

  /// Gives a function the name `plain`, or one made from it, and returns that.
  mutating func rename(_ index: Int, to plain: String) -> String {
    names.remove(entries[index].name)
    numbers.removeAll()
    let name = unique(plain)
    names.insert(name)
    entries[index].name = name
    return name
  }

  /// Returns a name that no function has, made from `name`.
  mutating func unique(_ name: String) -> String {
    if !names.contains(name) { return name }
    var number = numbers[name] ?? 2
    while names.contains("\(name) (\(number))") { number += 1 }
    numbers[name] = number
    return "\(name) (\(number))"
  }

}

/// A function of the graph.
struct FunctionEntry {

  /// The function's key.
  fileprivate(set) var name: String

  /// The function's code.
  let code: SyntaxNode?

  /// The bodies that the function stands for.
  fileprivate(set) var bodies: [BodyID]

  /// The nodes; nil while they are being made.
  fileprivate(set) var nodes: [Node]?

  /// Creates a function.
  init(name: String, code: SyntaxNode?, bodies: [BodyID], nodes: [Node]?) {
    (self.name, self.code, self.bodies, self.nodes) = (name, code, bodies, nodes)
  }

}
