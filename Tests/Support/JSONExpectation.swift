import Foundation

/// Returns where `actual` does not say what `expected` says, as paths with both values.
///
/// An object may have more keys than expected, so that an expectation can leave out what a case is
/// not about; but the keys of `functions` and of a shape's `fields` must be the very same.
public func jsonDifferences(expected: String, actual: String) throws -> [String] {
  let (expected, actual) = (try parsed(expected), try parsed(actual))
  var found: [String] = []
  collectDifferences(expected, actual, at: "$", into: &found)
  return found
}

/// Returns the value that a JSON text stands for.
private func parsed(_ text: String) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
}

/// Adds the differences between two values at `path`.
private func collectDifferences(
  _ expected: Any, _ actual: Any, at path: String, into found: inout [String]
) {
  if let expected = expected as? [String: Any], let actual = actual as? [String: Any] {
    collectDifferences(expected, actual, objectAt: path, into: &found)
  } else if let expected = expected as? [Any], let actual = actual as? [Any] {
    if expected.count != actual.count {
      found.append("\(path): \(expected.count) elements expected, \(actual.count) found")
    }
    for (i, pair) in zip(expected, actual).enumerated() {
      collectDifferences(pair.0, pair.1, at: "\(path)[\(i)]", into: &found)
    }
  } else if !(expected as! NSObject).isEqual(actual) {
    found.append("\(path): \(expected) expected, \(actual) found")
  }
}

/// Adds the differences between two objects at `path`.
private func collectDifferences(
  _ expected: [String: Any], _ actual: [String: Any], objectAt path: String,
  into found: inout [String]
) {
  for key in expected.keys.sorted() {
    if let value = actual[key] {
      collectDifferences(expected[key]!, value, at: "\(path).\(key)", into: &found)
    } else {
      found.append("\(path).\(key): missing")
    }
  }
  guard path.hasSuffix(".fields") || path.hasSuffix(".functions") else { return }
  for key in actual.keys.sorted() where expected[key] == nil {
    found.append("\(path).\(key): not expected")
  }
}
