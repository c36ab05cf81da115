import Foundation
import WorkflowModel
import XCTest

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Rendering

/// Checks DOT files with Graphviz.
final class DOTTests: XCTestCase {

  func testSamplesAreDrawnWithoutWarnings() throws {
    for style in DOTStyle.allCases {
      for workflow in Samples.all { _ = try draw([workflow], style) }
      _ = try draw(Samples.all, style)
      _ = try draw([Samples.order, Samples.order], style)
      _ = try draw([], style)
    }
  }

  func testRandomWorkflowsAreDrawnWithoutWarnings() throws {
    for seed in 0..<40 {
      var random = RandomWorkflows(seed: UInt64(seed), names: HostileNames.all)
      let workflows = (0..<(1 + seed % 3)).map { _ in random.workflow(depth: 3) }
      for style in DOTStyle.allCases { _ = try draw(workflows, style) }
    }
  }

  func testNestingIsDrawnWithoutWarnings() throws {
    let kinds: [([Node]) -> Node] = [
      { Samples.loop("while (x)", $0) }, { Samples.choice([("x", $0)]) },
      { .try(TryNode(tryBlock: BlockNode(nodes: $0), catchBlock: BlockNode(nodes: []))) },
      { .parallel(ParallelNode(kind: .all, nodes: $0 + [Samples.step("b")])) },
      { .stepDo(StepDo(name: "a", nodes: $0, rollback: [Samples.step("undo")])) },
    ]
    for kind in kinds {
      let nodes = (0..<40).reduce([Samples.step("leaf")]) { nodes, _ in [kind(nodes)] }
      _ = try draw([Workflow(className: "Deep", nodes: nodes)])
    }
  }

  func testDeepNestingIsRendered() {
    let nodes = (0..<500).reduce([Samples.step("leaf")]) { nodes, depth in
      [depth % 2 == 0 ? Samples.loop("", nodes) : Samples.choice([("x", nodes)])]
    }
    let workflow = Workflow(className: "Deep", nodes: nodes)
    XCTAssertTrue(renderDOT([workflow]).hasSuffix("}\n"))
    XCTAssertTrue(renderTree([workflow]).hasSuffix("leaf\n"))
    XCTAssertTrue(renderJSON([workflow], diagnostics: []).hasSuffix("}\n"))
  }

  func testThousandStepsAreDrawnInTime() throws {
    let nodes = (0..<1000).map { Samples.step("step number \($0)") }
    let workflow = Workflow(className: "Long", nodes: nodes)
    let start = Date()
    let picture = try draw([workflow])
    // It takes a tenth of a second; a machine may be busy.
    XCTAssertLessThan(Date().timeIntervalSince(start), 10)
    XCTAssertEqual(picture.tooltips.filter { $0.hasPrefix("step number ") }.count, 1000)
  }

  func testNamesAreReadBack() throws {
    let picture = try draw([HostileNames.workflow])
    let names = HostileNames.all.map(Charset.unicode.visible)
    for name in names where name.count < 1000 {
      XCTAssertTrue(picture.tooltips.contains(name), "no tooltip reads \(name)")
    }
    for name in names where name.displayWidth <= 36 {
      XCTAssertTrue(picture.texts.contains("do" + squeezed(name)), "no label reads \(name)")
    }
    let plain = try draw([HostileNames.workflow], .plain)
    for name in names where name.count < 900 {
      XCTAssertTrue(plain.texts.contains(squeezed("do " + name)), "no label reads \(name)")
    }
  }

  func testFramesAreClusters() {
    let text = renderDOT([Samples.order, Samples.functions])
    let kinds = ["workflow", "body", "function", "loop", "try", "parallel", "handler", "step"]
    for kind in kinds { XCTAssertTrue(text.contains("class=\"frame \(kind)\";"), kind) }
    let clusters = text.matches(of: /subgraph "([^"]*)" \{/).map { String($0.1) }
    XCTAssertTrue(clusters.allSatisfy { $0.hasPrefix("cluster_") })
    XCTAssertEqual(Set(clusters).count, clusters.count)
  }

  func testThemes() {
    let texts = Theme.allCases.map { renderDOT([Samples.order], theme: $0) }
    XCTAssertEqual(texts[0], texts[1])
    XCTAssertTrue(texts[1].contains(Palette.light.background))
    let dark = [Palette.dark.background, Palette.dark.accent(.step), Palette.dark.tint(.loop)]
    for color in dark { XCTAssertTrue(texts[2].contains(color), color) }
    XCTAssertFalse(texts[2].contains(Palette.light.background))
  }

  func testSameInputGivesSameOutput() {
    XCTAssertEqual(renderDOT(Samples.all), renderDOT(Samples.all))
  }

  func testPlainStyleSaysOnlyWhatItHasTo() {
    let workflow = Workflow(
      className: "A \"quoted\" \\ name",
      nodes: [Samples.loop("while (a < b)", [Samples.step("pay")])])
    let expected = #"""
      digraph "A &quot;quoted&quot; \\ name" {
        label="A &quot;quoted&quot; \\ name";
        node [shape=box];
        "start" [label="start", shape=circle];
        subgraph "cluster_loop_1-frame" {
          label="";
          "loop_1" [label="loop while (a &lt; b)", shape=diamond];
          "step_do_2" [label="do pay"];
        }
        "loop_1-join" [label="join", shape=point];
        "end" [label="end", shape=doublecircle];
        "loop_1" -> "step_do_2";
        "step_do_2" -> "loop_1" [label=repeat, style=dashed];
        "start" -> "loop_1";
        "step_do_2" -> "loop_1-join";
        "loop_1-join" -> "end";
      }

      """#
    XCTAssertEqual(renderDOT([workflow], style: .plain), expected)
  }

  /// Draws workflows with Graphviz, which must not complain.
  private func draw(
    _ workflows: [Workflow], _ style: DOTStyle = .rich, line: UInt = #line
  ) throws -> Picture {
    let dot = try ExternalProgram("dot", package: "graphviz")
    let text = renderDOT(workflows, style: style)
    let run = try dot.run(["-Tsvg"], input: text)
    XCTAssertEqual(run.errors, "", line: line)
    XCTAssertEqual(run.status, 0, line: line)
    return try XCTUnwrap(Picture(svg: run.output), "the picture is not XML", line: line)
  }

}

/// Returns text with every run of spaces as one, and without spaces at its ends, as SVG shows it.
private func squeezed(_ text: String) -> String {
  text.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
}

/// What a picture that Graphviz drew says.
private final class Picture: NSObject, XMLParserDelegate {

  /// The tooltips.
  private(set) var tooltips: Set<String> = []

  /// The texts of each group, one after the other.
  private(set) var texts: Set<String> = []

  /// The text of the current group.
  private var text = ""

  /// Whether a text is being read.
  private var isText = false

  /// Reads a picture, or returns nil if it is not well-formed.
  init?(svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    if !parser.parse() { return nil }
  }

  /// Notes a tooltip, or that a group or text begins.
  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let tooltip = attributes["xlink:title"] { tooltips.insert(tooltip) }
    if name == "g" { text = "" }
    isText = name == "text"
  }

  /// Collects text.
  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if isText { text += characters }
  }

  /// Notes the text of a group that ends.
  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isText = false
    if name == "g" { texts.insert(squeezed(text)) }
  }

}
