import ArgumentParser
import Rendering

/// The arguments that say what drawings look like.
struct DrawingArguments: ParsableArguments {

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Draw functions at their calls (inline), beside them (separate), or not (collapse).",
      valueName: "WHERE"))
  var functions: DiagramOptions.Functions = .separate

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Draw each of these as one card: loops, functions, branches; several with commas.",
      valueName: "WHAT"))
  var collapse: CollapsedParts = CollapsedParts(parts: [])

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What cards say besides names: none, what is given, or all with the engine's defaults.",
      valueName: "WHICH"))
  var details: DiagramOptions.Details = .given

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Link steps to their code: the address that file names are put behind.", valueName: "URL"))
  var linkBase: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The colours of svg, html and dot: auto, light or dark.", valueName: "THEME"))
  var theme: Theme = .auto

  @Option(
    name: .long,
    help: ArgumentHelp("How much dot says about looks: rich or plain.", valueName: "STYLE"))
  var dotStyle: DOTStyle = .rich

  func validate() throws {
    if let linkBase, !linkBase.hasPrefix("https://"), !linkBase.hasPrefix("http://") {
      throw ValidationError("--link-base needs an address that begins with https:// or http://.")
    }
  }

  @Flag(name: .long, help: "Show when promises start and resolve, in trees and drawings.")
  var numbers = false

  /// What drawings show.
  var diagram: DiagramOptions {
    let hidesFunctions = collapse.parts.contains(.functions)
    return DiagramOptions(
      functions: hidesFunctions ? .collapse : functions, collapsed: collapse.parts,
      details: details, showsNumbers: numbers, linkBase: linkBase)
  }

}

/// What `--collapse` names.
struct CollapsedParts: ExpressibleByArgument {

  /// The parts.
  let parts: Set<DiagramOptions.Collapsible>

  /// Creates the parts that the words of `argument` name, or nil if one of them names none.
  init?(argument: String) {
    let words = argument.split(separator: ",").map(String.init)
    let parts = words.compactMap(DiagramOptions.Collapsible.init)
    if parts.count < words.count { return nil }
    self.parts = Set(parts)
  }

  /// Creates a value with the given parts.
  init(parts: Set<DiagramOptions.Collapsible>) {
    self.parts = parts
  }

  /// The words, in a fixed order.
  var defaultValueDescription: String {
    let words = DiagramOptions.Collapsible.allCases.filter(parts.contains).map(\.rawValue)
    return words.isEmpty ? "none" : words.joined(separator: ",")
  }

}

extension DiagramOptions.Functions: OptionWord {}

extension DiagramOptions.Details: OptionWord {}

extension Theme: OptionWord {}

extension DOTStyle: OptionWord {}
