import WorkflowModel
import XCTest

@testable import Rendering

/// Checks that diagrams follow the control flow.
final class DiagramTests: XCTestCase {

  func testSequence() {
    expect(
      [Samples.step("a"), Samples.sleep("b", "1 day")],
      ["start → a", "a → b", "b → end"])
  }

  func testNoSteps() {
    expect([], ["start → no steps", "no steps → end"])
  }

  func testBranchesComeTogether() {
    expect(
      [Samples.choice([("x", [Samples.step("a")]), (nil, [Samples.step("b")])]), Samples.step("c")],
      [
        "start → if", "if → x", "x → a", "if → else", "else → b", "a → join", "b → join",
        "join → c", "c → end",
      ])
  }

  func testAWayAroundIsDrawn() {
    expect(
      [Samples.choice([("x", [Samples.step("a")])])],
      [
        "start → if", "if → x", "x → a", "if → else", "a → join", "else → join", "join → end",
      ])
  }

  func testExitsLeadNowhere() {
    expect(
      [
        Samples.choice([("x", [Samples.step("a"), Samples.exit(.return)])]), Samples.step("b"),
      ],
      ["start → if", "if → x", "x → a", "a → return", "if → else", "else → b", "b → end"])
    expect(
      [Samples.choice([("x", [Samples.exit(.return)]), (nil, [Samples.exit(.throw)])])],
      ["start → if", "if → x", "x → return", "if → else", "else → throw"])
  }

  func testNodesBehindAnExitAreNotConnected() {
    expect(
      [Samples.exit(.return), Samples.step("a"), Samples.step("b")],
      ["start → return", "return below a", "a → b"])
  }

  func testLoopLeadsBack() {
    expect(
      [Samples.loop("while (x)", [Samples.step("a"), Samples.step("b")]), Samples.step("c")],
      [
        "loop while (x) → a", "a → b", "b repetition loop while (x)", "start → loop while (x)",
        "b → join", "join → c", "c → end",
      ])
  }

  func testCasesFallThrough() {
    let branches = [
      Branch(condition: "1", nodes: [Samples.step("a")]), Branch(condition: "2", nodes: []),
      Branch(condition: "3", nodes: [Samples.step("b"), Samples.exit(.break)]),
      Branch(condition: "4", nodes: [Samples.step("c")]),
    ]
    expect(
      [.switch(SwitchNode(discriminant: "x", branches: branches)), Samples.step("d")],
      [
        "start → switch x", "switch x → case 1", "case 1 → a", "switch x → case 2",
        "switch x → case 3", "case 3 → b", "case 2 → b", "a fallThrough b", "switch x → case 4",
        "case 4 → c", "switch x → default", "b → join", "c → join", "default → join",
        "join → d", "d → end",
      ])
  }

  func testABreakLeavesTheInnermostLoopOrSwitch() {
    let inner = Samples.choice([("y", [Samples.exit(.break)])])
    let branches = [
      Branch(condition: "1", nodes: [inner, Samples.step("a")]),
      Branch(condition: nil, nodes: [Samples.loop("", [Samples.step("b"), inner])]),
    ]
    expect(
      [.switch(SwitchNode(discriminant: "x", branches: branches))],
      [
        "start → switch x", "switch x → case 1", "case 1 → if", "if → y", "y → break",
        "if → else", "else → a", "switch x → default", "loop → b", "b → if", "if → y", "y → break",
        "if → else", "else repetition loop", "default → loop", "a fallThrough loop",
        "break below join", "break below join", "else → join", "join → end",
      ])
  }

  func testTry() {
    expect(
      [
        .try(
          TryNode(
            tryBlock: BlockNode(nodes: [Samples.step("a")]),
            catchBlock: BlockNode(nodes: [Samples.step("b")]),
            finallyBlock: BlockNode(nodes: [Samples.step("c")])))
      ],
      [
        "try → a", "start → try", "try failure catch", "catch → b", "a → join", "b → join",
        "join → finally", "finally → c", "c → end",
      ])
  }

