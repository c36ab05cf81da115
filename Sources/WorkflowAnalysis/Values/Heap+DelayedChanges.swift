/// Changes that are made at some time before a promise resolves.
extension Heap {

  /// Makes what has changed since the innermost mark uncertain: it holds what it held, or what it
  /// holds now. Returns the changes.
  mutating func makeUncertain() -> [DelayedChange] {
    guard let mark = marks.last else { return [] }
    lower(to: mark.trail, at: marks.count - 1)
    var changes: [DelayedChange] = []
    var seen: Set<Location> = []
    for (location, old) in trail[mark.trail...] where seen.insert(location).inserted {
      let new = content(of: location)
      let either = Self.join(old, new)
      if either == new { continue }
      restore(location, either)
      changes.append(DelayedChange(location: location, either: either, new: new))
    }
    return changes
  }

  /// Makes changes certain; where something else has changed the same since, either may be the
  /// last.
  mutating func makeCertain(_ changes: [DelayedChange]) {
    for change in changes {
      let present = content(of: change.location)
      let isUntouched = present == change.either
      put(isUntouched ? change.new : Self.join(present, change.new), at: change.location)
    }
  }

  /// A change that is made at some time before a promise resolves.
  struct DelayedChange {

    /// The place.
    let location: Location

    /// What the place holds while it is not known whether the change has been made.
    let either: Content

    /// What the place holds when it has been made.
    let new: Content

  }

}
