import Syntax
import WorkflowModel

/// The functions of a graph, in order of first call, each with a name of its own.
struct FunctionTable {

  /// The functions.
  private(set) var entries: [FunctionEntry] = []

  /// The functions that the bodies stand for, by body.
  private var indices: [BodyID: Int] = [:]

  /// The functions whose nodes are there, by what code they come from and what they show.
  private var byOutcome: [FunctionOutcome: [Int]] = [:]

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

  /// Returns the first function before `index` with the given code that shows the given nodes, or
  /// nil.
  func first(before index: Int, with code: SyntaxNode?, showing nodes: [Node]) -> Int? {
    let alike = byOutcome[FunctionOutcome(code: code, nodes: nodes)] ?? []
    return alike.filter { $0 < index && entries[$0].nodes!.isSame(as: nodes) }.min()
  }

  /// Adds a function, whose name has to be free.
  mutating func append(_ entry: FunctionEntry) {
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
  mutating func setNodes(of index: Int, _ nodes: [Node]) {
    forgetOutcome(of: index)
    entries[index].nodes = nodes
    let outcome = FunctionOutcome(code: entries[index].code, nodes: nodes)
    entries[index].outcome = outcome
    byOutcome[outcome, default: []].append(index)
  }

  /// Forgets what a function shows.
  private mutating func forgetOutcome(of index: Int) {
    guard let outcome = entries[index].outcome else { return }
    byOutcome[outcome]?.removeAll { $0 == index }
  }

  /// Removes the functions from `index` on.
  mutating func removeLast(from index: Int) {
    for (removed, entry) in zip(index..., entries[index...]) {
      forgetOutcome(of: removed)
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

  /// What tells the function by what it shows, once it has nodes.
  fileprivate var outcome: FunctionOutcome?

  /// Creates a function.
  init(name: String, code: SyntaxNode?, bodies: [BodyID]) {
    (self.name, self.code, self.bodies) = (name, code, bodies)
  }

}

/// What functions have in common that come from the same code and show the same.
private struct FunctionOutcome: Hashable {

  /// The code.
  let code: SyntaxNode?

  /// A number that is the same for nodes that show the same.
  let digest: Int

  /// Creates what is common to functions of `code` that show `nodes`.
  init(code: SyntaxNode?, nodes: [Node]) {
    self.code = code
    digest = nodes.map(\.withoutHeaders).hashValue
  }

}
