/// Brings the instructions of a machine into the order in which the source had them, and takes away
/// what nothing leads to.
struct Cleaning {

  /// The instructions.
  private(set) var code: [Instruction]

  /// The number of labels that have been made for it.
  private var labelCount = 0

  /// How often control may go to each label, but for where a `yield` goes on.
  private var useCounts: [Label: Int] = [:]

  /// Creates the cleaning of `code`.
  init(_ code: [Instruction]) {
    self.code = code
  }

  /// Returns the instructions as they are when all is done.
  mutating func run() -> [Instruction] {
    invertBranches()
    keepExitsInLoops()
    moveWaits()
    shortenJumps()
    dropDeadCode()
    return code
  }

  /// Writes `if (t) goto a; goto b; a:` as `if (!t) goto b; a:`.
  private mutating func invertBranches() {
    var result: [Instruction] = []
    var index = 0
    while index < code.count {
      var next = code[index]
      if case .branch(let test, let isNegated, let label) = next.kind, index + 2 < code.count,
        case .jump(let other, _) = code[index + 1].kind, labels(at: index + 2).contains(label)
      {
        next.kind = .branch(test: test, isNegated: !isNegated, other)
        index += 1
      }
      result.append(next)
      index += 1
    }
    code = result
  }

  /// Writes `a: … if (t) goto a; leave; b:` as `a: … if (!t) leave; goto a; b:` if the loop goes to
  /// `b` too: what leaves is in the loop then, not behind it.
  private mutating func keepExitsInLoops() {
    var index = 0
    var passed: [Label: Int] = [:]
    while index + 2 < code.count {
      defer { index += 1 }
      if let label = code[index].label { passed[label] = index }
      guard case .branch(let test, let isNegated, let start) = code[index].kind,
        leavesFunction(code[index + 1]), let begin = passed[start],
        case let ends = labels(at: index + 2), !ends.isEmpty,
        code[begin..<index].contains(where: { !ends.filter($0.targets.contains).isEmpty })
      else { continue }
      let label = makeLabel()
      let place = code[index + 1].place
      code[index].kind = .branch(test: test, isNegated: isNegated, label)
      let back = [
        Instruction(kind: .label(label), place: place),
        Instruction(kind: .jump(start, isAbrupt: false), place: place),
      ]
      code.insert(contentsOf: back, at: index + 2)
    }
  }

  /// Returns a new label: below zero are none of the machine or its translation.
  private mutating func makeLabel() -> Label {
    labelCount += 1
    return .made(-labelCount)
  }

  /// Whether an instruction ends the function.
  private func leavesFunction(_ instruction: Instruction) -> Bool {
    switch instruction.kind {
    case .leave, .raise: true
    case .label, .plain, .jump, .branch, .dispatch, .yield, .endFinalizer, .attempt: false
    }
  }

  /// Returns the labels that stand at `index`, one behind another.
  private func labels(at index: Int) -> [Label] {
    code[index...].prefix(while: { $0.label != nil }).compactMap(\.label)
  }

  /// Puts a way that ends with a `yield` last, before the label where it goes on:
  /// `if (c) { a; yield } else { b; leave }` is `if (!c) { b; leave } a; yield`.
  private mutating func moveWaits() {
    for instruction in code {
      for label in instruction.targets { useCounts[label, default: 0] += 1 }
    }
    var index = 0
    var rounds = 0
    while index < code.count {
      if rounds < code.count, let move = move(of: index) {
        carryOut(move)
        rounds += 1
        index = move.branch
      } else {
        index += 1
      }
    }
  }

  /// Two ways of a choice that change places.
  private struct Move {

    /// The branch.
    let branch: Int

    /// The way that ends with a `yield`.
    let first: Range<Int>

    /// The way that leaves.
    let second: Range<Int>

  }

  /// Returns the move that puts the `yield` at `index` before the label where it goes on, if
  /// another way lies between them and leaves.
  private func move(of index: Int) -> Move? {
    guard case .yield(_, _, let resume, _) = code[index].kind else { return nil }
    var begin = index + 1
    if begin < code.count, case .jump(resume, _) = code[begin].kind { begin += 1 }
    guard begin < code.count, let label = code[begin].label, case .made = label,
      let end = self.index(of: resume, after: begin), code[end - 1].leaves,
      let branch = onlyBranch(to: label, before: index),
      isClosed(branch + 1..<end, but: branch)
    else { return nil }
    return Move(branch: branch, first: branch + 1..<index + 1, second: begin + 1..<end)
  }

