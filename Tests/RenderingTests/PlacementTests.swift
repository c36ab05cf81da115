import WorkflowModel
import XCTest

@testable import Rendering

/// Checks that in our own layout nothing lies on anything else.
final class PlacementTests: XCTestCase {

  func testSamplesAreLaidOut() {
    for workflow in Samples.all { check([workflow]) }
    check(Samples.all)
    check([])
  }

  func testRandomWorkflowsAreLaidOut() {
    for seed in 0..<60 {
      var random = RandomWorkflows(seed: UInt64(seed), names: HostileNames.all)
      check([random.workflow(depth: 3)], "seed \(seed)")
    }
  }

  func testLanesCrossNothing() {
    let cases: [[(Int, Int?)]] = [
      [(1, 3), (1, 2), (2, 5), (3, 4)], [(1, 2), (1, 3), (2, 4), (3, 4)], [(1, 9), (1, 2), (2, 3)],
      [(1, nil), (1, 2), (2, 3)], [(1, 2), (1, 2), (2, 3), (2, 3)], [(1, nil), (1, nil)],
      [(1, 4), (1, 2), (2, 3), (3, 4), (4, 5)],
    ]
    for lanes in cases {
      let nodes = lanes.enumerated().map { Samples.step("lane \($0)", $1.0, $1.1) }
      check([
        Workflow(
          className: "A",
          nodes: [.parallel(ParallelNode(kind: .all, nodes: nodes)), Samples.step("after")])
      ], "\(lanes)")
    }
  }

  func testManyBranchesStandOnShelves() {
    for count in [5, 12, 24, 60] {
      for (name, workflow) in [
        ("alike", Samples.manyCases(count) { _ in 1 }),
        ("of different length", Samples.manyCases(count) { $0 * 7 % 5 }),
        ("with the same steps", Samples.manyCases(count) { $0 % 40 == 39 ? 1 : 0 }),
        ("lanes", Samples.manyLanes(count)), ("joined lanes", Samples.joinedLanes(count)),
        ("lanes joined in parts", Samples.joinedLanes(count, together: 12)),
      ] {
        check([workflow], "\(count) \(name)")
        XCTAssertLessThan(Layout(of: Diagram(of: [workflow])).size.width, 1400, name)
      }
    }
  }

  func testWhatStartsTogetherBeginsOnOneLine() throws {
    for count in [24, 60] {
      let diagram = Diagram(of: [Samples.joinedLanes(count)])
      let layout = Layout(of: diagram)
      let row = try XCTUnwrap(diagram.rows.first { $0.count == count + 1 })
      let first = row.filter { box in layout.shelves(around: box).allSatisfy { $0.level == 0 } }
      XCTAssertGreaterThan(first.count, 5)
      XCTAssertEqual(Set(first.map { layout.boxes[$0].y }).count, 1)
      XCTAssertTrue(first.contains(row[0]), "the slow lane begins with the others")
    }
  }

  func testCasesThatLeadOnStayTogether() {
    let exits: [Node] = [Samples.exit(.break), Samples.step("on"), Samples.exit(.return)]
    for shape in 0..<12 {
      var random = RandomWorkflows(seed: UInt64(shape), names: ["a", "b"])
      let branches = (0..<30).map { index in
        let count = Int.random(in: 0...4, using: &random)
        let steps = (0..<count).map { Samples.step("step \($0)") }
        let last = count > 0 ? [exits.randomElement(using: &random)!] : []
        return Branch(condition: "case \(index)", nodes: steps + last)
      }
      let choice = Node.switch(SwitchNode(discriminant: "x", branches: branches))
      check([Workflow(className: "A", nodes: [choice, Samples.step("after")])], "\(shape)")
      check([Workflow(className: "A", nodes: [Samples.loop("", [choice])])], "\(shape)")
    }
  }

  func testWaysLeaveShelvesOnShelves() {
    var node = Samples.step("innermost")
    for depth in 0..<3 {
      let branches = (0..<9).map { index in
        let steps = [Samples.step("step \(index)"), index == depth * 3 ? node : Samples.step("b")]
        // Nothing but the first branch leads on, and so past the shelves below it.
        let isOpen = index == depth * 3
        return Branch(
          condition: "case \(index)", nodes: steps + (isOpen ? [] : [Samples.exit(.return)]))
      }
      let fallback = Branch(condition: nil, nodes: [Samples.exit(.return)])
      node = .if(IfNode(branches: branches + [fallback]))
      check([Workflow(className: "A", nodes: [node, Samples.step("after")])], "\(depth)")
      check([Workflow(className: "A", nodes: [Samples.loop("", [node])])], "\(depth)")
    }
  }

  func testManyFunctionsAreNoStrip() {
    let functions = (0..<40).map { FunctionDef(name: "f\($0)", nodes: [Samples.step("step")]) }
    let calls = functions.prefix(3).map { Samples.call($0.name) }
    let workflow = Workflow(className: "A", functions: functions, nodes: calls)
    check([workflow])
    let size = Layout(of: Diagram(of: [workflow])).size
    XCTAssertLessThan(size.width, 2 * size.height)
  }

  func testTextFitsItsBox() {
    let layout = Layout(of: Diagram(of: [HostileNames.workflow]))
    for face in layout.faces {
      for line in face.lines where !line.isCentered {
        XCTAssertLessThanOrEqual(line.x + line.font.width(of: line.text), face.size.width)
      }
    }
  }

