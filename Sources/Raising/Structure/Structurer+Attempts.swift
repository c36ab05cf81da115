/// `try` statements.
extension Structurer {

  /// The places of the parts of a `try`.
  private struct Parts {

    /// Where the handler begins.
    let handler: Int?

    /// Where the finalizer begins.
    let finalizer: Int?

    /// Where the block ends.
    let blockEnd: Int

  }

  /// Appends the `try` that begins at `place`.
  mutating func appendAttempt(
    _ region: Region, at place: Int, _ range: Range<Int>, _ limit: Int, _ result: inout [ItemID]
  ) -> Int {
    guard let parts = parts(of: region), parts.blockEnd <= range.upperBound,
      parts.blockEnd > place
    else {
      giveUp()
      return range.upperBound
    }
    let end = end(of: region, parts, at: place, limit)
    let middle = parts.handler == nil ? parts.blockEnd : parts.finalizer ?? end
    guard parts.blockEnd <= middle, middle <= end, end <= range.upperBound,
      endsBeforeHandler(parts, place)
    else {
      giveUp()
      return range.upperBound
    }
    var lists = [list(place + 1..<parts.blockEnd)]
    if parts.handler != nil { lists.append(list(parts.blockEnd..<middle)) }
    // A jump to the end of a finalizer is not what its own end does.
    if parts.finalizer != nil { lists.append(list(middle..<end, limit: end - 1)) }
    let kind = Item.Kind.attempt(hasHandler: parts.handler != nil, finalizer: parts.finalizer)
    result.append(add(Item(kind: kind, range: place..<end, lists: lists)))
    return end
  }

  /// Returns the places of the parts of a region.
  private func parts(of region: Region) -> Parts? {
    let handler = region.handler.map(flow.place)
    let finalizer = region.finalizer.map(flow.place)
    guard let blockEnd = handler ?? finalizer else { return nil }
    return Parts(handler: handler, finalizer: finalizer, blockEnd: blockEnd)
  }

  /// Whether control never falls from a block into its handler.
  private func endsBeforeHandler(_ parts: Parts, _ place: Int) -> Bool {
    guard parts.handler != nil, let last = flow.last(in: place + 1..<parts.blockEnd) else {
      return true
    }
    if case .yield = flow.code[last].kind { return flow.isFar[last] }
    return flow.code[last].leaves
  }

  /// Returns where a region ends.
  private mutating func end(
    of region: Region, _ parts: Parts, at place: Int, _ limit: Int
  ) -> Int {
    if let end = region.end { return flow.place(of: end) }
    if let finalizer = parts.finalizer { return finalizerEnd(from: finalizer, limit) }
    return handlerEnd(parts.blockEnd, block: place + 1..<parts.blockEnd, limit)
  }

  /// Returns the place behind the end of the finalizer that begins at `place`.
  private mutating func finalizerEnd(from place: Int, _ limit: Int) -> Int {
    var end = place
    while end < limit {
      spend(1)
      if case .endFinalizer = flow.code[end].kind { return end + 1 }
      end += 1
    }
    return limit
  }

  /// Returns the place where the handler at `place` ends, which regenerator does not tell: where
  /// the block goes when it ends, else the least end that fits. Any such end gives the same run.
  private mutating func handlerEnd(_ place: Int, block: Range<Int>, _ limit: Int) -> Int {
    if let last = flow.last(in: block), let label = flow.code[last].ordinaryJump {
      let end = flow.place(of: label)
      if end > place, end <= limit { return end }
    }
    if let known = handlerEnds[[place, limit]] { return known }
    var end = flow.nextLabel(from: place + 1)
    while isFit {
      let next = widened(place..<min(end, flow.code.count), limit)
      if next == end { break }
      end = next
    }
    end = min(end, limit)
    handlerEnds[[place, limit]] = end
    return end
  }

  /// Returns the end of the handler in `range` when all is inside that some instruction of it
  /// needs.
  private mutating func widened(_ range: Range<Int>, _ limit: Int) -> Int {
    var end = range.upperBound
    for place in range where isFit {
      spend(1)
      end = max(end, need(of: place, range.upperBound, limit) ?? end)
    }
    return end
  }

  /// Returns how far a handler that ends at `end` must go because of the instruction at `place`.
  private mutating func need(of place: Int, _ end: Int, _ limit: Int) -> Int? {
    switch flow.code[place].kind {
    case .yield(_, _, let resume, _):
      // A value that is used belongs to where it was awaited.
      let next = flow.place(of: resume)
      return next >= end && usesSent(at: next) ? flow.nextLabel(from: next + 1) : nil
    case .jump(let label, let isAbrupt): return isAbrupt ? nil : need(of: label, end, limit)
    case .branch(_, _, let label):
      let target = flow.place(of: label)
      guard target == end, let last = flow.last(in: place + 1..<max(target, place + 1)),
        flow.code[last].leaves
      else { return need(of: label, end, limit) }
      // What stands behind a guard that leaves belongs to it.
      return flow.nextLabel(from: target + 1)
    case .attempt(let region):
      return parts(of: region).map { self.end(of: region, $0, at: place, limit) }
    case .dispatch(_, let cases):
      let places = cases.map { flow.place(of: $0.label) }.filter { $0 >= end && $0 <= limit }
      return places.max().map { flow.nextLabel(from: $0 + 1) }
    case .label, .plain, .leave, .raise, .endFinalizer: return nil
    }
  }

  /// Returns how far a handler must go because of a jump to `label`.
  private func need(of label: Label, _ end: Int, _ limit: Int) -> Int? {
    let target = flow.place(of: label)
    return target > end && target <= limit ? target : nil
  }

  /// Whether the first instruction from `place` on reads what was sent.
  private func usesSent(at place: Int) -> Bool {
    let first = flow.code[place...].first { $0.label == nil }
    return !(first?.code?.sents ?? []).isEmpty
  }

}
