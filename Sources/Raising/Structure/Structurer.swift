/// Finds the statements that the instructions of a machine were made of.
///
/// Compilers write the parts of a statement in the order of the source, and those of a statement
/// inside of it between them. So the places that instructions stand at and lead to decide.
struct Structurer {

  /// The instructions.
  let flow: Flow

  /// The statements so far.
  var items: [Item] = []

  /// The statements of the machine's function.
  var root: [ItemID] = []

  /// Whether everything has fitted so far.
  private(set) var isFit = true

  /// Where handlers end, by the place and the limit that were asked for.
  var handlerEnds: [[Int]: Int] = [:]

  /// How deeply the list that is made now is nested.
  private var depth = 0

  /// How much may still be done.
  private var effort: Int

  /// Creates the structure of `flow`.
  init(_ flow: Flow) {
    self.flow = flow
    effort = 2_000 * flow.code.count + 100_000
  }

  /// Finds the statements; returns false if something does not fit.
  mutating func run() -> Bool {
    root = list(0..<flow.code.count)
    if isFit { resolveExits() }
    return isFit
  }

  /// Says that something does not fit.
  mutating func giveUp() { isFit = false }

  /// Counts what is done, and gives up where it grows beyond all measure.
  mutating func spend(_ amount: Int) {
    effort -= amount
    if effort < 0 { giveUp() }
  }

  /// Adds a statement, and returns its number.
  mutating func add(_ item: Item) -> ItemID {
    items.append(item)
    return items.count - 1
  }

  /// Adds an exit to `goal`, made of the instructions in `range`.
  mutating func addExit(to goal: Int, _ range: Range<Int>) -> ItemID {
    add(Item(kind: .exit(goal: goal), range: range))
  }

  /// Returns the statements of `range`; jumps forward up to `limit` stay inside.
  mutating func list(_ range: Range<Int>, limit: Int? = nil) -> [ItemID] {
    depth += 1
    defer { depth -= 1 }
    guard depth < 1_500, isFit else {
      giveUp()
      return []
    }
    var result: [ItemID] = []
    var place = range.lowerBound
    var isDead = false
    while place < range.upperBound, isFit {
      spend(1)
      isDead = isDead && !revives(place)
      let next = isDead || isIdleLabel(place, range)
        ? place + 1 : appendStatement(at: place, range, limit ?? range.upperBound, &result)
      if !isDead { isDead = endsDead(place, next) }
      place = next
    }
    return result
  }

  /// Whether code behind an exit can be reached from `place` on.
  private func revives(_ place: Int) -> Bool {
    if case .attempt = flow.code[place].kind { return true }
    return flow.code[place].label != nil && !flow.sources(of: place).isEmpty
  }

  /// Whether a label begins no loop.
  private func isIdleLabel(_ place: Int, _ range: Range<Int>) -> Bool {
    flow.code[place].label != nil && lastReturn(to: place, range) == nil
  }

  /// Whether what stands at `place`, up to `next`, leaves what stands behind it dead.
  private func endsDead(_ place: Int, _ next: Int) -> Bool {
    next == place + 1 && (flow.code[place].leaves || flow.isFar[place])
  }

  /// Returns the last instruction of `range` that leads back to the label at `place`.
  private func lastReturn(to place: Int, _ range: Range<Int>) -> Int? {
    flow.sources(of: place).filter { $0 >= place && $0 < range.upperBound }.max()
  }

  /// Appends the statement that begins at `place`, and returns the place behind it.
  private mutating func appendStatement(
    at place: Int, _ range: Range<Int>, _ limit: Int, _ result: inout [ItemID]
  ) -> Int {
    switch flow.code[place].kind {
    case .label: return appendLoop(at: place, range, &result)
    case .attempt(let region): return appendAttempt(region, at: place, range, limit, &result)
    case .branch(_, let isNegated, let label):
      return appendChoice(at: place, isNegated, to: flow.place(of: label), limit, &result)
    case .dispatch: return appendDispatch(at: place, limit, &result)
    case .jump(let label, _):
      result.append(addExit(to: flow.place(of: label), place..<place + 1))
    case .yield(_, _, let resume, _):
      result.append(add(Item(kind: .instruction(place), range: place..<place + 1)))
      if flow.isFar[place] {
        result.append(addExit(to: flow.place(of: resume), place..<place + 1))
      }
    case .plain, .leave, .raise, .endFinalizer:
      result.append(add(Item(kind: .instruction(place), range: place..<place + 1)))
    }
    return place + 1
  }

