extension Heap {

  /// What changed between a mark and a later point.
  struct Delta {

    /// The places in order of their first change, with what they held at the later point.
    var contents: [(location: Location, content: Content)] = []

    /// What the places held, by place.
    var byLocation: [Location: Content] = [:]

    /// Adds a place, unless it is there.
    mutating func add(_ location: Location, _ content: Content) {
      guard byLocation[location] == nil else { return }
      contents.append((location, content))
      byLocation[location] = content
    }

    /// Returns this with what only `other` has.
    func adding(_ other: Delta) -> Delta {
      var result = self
      for (location, content) in other.contents { result.add(location, content) }
      return result
    }

  }

}