  func testFinallyRunsBeforeAReturn() {
    expect(
      [
        .try(
          TryNode(
            tryBlock: BlockNode(nodes: [Samples.step("a"), Samples.exit(.return)]),
            finallyBlock: BlockNode(nodes: [Samples.step("b")])))
      ],
      [
        "try → a", "a → return", "start → try", "return passing finally", "finally → b",
      ])
  }

  func testStepsInsideAStepAndRollback() {
    expect(
      [
        .stepDo(StepDo(name: "a", nodes: [Samples.step("b")], rollback: [Samples.step("c")])),
        Samples.step("d"),
      ],
      ["start → a", "a → b", "a failure rollback", "rollback → c", "b → d", "d → end"])
  }

  func testLanesWaitForWhatTheyNeed() {
    let nodes = [
      Samples.step("a", 1, 3), Samples.step("b", 1, 3), Samples.step("c", 1, 2),
      Samples.step("d", 2, 3),
    ]
    expect(
      [.parallel(ParallelNode(kind: .all, nodes: nodes))],
      [
        "start → parallel all", "parallel all → a", "parallel all → b", "parallel all → c",
        "c → d", "a → join", "b → join", "d → join", "join → end",
      ])
  }

  func testStagesOfLanesComeTogether() {
    let nodes = [
      Samples.step("a", 1, 2), Samples.step("b", 1, 2), Samples.step("c", 2, 3),
      Samples.step("d", 2, 3),
    ]
    expect(
      [.parallel(ParallelNode(kind: .all, nodes: nodes))],
      [
        "start → parallel all", "parallel all → a", "parallel all → b", "a → join", "b → join",
        "join → c", "join → d", "c → join", "d → join", "join → end",
      ])
  }

  func testWhatIsNeverAwaitedLeadsNowhere() {
    let nodes = [Samples.step("a", 1), Samples.step("b", 1, 2)]
    expect(
      [.parallel(ParallelNode(kind: .all, nodes: nodes)), Samples.step("c")],
      [
        "start → parallel all", "parallel all → a", "parallel all → b", "b → c", "c → end",
      ])
  }

  func testLanesOfStructuresSpanWhatIsInThem() {
    let inner = Samples.choice([("x", [Samples.step("a", 1, 2), Samples.step("b", 2, 3)])])
    let lanes = Lanes([inner, Samples.step("c", 1, 4), Samples.step("d", 3, 4)])
    XCTAssertEqual(lanes.stages.map(\.members), [[0, 1], [2]])
    XCTAssertEqual(lanes.stages.map(\.predecessors), [[], [0]])
    XCTAssertEqual(lanes.open, [1, 2])
  }

  func testNumbersAreShownOnRequest() {
    let nodes = [Samples.step("a", 1, 3), Samples.step("b", 1)]
    let workflow = Workflow(
      className: "A", nodes: [.parallel(ParallelNode(kind: .all, nodes: nodes))])
    let details = { (options: DiagramOptions) in
      Diagram(of: [workflow], options: options).boxes.map(\.label.details).filter { !$0.isEmpty }
    }
    XCTAssertEqual(details(DiagramOptions()), [["never awaited"]])
    XCTAssertEqual(
      details(DiagramOptions(showsNumbers: true)), [["#1→3"], ["#1→", "never awaited"]])
  }

  func testFunctionsCanBeDrawnAtTheirCalls() {
    let inline = Diagram(of: [Samples.functions], options: DiagramOptions(functions: .inline))
    let calls = inline.boxes.filter { $0.type == "function_call" }
    XCTAssertEqual(
      calls.map(\.label.text),
      ["reserve()", "charge()", "runStep(send ticket)", "Mailer.send()", "audit()"])
    XCTAssertEqual(calls.map(\.shape), [.head, .head, .head, .head, .missing])
    XCTAssertEqual(inline.boxes.count { $0.shape == .start }, 1)
    let collapsed = Diagram(of: [Samples.functions], options: DiagramOptions(functions: .collapse))
    let details = collapsed.boxes.filter { $0.shape == .reference }.map(\.label.details)
    XCTAssertEqual(details, [["2 steps"], ["1 step"], ["2 steps"]])
  }