  /// Returns the index of a label behind `start`.
  private func index(of label: Label, after start: Int) -> Int? {
    code[(start + 1)...].firstIndex { $0.label == label }
  }

  /// Returns the index of the branch that alone leads to `label`.
  private func onlyBranch(to label: Label, before end: Int) -> Int? {
    guard useCounts[label] == 1 else { return nil }
    return code[..<end].lastIndex { instruction in
      if case .branch(_, _, label) = instruction.kind { true } else { false }
    }
  }

  /// Whether `range` holds no region, and nothing outside but the branch at `index` leads into it.
  private func isClosed(_ range: Range<Int>, but index: Int) -> Bool {
    var counts: [Label: Int] = [:]
    for instruction in code[range] {
      if case .attempt = instruction.kind { return false }
      for label in instruction.targets { counts[label, default: 0] += 1 }
    }
    for label in code[index].targets { counts[label, default: 0] += 1 }
    return code[range].compactMap(\.label).allSatisfy { label in
      useCounts[label, default: 0] == counts[label, default: 0]
    }
  }

  /// Lets two ways change places.
  private mutating func carryOut(_ move: Move) {
    guard case .branch(let test, let isNegated, let old) = code[move.branch].kind else { return }
    let label = makeLabel()
    useCounts[old] = nil
    useCounts[label] = 1
    code[move.branch].kind = .branch(test: test, isNegated: !isNegated, label)
    let marker = Instruction(kind: .label(label), place: code[move.first.lowerBound].place)
    code.replaceSubrange(
      move.first.lowerBound..<move.second.upperBound,
      with: Array(code[move.second]) + [marker] + Array(code[move.first]))
  }

  /// Lets jumps to a label that was made, at which a jump stands, go where that leads.
  ///
  /// The machine's own labels stay as they are: they tell where ways of the source met. So does the
  /// jump back at the end of a loop.
  private mutating func shortenJumps() {
    var next: [Label: Label] = [:]
    var passed: Set<Label> = []
    for (index, instruction) in code.enumerated() {
      guard let label = instruction.label else { continue }
      passed.insert(label)
      guard case .made = label else { continue }
      let behind = code[index...].first { $0.label == nil }
      if case .jump(let target, _) = behind?.kind, !passed.contains(target) {
        next[label] = target
      }
    }
    for index in code.indices {
      switch code[index].kind {
      case .jump(let label, let isAbrupt):
        code[index].kind = .jump(end(of: label, next), isAbrupt: isAbrupt)
      case .branch(let test, let isNegated, let label):
        code[index].kind = .branch(test: test, isNegated: isNegated, end(of: label, next))
      case .label, .plain, .dispatch, .yield, .leave, .raise, .endFinalizer, .attempt: break
      }
    }
  }

  /// Returns where a jump to `label` leads in the end.
  private func end(of label: Label, _ next: [Label: Label]) -> Label {
    var label = label
    for _ in 0..<100 {
      guard let target = next[label] else { break }
      label = target
    }
    return label
  }

  /// Drops what stands behind an exit, up to a label that something leads to, and the labels that
  /// were made and that nothing leads to.
  private mutating func dropDeadCode() {
    let reached = reachedLabels()
    var result: [Instruction] = []
    var isDead = false
    for instruction in code {
      if let label = instruction.label {
        if reached.contains(label) { isDead = false } else if case .made = label { continue }
        result.append(instruction)
        continue
      }
      if case .attempt = instruction.kind { isDead = false }
      if isDead { continue }
      result.append(instruction)
      if case .yield = instruction.kind { isDead = true } else { isDead = instruction.leaves }
    }
    code = result
  }

  /// Returns the labels that something leads to.
  private func reachedLabels() -> Set<Label> {
    var labels: Set<Label> = [.exit]
    for instruction in code {
      labels.formUnion(instruction.targets)
      switch instruction.kind {
      case .yield(_, _, let resume, _): labels.insert(resume)
      case .attempt(let region):
        labels.formUnion([region.handler, region.finalizer, region.end].compactMap { $0 })
      case .label, .plain, .jump, .branch, .dispatch, .leave, .raise, .endFinalizer: break
      }
    }
    return labels
  }

}

extension Instruction {

  /// The label that stands here, if this is one.
  var label: Label? {
    if case .label(let label) = kind { label } else { nil }
  }

}
