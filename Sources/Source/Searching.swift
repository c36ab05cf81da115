extension Range<Int> {

  /// Returns the first number for which `holds` is true, as it has to be for all behind it; the
  /// upper bound if it is true for none.
  @inlinable
  public func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

}
