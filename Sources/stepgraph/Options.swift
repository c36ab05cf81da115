import ArgumentParser
import Glibc
import Rendering
import Source
import StepGraph

/// The forms in which a graph can be printed.
enum OutputFormat: String, OptionWord {

  /// All workflows and diagnostics, as JSON.
  case json

  /// The published graph of one workflow, as JSON.
  case graph

  /// Graphviz.
  case dot

  /// A tree of text.
  case tree

  /// A drawing for browsers.
  case svg

  /// A flowchart for Mermaid.
  case mermaid

  /// Flowcharts and tables for pages.
  case markdown

  /// A page for browsers.
  case html

  /// Nodes and edges for other programs.
  case xyflow, elk, cytoscape

  /// Other languages for diagrams.
  case d2, plantuml

  /// The diagnostics, for services that collect findings or test results.
  case sarif, junit

  /// Returns the format of files with the given extension, or nil if it says nothing.
  init?(fileExtension: String) {
    let name = fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.extensions.contains(name) }) else {
      return nil
    }
    self = format
  }

  /// The extensions of files in the format.
  private var extensions: [String] {
    switch self {
    case .json: ["json"]
    case .graph: []
    case .dot: ["dot", "gv"]
    case .tree: ["txt", "tree"]
    case .svg: ["svg"]
    case .mermaid: ["mmd", "mermaid"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .xyflow, .elk, .cytoscape: []
    case .d2: ["d2"]
    case .plantuml: ["puml", "plantuml"]
    case .sarif: ["sarif"]
    case .junit: ["xml"]
    }
  }

}

/// The names of languages on the command line.
enum InputLanguage: String, OptionWord {

  case js, ts, tsx, jsx

  /// The language that the name stands for.
  var language: Language {
    switch self {
    case .js, .jsx: .javascript
    case .ts: .typescript
    case .tsx: .tsx
    }
  }

}

/// The severity from which on diagnostics make the program end with 1.
enum FailureLevel: String, OptionWord {

  case note, warning, error, never

  /// The least severity that makes the program end with 1, or nil if none does.
  var leastSeverity: Diagnostic.Severity? {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .error
    case .never: nil
    }
  }

  /// Returns whether a diagnostic of `severity` makes the program end with 1.
  func includes(_ severity: Diagnostic.Severity) -> Bool {
    leastSeverity.map { severity >= $0 } ?? false
  }

}

/// When colours are used.
enum ColorChoice: String, OptionWord {

  case auto, always, never

  /// Returns whether what is written to `descriptor` is coloured.
  func usesColor(on descriptor: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: environmentColor() ?? (isTerminal(descriptor) && environment("TERM") != "dumb")
    }
  }

  /// Returns what `NO_COLOR` and `FORCE_COLOR` ask for, or nil if they say nothing.
  private func environmentColor() -> Bool? {
    if environment("NO_COLOR") != nil { return false }
    return environment("FORCE_COLOR").map { $0 != "0" }
  }

}

extension Stage: OptionWord {}

extension DiagnosticsFormat: OptionWord {}