  /// Appends the loop that begins with the label at `place`.
  private mutating func appendLoop(
    at place: Int, _ range: Range<Int>, _ result: inout [ItemID]
  ) -> Int {
    let end = lastReturn(to: place, range)! + 1
    // The loop has its number before its parts do, since exits name it.
    let id = add(Item(kind: .loop(update: []), range: place..<end))
    // A jump to the end of the range leaves the loop.
    var body = list(place + 1..<end, limit: end - 1)
    let last = flow.code[end - 1]
    if case .jump(let label, _) = last.kind,
      flow.settled(flow.place(of: label)) == flow.settled(place)
    {
      items[id].kind = .loop(update: takeUpdate(from: &body))
    } else {
      // What falls off the end of the range leaves the loop.
      items[id].kind = .loop(update: takeUpdate(from: &body))
      body.append(addExit(to: end, end..<end))
    }
    items[id].lists = [body]
    result.append(id)
    return end
  }

  /// Takes from the end of a loop's body what a `for` does at the end of each turn: assignments
  /// behind a label that some way leads to.
  private mutating func takeUpdate(from body: inout [ItemID]) -> [ItemID] {
    var stop = body.count
    while stop > 0, case .exit = items[body[stop - 1]].kind { stop -= 1 }
    var begin = stop
    while begin > 0, isUpdate(items[body[begin - 1]]) {
      begin -= 1
      if isBehindLabel(items[body[begin]]) { break }
    }
    guard begin < stop, begin > 0, isBehindLabel(items[body[begin]]) else { return [] }
    let place = items[body[begin]].range.lowerBound
    if place >= 2, case .yield = flow.code[place - 2].kind { return [] }
    let update = Array(body[begin..<stop])
    body.removeSubrange(begin...)
    return update
  }

  /// Whether a label stands before a statement.
  private func isBehindLabel(_ item: Item) -> Bool {
    item.range.lowerBound > 0 && flow.code[item.range.lowerBound - 1].label != nil
  }

  /// Whether a statement assigns, and does nothing else.
  private func isUpdate(_ item: Item) -> Bool {
    guard case .instruction(let place) = item.kind,
      case .plain(let code, _) = flow.code[place].kind
    else { return false }
    switch code.node.kind {
    case .update, .assignment, .augmentedAssignment: return true
    default: return false
    }
  }

  /// Appends the `if` at `place`, whose branch leads to `target`.
  private mutating func appendChoice(
    at place: Int, _ isNegated: Bool, to target: Int, _ limit: Int, _ result: inout [ItemID]
  ) -> Int {
    guard target > place, target <= limit, flow.isClosed(place + 1..<target) else {
      let exit = addExit(to: target, place..<place + 1)
      result.append(
        add(
          Item(
            kind: .choice(place, isNegated: isNegated), range: place..<place + 1,
            lists: [[exit], []])))
      return place + 1
    }
    var (first, second) = (place + 1..<target, target..<target)
    if let last = flow.last(in: first), let end = flow.goal(of: last), end > target, end <= limit,
      flow.isClosed(target..<end, but: place)
    {
      first = place + 1..<(flow.isFar[last] ? last + 1 : last)
      second = target..<end
    }
    let lists = [list(first), list(second)]
    result.append(
      add(
        Item(
          kind: .choice(place, isNegated: !isNegated), range: place..<second.upperBound,
          lists: lists)))
    return second.upperBound
  }

}
