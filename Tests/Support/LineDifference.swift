/// Returns the lines of `expected` and `actual` side by side: common ones after two spaces, missing
/// ones after `- `, unexpected ones after `+ `.
public func lineDifference(expected: String, actual: String) -> String {
  let (old, new) = (lines(of: expected), lines(of: actual))
  let changes = new.difference(from: old)
  let removed = Set(changes.removals.map(\.position))
  let inserted = Set(changes.insertions.map(\.position))
  return merged(old, without: removed, new, with: inserted).joined(separator: "\n")
}

/// Returns the lines of `text`; no text has no lines.
public func lines(of text: String) -> [String] {
  if text.isEmpty { return [] }
  return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

/// Returns both lists of lines as one, each line once and marked.
private func merged(
  _ old: [String], without removed: Set<Int>, _ new: [String], with inserted: Set<Int>
) -> [String] {
  var result: [String] = []
  var (i, j) = (0, 0)
  while i < old.count || j < new.count {
    if i < old.count, removed.contains(i) {
      result.append("- " + old[i])
      i += 1
    } else if j < new.count, inserted.contains(j) {
      result.append("+ " + new[j])
      j += 1
    } else {
      result.append("  " + old[i])
      (i, j) = (i + 1, j + 1)
    }
  }
  return result
}

extension CollectionDifference.Change {

  /// The position of the line that the change removes or inserts.
  fileprivate var position: Int {
    switch self {
    case .remove(let offset, _, _), .insert(let offset, _, _): offset
    }
  }

}
