import Syntax

/// `switch` statements.
extension Structurer {

  /// Appends the `switch` at `place`: its bodies stand behind the jump to its default.
  mutating func appendDispatch(at place: Int, _ limit: Int, _ result: inout [ItemID]) -> Int {
    guard case .dispatch(_, let cases) = flow.code[place].kind else { return place + 1 }
    var otherwise: Label?
    if place + 1 < limit, case .jump(let label, _) = flow.code[place + 1].kind {
      otherwise = label
    }
    let begin = place + (otherwise == nil ? 1 : 2)
    let all = cases.map { ($0.test as SyntaxNode?, flow.place(of: $0.label)) }
      + (otherwise.map { [(nil, flow.place(of: $0))] } ?? [])
    let entries = Set(all.map(\.1).filter { $0 >= begin && $0 <= limit }).sorted()
    guard !entries.isEmpty, let otherwise else {
      result.append(leavingDispatch(all, place..<begin))
      return begin
    }
    let end = end(ofBodies: entries, begin, default: flow.place(of: otherwise), limit)
    result.append(dispatch(all, entries.filter { $0 < end }, place..<end))
    return end
  }

  /// Returns a `switch` of which each case only leaves it.
  private mutating func leavingDispatch(
    _ cases: [(test: SyntaxNode?, target: Int)], _ range: Range<Int>
  ) -> ItemID {
    var item = Item(
      kind: .dispatch(range.lowerBound, tests: cases.map { [$0.test] }, end: range.upperBound),
      range: range)
    item.lists = cases.map { [addExit(to: $0.target, range)] }
    return add(item)
  }

  /// Returns a `switch` whose bodies begin at `entries` and end at the end of `range`; cases that
  /// lead elsewhere leave it.
  private mutating func dispatch(
    _ cases: [(test: SyntaxNode?, target: Int)], _ entries: [Int], _ range: Range<Int>
  ) -> ItemID {
    var tests: [[SyntaxNode?]] = entries.map { _ in [] }
    var index: [Int: Int] = [:]
    for (position, entry) in entries.enumerated() { index[entry] = position }
    var others: [(test: SyntaxNode?, target: Int)] = []
    for item in cases {
      if let position = index[item.target] {
        tests[position].append(item.test)
      } else if item.test != nil || flow.settled(item.target) != flow.settled(range.upperBound) {
        others.append(item)
      }
    }
    let ends = entries.dropFirst() + [range.upperBound]
    var lists: [[ItemID]] = []
    for (entry, end) in zip(entries, ends) { lists.append(list(entry + 1..<max(end, entry + 1))) }
    for item in others {
      tests.append([item.test])
      lists.append([addExit(to: item.target, range.lowerBound..<range.lowerBound + 1)])
    }
    let kind = Item.Kind.dispatch(range.lowerBound, tests: tests, end: range.upperBound)
    return add(Item(kind: kind, range: range, lists: lists))
  }

  /// Returns where the bodies of a `switch` end: where a jump out of them leads first.
  private mutating func end(
    ofBodies entries: [Int], _ begin: Int, default otherwise: Int, _ limit: Int
  ) -> Int {
    let last = entries[entries.count - 1]
    spend(last - begin)
    let ends = flow.code[begin..<last].flatMap(\.targets).map(flow.place)
      .filter { $0 >= last && $0 <= limit }.sorted()
    guard let first = ends.first else {
      return otherwise == last ? last : closedEnd(behind: last, limit)
    }
    // The last body may be the end of the others only if it is the default.
    if first == last, otherwise != last { return ends.first { $0 > last } ?? last }
    return first
  }

  /// Returns the end of the last body of a `switch`, of which no jump tells.
  private mutating func closedEnd(behind place: Int, _ limit: Int) -> Int {
    for next in place + 1..<max(limit, place + 1) where flow.code[next].label != nil {
      spend(1)
      if case .yield = flow.code[next - 1].kind { continue }
      if !flow.sources(of: next).contains(where: { $0 >= place }) { return next }
    }
    return limit
  }

}
