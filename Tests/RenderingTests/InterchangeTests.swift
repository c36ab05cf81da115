import Foundation
import WorkflowModel
import XCTest

@testable import Rendering

/// Checks what other programs draw.
final class InterchangeTests: XCTestCase {

  /// Samples, and workflows of every shape with names that break careless output.
  private var workflows: [[Workflow]] {
    let random = (0..<30).map { seed in
      var random = RandomWorkflows(seed: UInt64(seed), names: HostileNames.all)
      return [random.workflow(depth: 3)]
    }
    return [Samples.all, [HostileNames.workflow], []] + Samples.all.map { [$0] } + random
  }

  func testXYFlowHasEveryBoxAndEdge() throws {
    for workflows in workflows {
      let diagram = Diagram(of: workflows)
      let flow = try object(renderXYFlow(workflows))
      let nodes = try XCTUnwrap(flow["nodes"] as? [[String: Any]])
      let boxes = nodes.filter { $0["type"] == nil }
      XCTAssertEqual(boxes.map(id), diagram.boxes.map(\.id))
      var known: Set<String> = []
      for node in nodes {
        if let parent = node["parentId"] as? String { XCTAssertTrue(known.contains(parent)) }
        let position = try XCTUnwrap(node["position"] as? [String: Int])
        let isOnBorder = node["parentId"] != nil && position["y"]! >= -60
        XCTAssertTrue(position["x"]! >= 0 && (position["y"]! >= 0 || isOnBorder), "\(node)")
        XCTAssertTrue(known.insert(id(node)).inserted)
      }
      let edges = try XCTUnwrap(flow["edges"] as? [[String: Any]])
      XCTAssertEqual(edges.count, diagram.edges.count { $0.kind != .below })
      XCTAssertEqual(Set(edges.map(id)).count, edges.count)
      for edge in edges {
        XCTAssertTrue(known.contains(edge["source"] as? String ?? ""))
        XCTAssertTrue(known.contains(edge["target"] as? String ?? ""))
      }
    }
  }

  func testELKHasEveryBoxAndEdge() throws {
    for workflows in workflows {
      let diagram = Diagram(of: workflows)
      let root = try object(renderELK(workflows))
      let nodes = descendants(of: root)
      let frames = diagram.frames.count { $0.kind.isShown }
      XCTAssertEqual(nodes.count, diagram.boxes.count + frames)
      XCTAssertEqual(Set(nodes.map(id)).count, nodes.count)
      let edges = try XCTUnwrap(root["edges"] as? [[String: Any]])
      XCTAssertEqual(edges.count, diagram.edges.count { $0.kind != .below })
      XCTAssertEqual(Set(edges.map(id)).count, edges.count)
      let known = Set(nodes.map(id))
      for edge in edges {
        let ends = (edge["sources"] as? [String] ?? []) + (edge["targets"] as? [String] ?? [])
        XCTAssertEqual(ends.count, 2)
        XCTAssertTrue(known.isSuperset(of: ends))
      }
    }
  }

  func testCytoscapeHasEveryBoxAndEdge() throws {
    for workflows in workflows {
      let diagram = Diagram(of: workflows)
      let elements = try object(renderCytoscape(workflows))["elements"] as? [String: Any]
      let nodes = try data(elements?["nodes"])
      let edges = try data(elements?["edges"])
      let frames = diagram.frames.count { $0.kind.isShown }
      XCTAssertEqual(nodes.count, diagram.boxes.count + frames)
      XCTAssertEqual(Set((nodes + edges).map(id)).count, nodes.count + edges.count)
      let known = Set(nodes.map(id))
      for node in nodes {
        if let parent = node["parent"] as? String { XCTAssertTrue(known.contains(parent)) }
      }
      for edge in edges {
        XCTAssertTrue(known.contains(edge["source"] as? String ?? ""))
        XCTAssertTrue(known.contains(edge["target"] as? String ?? ""))
      }
    }
  }

  func testNamesAreReadBack() throws {
    let names = HostileNames.all.map(Charset.unicode.visible)
    let flow = try object(renderXYFlow([HostileNames.workflow]))
    let nodes = try XCTUnwrap(flow["nodes"] as? [[String: Any]])
    XCTAssertEqual(nodes.compactMap { ($0["data"] as? [String: Any])?["text"] as? String }, names)
  }

  func testD2QuotesEveryName() {
    let text = renderD2([HostileNames.workflow])
    for name in HostileNames.all.map(Charset.unicode.visible) {
      let quoted = "'do " + name.replacing("'", with: "''") + "'"
      XCTAssertTrue(text.contains(": \(quoted) {"), "no label reads \(name)")
    }
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      XCTAssertEqual(line.count { $0 == "'" } % 2, 0, String(line))
    }
  }

  func testConditionsThatLeadOutOfFramesAreShown() {
    let exit = [Samples.step("b"), Samples.exit(.return)]
    let guarded = TryNode(
      tryBlock: BlockNode(nodes: [Samples.choice([("x", exit)])]),
      catchBlock: BlockNode(nodes: []))
    let workflow = Workflow(className: "A", nodes: [.try(guarded), Samples.step("after")])
    for text in [renderPlantUML([workflow]), renderD2([workflow]), renderMermaid([workflow])] {
      XCTAssertTrue(text.contains("else"), text)
    }
    // What follows a frame stands below all that is in it.
    XCTAssertTrue(renderPlantUML([workflow]).contains("-[hidden]->"))
  }

  func testPlantUMLSpellsWhatMeansSomething() {
    let workflow = Workflow(className: "A", nodes: [Samples.step("a \"b\" ~ **c** !d 日本")])
    let text = renderPlantUML([workflow])
    let name = "a <U+0022>b<U+0022> <U+007E> <U+002A><U+002A>c<U+002A><U+002A> <U+0021>d 日本"
    XCTAssertTrue(text.contains("\"<i>do</i>\\n<b>\(name)</b>\" as n2 <<step>>"), text)
    for line in renderPlantUML([HostileNames.workflow]).split(separator: "\n") {
      let quotes = line.count { $0 == "\"" }
      XCTAssertTrue(quotes == 0 || quotes == 2, String(line))
    }
  }

  /// Returns the object that a document holds.
  private func object(_ text: String) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try XCTUnwrap(json as? [String: Any])
  }

  /// Returns the data of elements.
  private func data(_ elements: Any?) throws -> [[String: Any]] {
    try XCTUnwrap(elements as? [[String: Any]]).compactMap { $0["data"] as? [String: Any] }
  }

  /// Returns the name of an element.
  private func id(_ element: [String: Any]) -> String { element["id"] as? String ?? "" }

  /// Returns all nodes below a node.
  private func descendants(of node: [String: Any]) -> [[String: Any]] {
    (node["children"] as? [[String: Any]] ?? []).flatMap { [$0] + descendants(of: $0) }
  }

}