  func testAThousandStepsAreLaidOutInTime() {
    let nodes = (0..<1000).map { Samples.step("step number \($0)") }
    let start = ContinuousClock.now
    _ = renderSVG([Workflow(className: "Long", nodes: nodes)])
    XCTAssertLessThan(ContinuousClock.now - start, .seconds(10))
  }

  /// Checks the layout of workflows.
  private func check(_ workflows: [Workflow], _ name: String = "", line: UInt = #line) {
    let diagram = Diagram(of: workflows)
    let check = LayoutCheck(diagram: diagram, layout: Layout(of: diagram))
    XCTAssertEqual(check.problems, [], name, line: line)
  }

}

/// Finds what is wrong with a layout.
struct LayoutCheck {

  /// The diagram.
  let diagram: Diagram

  /// The layout.
  let layout: Layout

  /// A straight piece of a way.
  struct Piece {

    /// The edge.
    let edge: Int

    /// The smaller corner.
    let from: Point

    /// The larger corner.
    let to: Point

  }

  /// The boxes that are to be seen.
  private var boxes: [Int] { layout.boxes.indices.filter { layout.boxes[$0].width > 0 } }

  /// What is wrong, or nothing.
  var problems: [String] {
    overlaps + outside + strays + blocked + crossings
  }

  /// Boxes that lie on one another.
  private var overlaps: [String] {
    boxes.flatMap { first in
      boxes.filter { $0 > first && layout.boxes[first].touches(layout.boxes[$0]) }
        .map { "\(id(first)) lies on \(id($0))" }
    }
  }

  /// Boxes that are not in the drawing.
  private var outside: [String] {
    boxes.filter {
      let place = layout.boxes[$0]
      return place.x < 0 || place.y < 0 || place.right > layout.size.width
        || place.bottom > layout.size.height
    }.map { "\(id($0)) is outside" }
  }

  /// Boxes whose frames lie elsewhere, and those that lie in frames that are not theirs.
  private var strays: [String] {
    boxes.flatMap { box in
      diagram.frames.indices.filter { diagram.frames[$0].kind.isShown }.compactMap { frame in
        let isInside = layout.frames[frame].touches(layout.boxes[box])
        return isInside == isIn(box, frame) ? nil : "\(id(box)) and \(diagram.frames[frame].id)"
      }
    }
  }

  /// Ways that lead through boxes.
  private var blocked: [String] {
    pieces.flatMap { piece in
      boxes.filter { box in
        let edge = diagram.edges[piece.edge]
        return edge.source != box && edge.target != box && piece.runs(through: layout.boxes[box])
      }.map { "\(name(piece.edge)) runs through \(id($0))" }
    }
  }

  /// Ways that cross others with which they share no end; entangled lanes cannot help it.
  private var crossings: [String] {
    let pieces = pieces
    return pieces.flatMap { first in
      pieces.filter { second in
        let (a, b) = (diagram.edges[first.edge], diagram.edges[second.edge])
        return first.edge < second.edge && !isLane(a) && !isLane(b) && first.crosses(second)
          && a.source != b.source && a.target != b.target
      }.map { "\(name(first.edge)) crosses \(name($0.edge))" }
    }
  }

  /// Returns whether an edge leads from one lane of a parallel into another.
  private func isLane(_ edge: Diagram.Edge) -> Bool {
    edge.kind == .fork && diagram.boxes[edge.source].shape != .head
  }

  /// All straight pieces of ways.
  private var pieces: [Piece] {
    layout.routes.indices.flatMap { edge -> [Piece] in
      let corners = layout.routes[edge]?.corners ?? []
      return zip(corners, corners.dropFirst()).map { first, second in
        Piece(
          edge: edge, from: Point(x: min(first.x, second.x), y: min(first.y, second.y)),
          to: Point(x: max(first.x, second.x), y: max(first.y, second.y)))
      }
    }
  }

  /// Returns whether a box lies in a frame.
  private func isIn(_ box: Int, _ frame: Int) -> Bool {
    var current = diagram.boxes[box].frame
    while let next = current {
      if next == frame { return true }
      current = diagram.frames[next].parent
    }
    return false
  }

  /// Returns the name of a box.
  private func id(_ box: Int) -> String { diagram.boxes[box].id }

  /// Returns the name of an edge.
  private func name(_ edge: Int) -> String {
    let edge = diagram.edges[edge]
    return "\(id(edge.source)) \(edge.kind) \(id(edge.target))"
  }

}

extension LayoutCheck.Piece {

  /// Returns whether the piece leads through the inside of a rectangle.
  func runs(through rect: Rect) -> Bool {
    from.x < rect.right && to.x > rect.x && from.y < rect.bottom && to.y > rect.y
  }

  /// Returns whether two pieces cross in the middle of both.
  func crosses(_ other: Self) -> Bool {
    let isVertical = from.x == to.x
    if isVertical == (other.from.x == other.to.x) { return false }
    let (vertical, horizontal) = isVertical ? (self, other) : (other, self)
    return horizontal.from.x < vertical.from.x && vertical.from.x < horizontal.to.x
      && vertical.from.y < horizontal.from.y && horizontal.from.y < vertical.to.y
  }

}

extension Rect {

  /// Returns whether two rectangles have something in common.
  fileprivate func touches(_ other: Rect) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

}
