import Syntax

/// The number of an item among those of its machine.
typealias ItemID = Int

/// A statement of the code that a machine was made of, as far as it is known.
struct Item {

  /// What the statement is.
  enum Kind {

    /// An instruction that stands for itself.
    case instruction(Int)

    /// Control goes to a place, by a word that is found at the end.
    case exit(goal: Int)

    /// `if`: its lists are the two ways. `isNegated` if the test must fail for the first.
    case choice(Int, isNegated: Bool)

    /// A loop: its list is the body; `update` runs at the end of each turn.
    case loop(update: [ItemID])

    /// `switch`: its lists are the bodies; `tests` are those of each, nil for `default`.
    case dispatch(Int, tests: [[SyntaxNode?]], end: Int)

    /// `try`: its lists are the block, the handler and the finalizer, as far as it has them.
    case attempt(hasHandler: Bool, finalizer: Int?)

    /// A block that can be left by its label, to go to a place.
    case block(goal: Int)

  }

  /// What the statement is.
  var kind: Kind

  /// The places that it is made of.
  let range: Range<Int>

  /// The statements inside of it.
  var lists: [[ItemID]] = []

  /// How an exit leaves; nil if it stands where control goes on anyway.
  var word: ExitWord?

  /// How the exits inside of code that was left as it is leave, in order.
  var innerWords: [ExitWord] = []

  /// Whether an exit names it.
  var isNamed = false

  /// Whether `break` without a label leaves it.
  var isBreakable: Bool {
    switch kind {
    case .loop, .dispatch: true
    case .instruction, .exit, .choice, .attempt, .block: false
    }
  }

  /// The index of the finalizer among the lists.
  var finalizerList: Int? {
    if case .attempt(let hasHandler, .some) = kind { hasHandler ? 2 : 1 } else { nil }
  }

}

/// The word by which control leaves.
enum ExitWord: Equatable {

  /// `break`, with a label if that is needed.
  case leave(ItemID, isLabelled: Bool)

  /// `continue`, with a label if that is needed.
  case proceed(ItemID, isLabelled: Bool)

  /// `return`.
  case end

}
