/// The languages that can be parsed, one for each grammar.
public enum Language: String, Hashable, Sendable, CaseIterable {

  /// JavaScript, with JSX.
  case javascript

  /// TypeScript, without JSX.
  case typescript

  /// TypeScript with JSX.
  case tsx

  /// Returns the language of files with the given extension (without the dot), or nil.
  public init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "js", "mjs", "cjs", "jsx": self = .javascript
    case "ts", "mts", "cts": self = .typescript
    case "tsx": self = .tsx
    default: return nil
    }
  }

}