  func testRecursionIsDrawnOnce() {
    let function = FunctionDef(name: "f", nodes: [Samples.step("a"), Samples.call("f")])
    let workflow = Workflow(className: "A", functions: [function], nodes: [Samples.call("f")])
    let diagram = Diagram(of: [workflow], options: DiagramOptions(functions: .inline))
    XCTAssertEqual(diagram.boxes.filter { $0.type == "function_call" }.map(\.shape), [
      .head, .reference,
    ])
  }

  func testAFunctionThatOnlyReturnsLeadsOn() {
    let function = FunctionDef(name: "f", nodes: [Samples.step("a"), Samples.exit(.return)])
    let workflow = Workflow(
      className: "A", functions: [function], nodes: [Samples.call("f"), Samples.step("b")])
    let diagram = Diagram(of: [workflow], options: DiagramOptions(functions: .inline))
    let passing = diagram.edges.filter { $0.kind == .passing }
    XCTAssertEqual(passing.map { diagram.boxes[$0.target].label.text }, ["b"])
  }

  func testPartsCanBeCollapsed() {
    let loop = Samples.loop("while (x)", [Samples.step("a"), Samples.step("b")])
    let choice = Samples.choice([("y", [Samples.step("c")])])
    let workflow = Workflow(className: "A", nodes: [loop, choice])
    let options = DiagramOptions(collapsed: [.loops, .branches])
    let boxes = Diagram(of: [workflow], options: options).boxes.filter { $0.shape == .reference }
    XCTAssertEqual(boxes.map(\.label.words), ["loop while (x)", "if y"])
    XCTAssertEqual(boxes.map(\.label.details), [["2 steps"], ["1 step"]])
  }

  func testFunctionsHaveFrames() {
    let diagram = Diagram(of: [Samples.functions])
    XCTAssertEqual(
      diagram.frames.filter { $0.kind == .function }.map(\.title),
      [
        "function reserve()", "function charge()", "function runStep(send ticket)",
        "function Mailer.send()",
      ])
    XCTAssertEqual(diagram.title, "BookingWorkflow (incomplete)")
    let missing = diagram.boxes.filter { $0.shape == .missing }
    XCTAssertEqual(missing.map(\.label.text), ["audit()"])
    XCTAssertEqual(missing.map(\.label.details), [["not in the input"]])
  }

  func testBoxesAreNamedAfterTheirNodes() {
    let step = StepDo(header: NodeHeader(id: "do:pay"), name: "pay")
    let choice = IfNode(
      header: NodeHeader(id: "if:x"), branches: [Branch(condition: "x", nodes: [.stepDo(step)])])
    let workflow = Workflow(className: "A", nodes: [.if(choice)])
    let names = ["start", "if_x", "if_x-1", "do_pay", "if_x-2", "if_x-join", "end"]
    XCTAssertEqual(Diagram(of: [workflow]).boxes.map(\.id), names)
    let all = Diagram(of: [workflow, workflow]).boxes.map(\.id)
    XCTAssertEqual(Array(all.prefix(names.count)), names.map { "A-" + $0 })
    XCTAssertEqual(Set(all).count, all.count)
  }

  /// Checks the edges of a workflow with the given nodes, written as `source → target`, or with the
  /// kind of the edge if it is not the usual way on.
  private func expect(_ nodes: [Node], _ edges: [String], line: UInt = #line) {
    let diagram = Diagram(of: [Workflow(className: "A", nodes: nodes)])
    let actual = diagram.edges.map { edge in
      let boxes = [edge.source, edge.target].map { text(of: diagram.boxes[$0]) }
      return boxes.joined(separator: " \(word(for: edge.kind)) ")
    }
    XCTAssertEqual(actual, edges, line: line)
  }

  /// Returns what a box says.
  private func text(of box: Diagram.Box) -> String {
    switch box.shape {
    case .head: [box.label.keyword, box.label.text].filter { !$0.isEmpty }.joined(separator: " ")
    case .card, .reference, .missing, .condition, .exit, .remark: box.label.text
    case .join, .bend, .blank, .start, .end: box.type
    }
  }

  /// Returns the word for an edge.
  private func word(for kind: Diagram.Edge.Kind) -> String {
    switch kind {
    case .next, .fork, .merge: "→"
    case .repetition, .failure, .fallThrough, .passing, .below: "\(kind)"
    }
  }

}
