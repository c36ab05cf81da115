import Syntax

/// A state machine that a compiler has made of a generator or of an async function.
struct Machine {

  /// The two ways in which state machines say what is next.
  enum Form {

    /// They return what to do, as `[4, x]`: those of TypeScript and swc.
    case returned

    /// They set `context.next`: those of regenerator, under its older and its newer names.
    case assigned

  }

  /// How it says what is next.
  let form: Form

  /// The call that makes a generator of the machine.
  let call: SyntaxNode

  /// The machine's function.
  let function: SyntaxNode

  /// The name of its parameter, or nil if it has none.
  let state: String?

  /// What `this` is in the machine, or nil if it is what it is around it.
  let receiver: SyntaxNode?

  /// The statements before the machine's cases.
  let prefix: [SyntaxNode]

  /// The cases, in the order of the source.
  let cases: [Case]

  /// The regions of `try` that are listed beside the function.
  let regions: [Region]

  /// A case of the machine.
  struct Case {

    /// The label, or nil for one that no machine has.
    let label: Label?

    /// What runs when control goes there.
    let statements: [SyntaxNode]

  }

}

/// A place in a machine's code that control can go to.
enum Label: Hashable {

  /// A case with a number.
  case state(Int)

  /// The case `"end"` of regenerator.
  case stop

  /// The end of the code.
  case exit

  /// A place that has no case.
  case made(Int)

  /// Creates the label that a literal names, or returns nil.
  init?(_ node: SyntaxNode?) {
    guard let node = node?.unwrapped else { return nil }
    if let number = node.wholeNumber {
      self = .state(number)
    } else if node.kind == .string, node.stringValue == "end" {
      self = .stop
    } else {
      return nil
    }
  }

  /// The position among the labels of a machine, whose cases minifiers may have moved.
  var order: Int {
    switch self {
    case .state(let number): number
    case .stop, .exit, .made: Int.max
    }
  }

}

/// A part of a machine's code in which errors are caught.
struct Region {

  /// Where the part begins.
  let start: Label?

  /// Where an error is handled.
  let handler: Label?

  /// What runs at the end in any case.
  let finalizer: Label?

  /// Where control goes on, if that is known.
  let end: Label?

  /// Creates a region of an array: `[start, handler, finalizer, end]`, some of which may be
  /// missing.
  init(_ array: SyntaxNode) {
    var labels: [Int: Label] = [:]
    for (position, node) in array.positionedElements { labels[position] = Label(node) }
    (start, handler, finalizer, end) = (labels[0], labels[1], labels[2], labels[3])
  }

}
