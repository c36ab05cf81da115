import Source
import Syntax

/// Writes the statements of a machine as text.
struct Printer {

  /// The statements.
  let structure: Structurer

  /// The number of labels that have been written: each machine counts its own, so that its text
  /// does not depend on what else is in the file.
  private(set) var labelCount = 0

  /// The names of the statements that exits name.
  private var names: [ItemID: String] = [:]

  /// How often each variable is named that a compiler may have made.
  lazy var temporaryUses: [String: Int] = {
    var counts: [String: Int] = [:]
    for code in flow.code.compactMap(\.code) {
      for node in code.node.subtree where node.isTemporary && !node.isDeclared(inside: code.node) {
        counts[node.text, default: 0] += 1
      }
    }
    return counts
  }()

  /// The instructions and what leads where.
  var flow: Flow { structure.flow }

  /// Creates the printer of `structure`.
  init(_ structure: Structurer) { self.structure = structure }

  /// Returns the text of all statements.
  mutating func print() -> [Piece] { text(of: structure.root) }

  /// Returns the text of statements, one below another.
  ///
  /// - Parameters:
  ///   - word: what leaves the statements, if nothing is to be done behind them.
  ///   - carried: what is written in the first of them.
  mutating func text(
    of list: [ItemID], leftBy word: String? = nil, carrying carried: Carried? = nil
  ) -> [Piece] {
    var lines: [[Piece]] = []
    var carried = carried
    var skipped = 0
    for (index, id) in list.enumerated() {
      if skipped > 0 {
        skipped -= 1
        continue
      }
      if let word, id == list.last, let guarded = guarded(id, carried, word) {
        lines.append(guarded)
        break
      }
      let rest = list[(index + 1)...]
      if let made = logicalValue(of: list[index...], carried) {
        (carried, skipped) = (made.value, made.count - 1)
      } else if carried == nil, let next = rest.first, let value = switchValue(id, of: next) {
        carried = value
      } else if let wait = foldedWait(id, before: rest.first) {
        carried = wait
      } else {
        lines.append(text(of: id, carried, isAsked: isAsked(id, before: rest)))
        carried = nil
      }
    }
    return .lines(lines)
  }

  /// A value that is written where it is read: a `yield`, or what a compiler keeps in a variable.
  struct Carried {

    /// Where the value is read.
    let place: SourceRange

    /// The value, in parentheses.
    let text: [Piece]

  }

  /// Returns the `yield` of `id` if it can be written inside of the statement `next`, which reads
  /// its value first and once.
  func foldedWait(_ id: ItemID, before next: ItemID?) -> Carried? {
    guard let next, case .instruction(let place) = structure.items[id].kind,
      case .yield(.some, _, _, nil) = flow.code[place].kind, !flow.isFar[place],
      let read = leadingRead(of: structure.items[next])
    else { return nil }
    return Carried(place: read, text: words("(", place) + wait(at: place) + words(")", place))
  }

  /// Returns the value that `id` keeps for the `switch` behind it in a variable that a compiler has
  /// made for that, or nil.
  private func switchValue(_ id: ItemID, of next: ItemID) -> Carried? {
    guard let code = assignment(at: id),
      case .dispatch(let place, _, _) = structure.items[next].kind,
      case .dispatch(let subject, _) = flow.code[place].kind,
      let left = code.node.child(.left), let right = code.node.child(.right), left.isTemporary,
      left.text == subject.node.text
    else { return nil }
    return Carried(place: subject.node.range, text: text(code.part(right.unwrapped)))
  }

  /// Whether something may ask for the value of the `yield` that `id` is before the next one.
  private func isAsked(_ id: ItemID, before rest: ArraySlice<ItemID>) -> Bool {
    guard let next = rest.first, let last = rest.last,
      case .instruction(let place) = structure.items[next].kind
    else { return true }
    switch flow.code[place].kind {
    case .yield: break
    case .leave(let code): if !(code?.sents ?? []).isEmpty { return true }
    case .label, .plain, .jump, .branch, .dispatch, .raise, .endFinalizer, .attempt: return true
    }
    let begin = structure.items[next].range.lowerBound
    return flow.readsSent(in: begin..<structure.items[last].range.upperBound)
  }

