import Source
import Syntax

/// Turns the cases of a machine into instructions in the order of the source.
///
/// What does not fit ends the translation: `isFit` is false then, and the instructions mean
/// nothing.
struct Translator {

  /// The machine.
  let machine: Machine

  /// The instructions so far.
  var code: [Instruction] = []

  /// Whether all that has been seen is what a machine may hold.
  private(set) var isFit = true

  /// Where `context.next` says that control goes on, if it has been set.
  var pending: Pending?

  /// How often `context.next` has been set.
  var pendingCount = 0

  /// The label that follows each one.
  private var following: [Label: Label] = [:]

  /// The regions that have begun.
  private var begun: Set<Label> = []

  /// The number of labels that have been made.
  private var labelCount = 0

  /// How deeply the statement or expression that is looked at is nested.
  private var depth = 0

  /// The offset of the statement that is looked at.
  private(set) var place: Int

  /// How much may still be done.
  private var effort: Int

  /// Where control goes on next.
  enum Pending {

    /// At a label.
    case label(Label)

    /// Where an expression tells.
    case choice(SyntaxNode)

  }

  /// Creates a translator of `machine`.
  init(_ machine: Machine) {
    self.machine = machine
    place = machine.call.range.lower
    effort = 20 * Int(machine.function.subtreeEnd - machine.function.index) + 1_000
  }

  /// Returns the instructions, or nil if something does not fit.
  mutating func translate() -> [Instruction]? {
    let blocks = makeBlocks()
    let labels = blocks.flatMap(\.labels)
    for (label, next) in zip(labels, labels.dropFirst()) { following[label] = next }
    for (index, block) in blocks.enumerated() where isFit {
      for label in block.labels { add(.label(label)) }
      let next = index + 1 < blocks.count ? blocks[index + 1].labels[0] : .exit
      translate(block, isNext: next == block.next)
    }
    add(.label(.exit))
    return isFit ? code : nil
  }

  /// Translates a block; `isNext` if the block that it falls into stands behind it.
  private mutating func translate(_ block: Block, isNext: Bool) {
    var goesOn = true
    for statement in block.statements where goesOn {
      goesOn = translate(statement, in: block.labels.last!)
    }
    // The last case needs no `break`.
    if goesOn, pending != nil {
      takePending()
    } else if goesOn, !isNext {
      add(.jump(block.next, isAbrupt: false))
    }
    pending = nil
  }

  /// Says that something is not what a machine may hold.
  mutating func giveUp() { isFit = false }

  /// Adds an instruction.
  mutating func add(_ kind: Instruction.Kind) {
    code.append(Instruction(kind: kind, place: place))
  }

  /// Returns a label that no case has.
  mutating func makeLabel() -> Label {
    labelCount += 1
    return .made(labelCount)
  }

  /// Returns the result of `body` for a node that is nested in the one that is looked at; returns
  /// `fallback` where the nesting is too deep.
  mutating func nested<Result>(or fallback: Result, _ body: (inout Self) -> Result) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth < 2_000, isFit else {
      giveUp()
      return fallback
    }
    return body(&self)
  }

  /// Returns the label where the generator goes on that has yielded in the block of `label`.
  func resume(after label: Label) -> Label { following[label] ?? .exit }

  /// Begins the region of `try` that starts at `label`, if there is one that has not begun.
  mutating func beginRegion(at label: Label) {
    guard let region = machine.regions.first(where: { $0.start == label }),
      begun.insert(label).inserted
    else { return }
    add(.attempt(region))
  }

  /// Returns `node` with the places in it that read what was sent, but for those in `skipped`.
  ///
  /// Nothing else in it may speak of the machine's state.
  mutating func code(_ node: SyntaxNode, skipping skipped: Set<SyntaxNode> = []) -> Code {
    var code = Code(node: node)
    var walk = node.ownLevel
    while let next = walk.next() {
      if skipped.contains(next) {
        walk.skip(next)
      } else if isSent(next), !isHidden(next) {
        code.sents.append(next.range)
        walk.skip(next)
      } else if let state = voidedState(next), next.range.lower == node.range.lower,
        setState(state)
      {
        code.voids.append(next.range)
        walk.skip(next)
      } else if next.kind == .identifier, let state = machine.state, next.spells(state),
        machine.form == .returned || next.parent?.contextTemporary(of: state) == nil,
        !isHidden(next)
      {
        giveUp()
      }
    }
    return code
  }

  /// Returns the assignment to the state in `void (context.prev = 0)`, which minifiers write for
  /// `context.prev = 0` before something that is compared with `undefined`.
  private func voidedState(_ node: SyntaxNode) -> SyntaxNode? {
    guard node.kind == .unary, node.hasOperator("void"),
      let assignment = node.child(.argument)?.unwrapped, assignment.kind == .assignment,
      isControl(assignment)
    else { return nil }
    return assignment
  }

  /// Whether the name of the state means an error at `node`, which stands in a handler for it.
  private func isHidden(_ node: SyntaxNode) -> Bool {
    guard let state = machine.state else { return false }
    var node = node
    while let parent = node.parent, parent != machine.function {
      if parent.kind == .catchClause, parent.child(.parameter)?.spells(state) == true {
        return true
      }
      node = parent
    }
    return false
  }

  /// Whether `node` does something to the machine's state that belongs to no expression of the
  /// source: it says where control is or goes, or begins a region.
  func isControl(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .assignment:
      guard let left = node.child(.left) else { return false }
      return machine.form == .assigned
        ? left.isMember("next", "n", "prev", "p", of: machine.state)
        : left.isMember("label", of: machine.state)
    case .call:
      guard let callee = node.child(.function) else { return false }
      return machine.form == .assigned
        ? callee.isMember("abrupt", "a", "finish", "f", "stop", of: machine.state)
        : callee.memberName == "push"
          && callee.child(.object)?.isMember("trys", of: machine.state) == true
    default: return false
    }
  }

  /// Whether `node` reads the value that the generator was sent, or the error that was caught.
  func isSent(_ node: SyntaxNode) -> Bool {
    switch machine.form {
    case .returned:
      return node.kind == .call
        && node.child(.function)?.isMember("sent", of: machine.state) == true
    case .assigned:
      if node.isMember("sent", "v", of: machine.state) { return true }
      return node.kind == .call
        && node.child(.function)?.isMember("catch", of: machine.state) == true
    }
  }

}

