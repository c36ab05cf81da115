import WorkflowModel
import XCTest

@testable import Rendering

/// Checks that programs with a layout of their own are told of shelves.
final class StackingTests: XCTestCase {

  func testPointsChangeNoWay() {
    for workflow in Self.wide + Samples.all {
      checkWays(of: Diagram(of: [workflow]), workflow.className)
    }
    for seed in 0..<30 {
      var random = RandomWorkflows(seed: UInt64(seed), names: ["a", "b", "c"])
      let branches = (0..<12).map {
        Branch(condition: "\($0)", nodes: random.workflow(depth: 2).nodes)
      }
      let choice = Node.switch(SwitchNode(discriminant: "x", branches: branches))
      let workflow = Workflow(className: "A", nodes: [Samples.loop("", [choice])])
      checkWays(of: Diagram(of: [workflow]), "seed \(seed)")
    }
  }

  func testGraphvizDrawsShelves() throws {
    let dot = try ExternalProgram("dot", package: "graphviz")
    for workflow in Self.wide {
      let run = try dot.run(["-Tplain"], input: renderDOT([workflow]))
      XCTAssertEqual(run.errors, "", workflow.className)
      let words = run.output.split(separator: "\n").first?.split(separator: " ") ?? []
      // In inches; as one strip the narrowest of them would be 22 wide.
      XCTAssertLessThan(Double(words[2]) ?? .infinity, 18, workflow.className)
    }
  }

  func testPlantUMLKeepsShelvesApart() {
    let text = renderPlantUML([Samples.manyCases(24) { _ in 1 }])
    XCTAssertTrue(text.contains("-[hidden]->"))
    let heads = text.matches(of: /(n\d+) --> n\d+ : case/).map { String($0.1) }
    XCTAssertEqual(heads.count, 24)
    XCTAssertGreaterThan(Set(heads).count, 2)
    XCTAssertFalse(renderD2([Samples.manyCases(4) { _ in 1 }]).contains("opacity"))
  }

  func testDiagramsWithoutShelvesStayAsTheyAre() {
    let diagram = Diagram(of: [Samples.order])
    XCTAssertEqual(diagram.stacked.boxes.count, diagram.boxes.count)
    XCTAssertEqual(renderDOT([Samples.order]).contains("bend"), false)
  }

  /// Workflows that are too wide for one line.
  private static let wide: [Workflow] = [
    Samples.manyCases(24) { _ in 1 }, Samples.manyCases(60) { $0 * 7 % 5 },
    Samples.manyCases(40) { $0 % 40 == 39 ? 1 : 0 }, Samples.manyLanes(60),
    Samples.joinedLanes(24), Samples.joinedLanes(40, together: 20),
  ]

  /// Checks that ways lead from every box to the same boxes as without points.
  private func checkWays(of diagram: Diagram, _ name: String) {
    let stacked = diagram.stacked
    XCTAssertEqual(stacked.boxes.prefix(diagram.boxes.count).map(\.id), diagram.boxes.map(\.id))
    XCTAssertTrue(stacked.boxes.dropFirst(diagram.boxes.count).allSatisfy(\.shape.isPoint), name)
    XCTAssertEqual(targets(in: stacked), targets(in: diagram), name)
    for row in stacked.rows { XCTAssertEqual(Set(row).count, row.count, name) }
  }

  /// Returns the boxes to which ways lead from every box, along points.
  private func targets(in diagram: Diagram) -> [Int: Set<Int>] {
    let ways = Dictionary(
      grouping: diagram.edges.filter { $0.kind != .below }, by: \.source)
    return ways.filter { !diagram.boxes[$0.key].shape.isPoint }.mapValues { edges in
      var (found, left) = (Set<Int>(), edges.map(\.target))
      while let target = left.popLast() {
        if diagram.boxes[target].shape.isPoint {
          left += (ways[target] ?? []).map(\.target)
        } else {
          found.insert(target)
        }
      }
      return found
    }
  }

}