  /// Returns the place where a statement reads what was sent, if it does so once and first.
  private func leadingRead(of item: Item) -> SourceRange? {
    guard let place = firstPlace(of: item), let code = flow.code[place].code,
      code.sents.count == 1, flow.sentCount(in: place..<nextWait(from: place)) == 1,
      firstCode(at: place) != nil
    else { return nil }
    return readsFirst(code.node, code.sents[0]) ? code.sents[0] : nil
  }

  /// Returns the place of what a statement does first, unless that may be repeated.
  func firstPlace(of item: Item) -> Int? {
    switch item.kind {
    case .instruction(let own): own
    case .choice(let own, _), .dispatch(let own, _, _): own
    case .block: item.lists[0].first.flatMap { firstPlace(of: structure.items[$0]) }
    case .exit, .loop, .attempt: nil
    }
  }

  /// Returns the code of an instruction into which a value may be written.
  func firstCode(at place: Int) -> Code? {
    switch flow.code[place].kind {
    case .plain(_, let exits) where !exits.isEmpty: nil
    case .plain, .branch, .dispatch, .leave: flow.code[place].code
    case .label, .jump, .yield, .raise, .endFinalizer, .attempt: nil
    }
  }

  /// Returns the place behind `place` up to which no other value is sent.
  private func nextWait(from place: Int) -> Int {
    var next = place + 1
    if flow.code[place].leaves { return next }
    while next < flow.code.count {
      if case .yield = flow.code[next].kind { return next + 1 }
      if flow.code[next].leaves { return next + 1 }
      next += 1
    }
    return next
  }

  /// Whether an expression evaluates what stands at `place` before all else.
  func readsFirst(_ node: SyntaxNode, _ place: SourceRange) -> Bool {
    var node = node.unwrapped
    if node.kind == .assignment, !isPlainAssignment(node) { return false }
    while node.range != place {
      let next: SyntaxNode? = switch node.kind {
      case .unary: node.hasOperator("!") ? node.child(.argument) : nil
      case .binary: node.child(.left)
      case .ternary: node.child(.condition)
      case .member: node.child(.object)
      case .call: node.child(.function)
      case .assignment: isPlainAssignment(node) ? node.child(.right) : nil
      default: nil
      }
      guard let next else { return false }
      node = next.unwrapped
    }
    return true
  }

  /// Whether an assignment gives a variable its value.
  private func isPlainAssignment(_ node: SyntaxNode) -> Bool {
    guard let left = node.child(.left) else { return false }
    return left.kind == .identifier || left.isTemporary
  }

  /// Returns words that are made for the instruction at `place`.
  func words(_ text: String, _ place: Int) -> [Piece] {
    [.words(text, at: flow.code[min(place, flow.code.count - 1)].place)]
  }

  /// Returns the text of code, in which what was sent is a variable.
  func text(_ code: Code, _ carried: Carried? = nil) -> [Piece] {
    if code.node.range == carried?.place { return carried!.text }
    var edits = code.sents.filter { $0 != carried?.place }.map { Edit($0, "$sent") }
    edits += code.voids.map { Edit($0, "void 0") }
    if let carried, code.node.range.contains(carried.place) {
      edits.append(Edit(carried.place, carried.text))
    }
    return [.code(code.node.range, edits: edits)]
  }

  /// Returns the `yield` at `place`.
  func wait(at place: Int) -> [Piece] {
    guard case .yield(let code, let isDelegating, _, _) = flow.code[place].kind else { return [] }
    guard let code else { return words("yield", place) }
    let star = isDelegating ? "yield* " : "yield "
    return words(star, place) + (code.node.bindsLoosely
      ? words("(", place) + text(code) + words(")", place) : text(code))
  }

  /// Returns the name of a statement, and gives it one if it has none.
  mutating func name(of id: ItemID) -> String {
    if let name = names[id] { return name }
    labelCount += 1
    names[id] = "$L\(labelCount)"
    return names[id]!
  }

  /// Returns the words of an exit.
  mutating func words(of word: ExitWord) -> String {
    switch word {
    case .leave(let id, let isLabelled): isLabelled ? "break \(name(of: id));" : "break;"
    case .proceed(let id, let isLabelled): isLabelled ? "continue \(name(of: id));" : "continue;"
    case .end: "return;"
    }
  }

}
