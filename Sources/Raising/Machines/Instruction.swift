import Source
import Syntax

/// An expression or a statement of a machine.
struct Code {

  /// The node.
  let node: SyntaxNode

  /// The places that read the value that the generator was sent.
  var sents: [SourceRange] = []

  /// A part that has been carried out before.
  var cut: SourceRange?

  /// The places that only say where control is, as `void (context.prev = 0)`.
  var voids: [SourceRange] = []

  /// Returns the code of a part of it that is evaluated in its place.
  func part(_ node: SyntaxNode) -> Code { Code(node: node, sents: sents, voids: voids) }

}

/// What a machine does in one step; all instructions of a machine together are its code.
struct Instruction {

  /// What is done.
  enum Kind {

    /// Control can come here.
    case label(Label)

    /// Code runs; `exits` are the places in it that leave it.
    case plain(Code, exits: [InnerExit])

    /// Control goes elsewhere; `isAbrupt` if by a word of the source such as `break`.
    case jump(Label, isAbrupt: Bool)

    /// Control goes elsewhere if `test` holds, or if it does not.
    case branch(test: Code, isNegated: Bool, Label)

    /// Control goes where a value tells.
    case dispatch(Code, [(test: SyntaxNode, label: Label)])

    /// The generator gives a value, and goes on at a label.
    case yield(Code?, isDelegating: Bool, resume: Label, target: String?)

    /// The generator ends.
    case leave(Code?)

    /// An error is thrown.
    case raise(Code)

    /// A finalizer ends, and control goes where it would have gone before.
    case endFinalizer

    /// A region begins in which errors are caught.
    case attempt(Region)

  }

  /// What is done.
  var kind: Kind

  /// The offset of the code that this was made of.
  let place: Int

  /// Whether control never goes on behind it.
  var leaves: Bool {
    switch kind {
    case .jump, .leave, .raise, .endFinalizer: true
    case .plain(let code, _): code.node.kind == .throwStatement
    case .label, .branch, .dispatch, .yield, .attempt: false
    }
  }

  /// The places of code that read the value that was sent, which decide what the rest runs on.
  var code: Code? {
    switch kind {
    case .plain(let code, _), .branch(let code, _, _), .dispatch(let code, _), .raise(let code):
      code
    case .yield(let code, _, _, _), .leave(let code): code
    case .label, .jump, .endFinalizer, .attempt: nil
    }
  }

  /// Whether the instruction is a jump whose place tells how the source was nested.
  var ordinaryJump: Label? {
    if case .jump(let label, isAbrupt: false) = kind { label } else { nil }
  }

  /// The labels that control may go to from here, but for where a `yield` goes on.
  var targets: [Label] {
    switch kind {
    case .jump(let label, _), .branch(_, _, let label): [label]
    case .dispatch(_, let cases): cases.map(\.label)
    case .plain(_, let exits): exits.flatMap(\.labels)
    case .label, .yield, .leave, .raise, .endFinalizer, .attempt: []
    }
  }

}

/// A place inside of code that was left as it is, such as a loop, that leaves that code.
struct InnerExit {

  /// The `return` that stands there.
  let range: SourceRange

  /// What it does.
  let ending: Ending

  /// The labels that it may jump to, in order.
  var labels: [Label] { ending.labels }

  /// What a `return` inside of code does.
  indirect enum Ending {

    /// The generator ends.
    case leave(Code?)

    /// Control goes elsewhere.
    case jump(Label)

    /// Code runs before.
    case sequence([Code], Ending)

    /// A test decides.
    case choice(Code, Ending, Ending)

    /// The labels that it may jump to, in order.
    var labels: [Label] {
      switch self {
      case .leave: []
      case .jump(let label): [label]
      case .sequence(_, let last): last.labels
      case .choice(_, let first, let second): first.labels + second.labels
      }
    }

  }

}
