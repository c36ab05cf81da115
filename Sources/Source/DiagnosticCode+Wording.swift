extension Diagnostic.Code {

  /// Whether an input with such a diagnostic counts as one that could not be read.
  public var isUnreadable: Bool { self == .unreadableInput || self == .binaryInput }

  /// What a diagnostic with this code says, as the README has it, without a full stop.
  public var summary: String {
    switch self {
    case .unreadableInput: "The input could not be opened or read"
    case .binaryInput: "The input is not text"
    case .invalidRecord: "A line of a batch is no record"
    case .analysisFailed: "A script of a batch crashed the analysis, or took longer than it may"
    case .syntaxError: "A part of the input is not JavaScript or TypeScript; the rest was read"
    case .invalidEncoding:
      "The input is not UTF-8, or not UTF-16; what could not be decoded reads as U+FFFD"
    case .invalidSourceMap:
      "A source map cannot be used; names and places are those of the script"
    case .emptyInput: "The input holds nothing"
    case .noWorkflow:
      "No class in the input is a workflow; not reported if another input has one"
    case .unknownBase: "The base of a class could not be seen, so it may be a workflow"
    case .floatingStep: "A step is never awaited"
    case .unresolvedImport:
      "A module that is imported, and that should be in the input, is not there or cannot be read"
    case .unresolvedCall: "The step object goes to code that is not in the input"
    case .unresolvedCallback:
      "A function that may run steps goes to code that is not in the input"
    case .unknownStepMethod:
      "A property of the step object is used that no known step has"
    case .lostStep: "The step object is kept where the analysis cannot follow it"
    case .unsupportedSyntax:
      "A construct of the language is used with steps that the analysis does not follow"
    case .depthLimit: "The input is nested more deeply than the analysis goes"
    case .workLimit: "The analysis took more work than it may"
    case .stepLimit: "The graph of a workflow has more steps than it may"
    case .nestingLimit: "The graph of a workflow is nested more deeply than it may"
    case .timeLimit:
      "The analysis took longer than it may; what was found until then is shown"
    case .memoryLimit:
      "The analysis took more memory than it may; what was found until then is shown"
    case .noSteps: "A workflow runs no step"
    }
  }

  /// What to do about diagnostics with this code, as sentences.
  public var advice: String {
    switch self {
    case .unreadableInput: "Check the path and its permissions."
    case .binaryInput: "Give JavaScript or TypeScript source in UTF-8."
    case .invalidRecord: "Give one JSON object with source, path or body on each line."
    case .analysisFailed: "Analyze the script alone, or with a higher --hard-time-limit."
    case .syntaxError: "Correct the code there, or say its language with --lang."
    case .invalidEncoding: "Save the file as UTF-8."
    case .invalidSourceMap: "Build the script and its map again, or use --source-map none."
    case .emptyInput: "Check that it is the right file."
    case .noWorkflow:
      "Give a file with a class that extends WorkflowEntrypoint of \"cloudflare:workers\"."
    case .unknownBase:
      "Give the file that declares the base, or bundle the script with what it imports."
    case .floatingStep: "Await the step, or the workflow may end before the step does."
    case .unresolvedImport: "Give the module, or correct the path by which it is imported."
    case .unresolvedCall, .unresolvedCallback:
      "Bundle the script with the code that is called, or read packages with --node-modules."
    case .unknownStepMethod: "Correct the name of the method, or follow what it does by hand."
    case .lostStep: "Hand the step object to functions directly, or follow it there by hand."
    case .unsupportedSyntax: "Write it in another way, or follow what it does by hand."
    case .depthLimit: "Give a higher --depth-limit, or split the code."
    case .workLimit: "Give a higher --work-limit, or split the code."
    case .stepLimit: "Give a higher --step-limit, or split the workflow."
    case .nestingLimit: "Give a higher --nesting-limit, or split the workflow."
    case .timeLimit: "Give a higher --time-limit, or split the code."
    case .memoryLimit: "Give a higher --memory-limit, or split the code."
    case .noSteps: "Check that the workflow is the right one."
    }
  }

}