extension SyntaxNode {

  /// The name of the variable that a member such as `context.t0` stands for: regenerator keeps
  /// values across a `yield` in its context.
  func contextTemporary(of state: String) -> String? {
    guard kind == .member, let object = child(.object), object.kind == .identifier,
      object.spells(state), let name = memberName, name.first == "t", name.count > 1,
      name.dropFirst().allSatisfy(\.isNumber)
    else { return nil }
    return "$\(state)_\(name)"
  }

}

extension Translator {

  /// A piece of a machine's code that runs without a break.
  private struct Block {

    /// The labels that lead to its begin.
    var labels: [Label]

    /// The statements.
    let statements: [SyntaxNode]

    /// Where control goes if it falls off its end.
    let next: Label

  }

  /// Returns the blocks in the order of their labels.
  ///
  /// Minifiers give equal cases one block and move cases. Such a block is copied, unless its labels
  /// follow one another: `[4, x]` goes on at the label behind its own, so that there only
  /// regenerator's may stay together.
  private mutating func makeBlocks() -> [Block] {
    let merged = mergedBlocks()
    let labels = merged.flatMap(\.labels).sorted { $0.order < $1.order }
    var position: [Label: Int] = [:]
    for (index, label) in labels.enumerated() { position[label] = index }
    if position.count != labels.count { giveUp() }
    var blocks: [Block] = []
    for block in merged where isFit {
      for group in groups(of: block.labels, position) {
        blocks.append(Block(labels: group, statements: block.statements, next: block.next))
        spend(block.statements.reduce(1) { $0 + Int($1.subtreeEnd - $1.index) })
      }
    }
    return blocks.sorted { $0.labels[0].order < $1.labels[0].order }
  }

  /// Returns the blocks as the source has them.
  private mutating func mergedBlocks() -> [Block] {
    var found: [(labels: [Label], statements: [SyntaxNode])] = []
    var labels: [Label] = []
    for (index, item) in machine.cases.enumerated() {
      if let label = item.label { labels.append(label) } else { giveUp() }
      if !item.statements.isEmpty || index + 1 == machine.cases.count {
        found.append((labels, item.statements))
        labels = []
      }
    }
    let begins = found.map { $0.labels.first ?? .exit }
    return found.enumerated().map { index, block in
      let next = index + 1 < begins.count ? begins[index + 1] : .exit
      return Block(labels: block.labels, statements: block.statements, next: next)
    }
  }

  /// Returns the labels of a block in order, those together that may stay together.
  private func groups(of labels: [Label], _ position: [Label: Int]) -> [[Label]] {
    var groups: [[Label]] = []
    for label in labels.sorted(by: { $0.order < $1.order }) {
      if machine.form == .assigned, let last = groups.last?.last, let before = position[last],
        position[label] == before + 1
      {
        groups[groups.count - 1].append(label)
      } else {
        groups.append([label])
      }
    }
    return groups
  }

  /// Counts what is done, and gives up where copies of blocks grow beyond all measure.
  private mutating func spend(_ amount: Int) {
    effort -= amount
    if effort < 0 { giveUp() }
  }

  /// Remembers where the statement stands that is looked at.
  mutating func look(at node: SyntaxNode) { place = node.range.lower }

}
