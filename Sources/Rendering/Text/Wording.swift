import WorkflowModel

/// The words that every drawing uses for what the graph holds.
extension Charset {

  /// Returns what the program says about a step's retries and timeout; defaults are mentioned only
  /// if they are to be.
  func details(of config: StepConfig, withDefaults: Bool = false) -> [String] {
    let given = withDefaults ? StepConfig.Part.allCases : config.given
    var retry: [String] = []
    if given.contains(.limit) { retry.append(limit(of: config)) }
    if given.contains(.backoff) { retry.append(visible(config.backoff)) }
    if given.contains(.delay) {
      // Behind the backoff a time needs no word of its own.
      retry += (given.contains(.backoff) ? [] : ["delay"]) + [duration(config.retryDelay)]
    }
    if config.saysNothingOfRetries { retry = ["unknown"] }
    let retries = retry.isEmpty ? [] : ["retry " + retry.joined(separator: " ")]
    return retries + (given.contains(.timeout) ? ["timeout " + duration(config.timeout)] : [])
  }

  /// Returns how often a failed step is tried again.
  private func limit(of config: StepConfig) -> String {
    if let text = config.retryLimitText { return visible(text) + times }
    let limit = config.retryLimit
    if limit.isNaN { return "unknown" }
    return limit == .infinity ? infinity : numberText(limit) + times
  }

  /// Returns which event a step waits for, and for how long if the program says so or defaults are
  /// to be mentioned.
  func details(of options: EventOptions?, withDefaults: Bool = false) -> [String] {
    guard let options else { return [] }
    let event = "event " + visible(options.eventType)
    let showsTimeout = options.isTimeoutGiven || withDefaults
    return [event] + (showsTimeout ? ["timeout " + duration(options.timeout)] : [])
  }

  /// Returns the key of a function as a call of it; a key that is more than a name stays as it is.
  func call(_ key: String) -> String {
    let isName = key.unicodeScalars.allSatisfy {
      $0.properties.isIDContinue || $0 == "$" || $0 == "." || $0 == "#"
    }
    return visible(key) + (isName && !key.isEmpty ? "()" : "")
  }

  /// Returns an exit's word with the label that it names.
  func exit(_ node: BreakNode) -> String {
    node.word.rawValue + (node.label.map { " " + visible($0) } ?? "")
  }

  /// Returns the condition of a branch; `fallback` is the word for a branch without one.
  func condition(_ branch: Branch, prefix: String = "", fallback: String) -> String {
    branch.condition.map { prefix + visible($0) } ?? fallback
  }

  /// Returns when a node starts and resolves, such as `#1→3`, or nil if it has no numbers.
  func numbers(_ timing: Timing) -> String? {
    if timing.starts == nil && timing.resolves == nil { return nil }
    let starts = timing.starts.map(String.init) ?? ""
    return "#" + starts + arrow + (timing.resolves.map(String.init) ?? "")
  }

  /// Returns the fields of a shape, such as `{ id, user { name } }`.
  func shape(_ shape: Shape) -> String {
    switch shape {
    case .unknown: return "unknown"
    case .object(let fields):
      if fields.isEmpty { return "{}" }
      return "{ " + fields.map(field).joined(separator: ", ") + " }"
    }
  }

  /// Returns a field with the fields of its value, and a question mark if the code never reads it.
  private func field(_ field: Shape.Field) -> String {
    let name = visible(field.name) + (field.isRead ? "" : "?")
    return field.shape == .unknown ? name : name + " " + shape(field.shape)
  }

}

extension StepConfig {

  /// Whether nothing is known of the retries that are given.
  fileprivate var saysNothingOfRetries: Bool {
    retryLimitText == "unknown" && backoff == "unknown" && retryDelay == .text("unknown")
  }

}
