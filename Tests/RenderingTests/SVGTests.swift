import WorkflowModel
import XCTest

@testable import Rendering

/// Checks our own drawings with a reader of XML.
final class SVGTests: XCTestCase {

  func testEverythingIsDrawn() throws {
    for workflow in Samples.all {
      let diagram = Diagram(of: [workflow])
      let drawing = try read(renderSVG([workflow]))
      let boxes = drawing.elements("g").filter { $0.attributes["transform"] != nil }
        .compactMap { $0.attributes["id"] }
      let hidden = diagram.hiddenBoxes
      let shown = diagram.boxes.indices.filter { !hidden.contains($0) }
      XCTAssertEqual(boxes, shown.map { diagram.boxes[$0].id })
      let ways = drawing.elements("g").compactMap { $0.attributes["data-ends"] }
      XCTAssertEqual(ways.count, diagram.edges.count { $0.kind != .below }, workflow.className)
    }
  }

  func testNamesAreReadBack() throws {
    let drawing = try read(renderSVG([HostileNames.workflow]))
    let titles = Set(drawing.elements("title").map(\.text))
    let texts = Set(drawing.elements("text").map(\.text))
    for name in HostileNames.all.map(Charset.unicode.visible) {
      XCTAssertTrue(titles.contains("do " + name), "no title reads \(name)")
      if name.displayWidth <= 36 {
        XCTAssertTrue(texts.contains(name), "no text reads \(name)")
      }
    }
  }

  func testNothingIsLoadedOrRun() throws {
    var random = RandomWorkflows(seed: 7, names: HostileNames.all)
    let options = DiagramOptions(linkBase: "https://example.com/a?b&c")
    for theme in Theme.allCases {
      let text = renderSVG([random.workflow()], theme: theme, options: options)
      for element in try read(text).elements {
        XCTAssertFalse(["script", "foreignObject", "image", "use"].contains(element.name))
        for (name, value) in element.attributes {
          XCTAssertFalse(name.hasPrefix("on"), name)
          if name.hasSuffix("href") { XCTAssertTrue(value.hasPrefix("https://example.com/")) }
        }
      }
      XCTAssertFalse(text.contains("@import"))
    }
  }

  func testLinksLeadToTheCode() throws {
    let location = Location(
      file: "../src/a b/<order>.ts", line: 3, column: 1, endLine: 3, endColumn: 9)
    let step = StepDo(header: NodeHeader(id: "do:pay", location: location), name: "pay")
    let workflow = Workflow(className: "A", nodes: [.stepDo(step)])
    let base = "https://example.com/blob/main/"
    let drawing = try read(renderSVG([workflow], options: DiagramOptions(linkBase: base)))
    XCTAssertEqual(
      drawing.elements("a").map { $0.attributes["href"] }, [base + "src/a%20b/%3Corder%3E.ts#L3"])
    for base in ["javascript:alert(1)//", "data:text/html,", "file:///"] {
      let text = renderSVG([workflow], options: DiagramOptions(linkBase: base))
      XCTAssertEqual(try read(text).elements("a").count, 0, base)
    }
  }

  func testThemes() {
    let texts = Theme.allCases.map { renderSVG([Samples.order], theme: $0) }
    XCTAssertEqual(
      texts.map { $0.contains("prefers-color-scheme") }, [true, false, false])
    XCTAssertTrue(texts[1].contains("#ffffff"))
    XCTAssertFalse(texts[2].contains("#ffffff"))
  }

  func testColoursCanBeToldFromOneAnother() {
    for palette in [Palette.light, .dark] {
      for accent in Accent.allCases where accent != .flow {
        let color = palette.accent(accent)
        XCTAssertGreaterThan(contrast(color, palette.tint(accent)), 4.5, "\(accent)")
        XCTAssertGreaterThan(contrast(color, palette.card), 4.5, "\(accent)")
        XCTAssertGreaterThan(contrast(color, palette.background), 4.5, "\(accent)")
        XCTAssertGreaterThan(contrast(palette.line, palette.tint(accent)), 3, "\(accent)")
      }
      for accent in Accent.allCases {
        let color = Palette.middle(accent)
        XCTAssertGreaterThan(contrast(color, palette.background), 3, "\(accent)")
      }
      XCTAssertGreaterThan(contrast(palette.ink, palette.card), 7)
      XCTAssertGreaterThan(contrast(palette.detail, palette.card), 7)
      XCTAssertGreaterThan(contrast(palette.line, palette.background), 3)
    }
  }

  func testSameInputGivesSameOutput() {
    XCTAssertEqual(renderSVG(Samples.all), renderSVG(Samples.all))
  }

  /// Reads a drawing.
  private func read(_ text: String, line: UInt = #line) throws -> MarkupReader {
    try XCTUnwrap(MarkupReader(text), "the drawing is not XML", line: line)
  }

  /// Returns the contrast of two colours as WCAG defines it.
  private func contrast(_ first: String, _ second: String) -> Double {
    let light = [luminance(first), luminance(second)].sorted()
    return (light[1] + 0.05) / (light[0] + 0.05)
  }

  /// Returns how bright a colour is.
  private func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

}
