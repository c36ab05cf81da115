/// Something that a user should know about an input.
public struct Diagnostic: Hashable, Sendable {

  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {

    /// Good to know.
    case note

    /// The graph may be incomplete or the program may not do what it looks like.
    case warning

    /// The input or a part of it could not be read.
    case error

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    /// The position in order of importance.
    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

  }

  /// The stable code.
  public let code: Code

  /// How much it matters.
  public var severity: Severity { code.severity }

  /// What happened.
  public let message: String

  /// The file, or nil if no file is concerned.
  public let file: SourceFile?

  /// Where in the file, or nil if the whole file is meant.
  public let range: SourceRange?

  /// What to do about it, or nil if that is plain.
  public let hint: String?

  /// Creates a diagnostic.
  public init(
    _ code: Code, _ message: String, file: SourceFile? = nil, range: SourceRange? = nil,
    hint: String? = nil
  ) {
    self.code = code
    self.message = message
    self.file = file
    self.range = range
    self.hint = hint
  }

  /// The same diagnostic at the place in the file as it was given.
  public var inGivenFile: Diagnostic {
    guard let file, let range else { return self }
    let place = file.place(of: range)
    return Diagnostic(code, message, file: place.file, range: place.range, hint: hint)
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.code == b.code && a.message == b.message && a.file?.name == b.file?.name
      && a.range == b.range && a.hint == b.hint
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(message)
    hasher.combine(file?.name)
    hasher.combine(range)
  }

}

extension Diagnostic {

  /// The stable codes of all diagnostics.
  public enum Code: String, Hashable, Sendable, CaseIterable {

    /// The input could not be opened or read.
    case unreadableInput = "unreadable-input"

    /// The input holds bytes that no JavaScript source holds.
    case binaryInput = "binary-input"

    /// The input is not text in its encoding; what could not be decoded reads as U+FFFD.
    case invalidEncoding = "invalid-encoding"

    /// A source map cannot be used.
    case invalidSourceMap = "invalid-source-map"

    /// A record of a batch is not one.
    case invalidRecord = "invalid-record"

    /// The analysis of a script of a batch crashed, or took longer than it may.
    case analysisFailed = "analysis-failed"

    /// A part of the input is not JavaScript or TypeScript.
    case syntaxError = "syntax-error"

    /// The input holds nothing.
    case emptyInput = "empty-input"

    /// No class in the input is a workflow.
    case noWorkflow = "no-workflow"

    /// A workflow runs no step.
    case noSteps = "no-steps"

    /// The base of a class could not be seen, so it may be a workflow.
    case unknownBase = "unknown-base"

    /// A step is never awaited.
    case floatingStep = "floating-step"

    /// A module that is imported, and that should be in the input, is not there.
    case unresolvedImport = "unresolved-import"

    /// The step object goes to code that is not in the input.
    case unresolvedCall = "unresolved-call"

    /// A function that may run steps goes to code that is not in the input.
    case unresolvedCallback = "unresolved-callback"

    /// A property of the step object is used that no known step has.
    case unknownStepMethod = "unknown-step-method"

    /// The step object is kept where the analysis cannot follow it.
    case lostStep = "lost-step"

    /// A construct of the language is used with steps that the analysis does not follow.
    case unsupportedSyntax = "unsupported-syntax"

    /// The input is nested more deeply than the analysis goes.
    case depthLimit = "depth-limit"

    /// The analysis took more work than it may.
    case workLimit = "work-limit"

    /// The graph of a workflow has more steps than it may.
    case stepLimit = "step-limit"

    /// The nodes of a graph are nested more deeply than may be shown.
    case nestingLimit = "nesting-limit"

    /// The analysis took longer than it may.
    case timeLimit = "time-limit"

    /// The analysis took more memory than it may.
    case memoryLimit = "memory-limit"

    /// How much a diagnostic with this code matters.
    public var severity: Severity {
      switch self {
      case .unreadableInput, .binaryInput, .syntaxError: .error
      case .invalidRecord, .analysisFailed, .timeLimit, .memoryLimit: .error
      case .invalidEncoding, .invalidSourceMap, .emptyInput, .noWorkflow: .warning
      case .unknownBase, .floatingStep: .warning
      case .unresolvedImport, .unresolvedCall, .unresolvedCallback: .warning
      case .unknownStepMethod, .lostStep: .warning
      case .unsupportedSyntax, .depthLimit, .workLimit, .stepLimit, .nestingLimit: .warning
      case .noSteps: .note
      }
    }

    /// Whether a workflow with such a diagnostic inside may show too little.
    public var meansIncomplete: Bool {
      switch self {
      case .syntaxError, .unresolvedCall, .unresolvedCallback, .unknownStepMethod, .lostStep,
        .unsupportedSyntax, .depthLimit, .workLimit, .stepLimit, .nestingLimit, .timeLimit,
        .memoryLimit, .unknownBase:
        true
      case .unreadableInput, .binaryInput, .emptyInput, .noWorkflow, .noSteps, .floatingStep,
        .unresolvedImport, .invalidSourceMap, .invalidRecord, .analysisFailed, .invalidEncoding:
        // What an import lacks matters where steps depend on it, and that is another diagnostic. An
        // engine decodes invalid bytes as we do.
        false
      }
    }

  }

}
