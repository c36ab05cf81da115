import Foundation
import Source
import WorkflowModel
import XCTest

@testable import Rendering

/// Checks the JSON documents.
final class JSONTests: XCTestCase {

  func testDocumentHasAFixedForm() {
    let step = StepDo(
      header: NodeHeader(
        id: "do-1",
        location: Location(file: "a.ts", line: 2, column: 3, endLine: 4, endColumn: 5)),
      name: "pay", config: StepConfig(retryLimit: .infinity, given: [.limit]),
      rollback: [Samples.exit(.break, label: "outer")], timing: Timing(starts: 1, resolves: 2))
    let workflow = Workflow(
      className: "A", nodes: [.stepDo(step)],
      payload: .object([Shape.Field(name: "id", shape: .unknown)]), isComplete: false)
    let expected = """
      {
        "version": 1,
        "workflows": [
          {
            "type": "start",
            "class_name": "A",
            "functions": {},
            "nodes": [
              {
                "type": "step_do",
                "name": "pay",
                "config": {
                  "retries": {
                    "limit": 9007199254740991,
                    "delay": 1000,
                    "backoff": "exponential"
                  },
                  "timeout": 10000,
                  "given": [
                    "limit"
                  ],
                  "infinite_retries": true
                },
                "nodes": [],
                "starts": 1,
                "resolves": 2,
                "id": "do-1",
                "source": {
                  "file": "a.ts",
                  "line": 2,
                  "column": 3,
                  "end_line": 4,
                  "end_column": 5
                },
                "rollback": [
                  {
                    "type": "break",
                    "kind": "break",
                    "word": "break",
                    "label": "outer"
                  }
                ]
              }
            ],
            "payload": {
              "type": "object",
              "fields": {
                "id": {
                  "type": "unknown"
                }
              }
            },
            "complete": false
          }
        ],
        "diagnostics": []
      }

      """
    XCTAssertEqual(renderJSON([workflow], diagnostics: []), expected)
  }

  func testGraphHasNoAdditions() {
    let text = renderGraph(Samples.functions)
    XCTAssertTrue(text.hasPrefix("{\n  \"version\": 1,\n  \"workflow\": {\n    \"class_name\": "))
    let additions = [
      "id", "source", "label", "given", "infinite_retries", "timeout_given", "word", "rollback",
      "complete",
    ]
    for workflow in Samples.all {
      let text = renderGraph(workflow)
      for key in additions { XCTAssertFalse(text.contains("\"\(key)\": "), key) }
      XCTAssertFalse(text.contains("\"start\""))
    }
  }

  func testBlocksOfATryAreNeverLeftOut() {
    let node = Node.try(TryNode(catchBlock: BlockNode(nodes: [])))
    let text = renderGraph(Workflow(className: "A", nodes: [node]))
    XCTAssertTrue(text.contains("\"try_block\": null"))
    XCTAssertTrue(text.contains("\"catch_block\": {\n          \"type\": \"block\","))
    XCTAssertTrue(text.contains("\"finally_block\": null"))
  }

  func testAnExitThatIsNotPublishedIsAnAddition() {
    let leaving = Node.break(BreakNode(word: .throw, isPublished: false))
    let step = Node.stepSleep(StepSleep(name: "a", duration: .milliseconds(1)))
    let branches = [
      Branch(condition: "x", nodes: [step, leaving]), Branch(condition: nil, nodes: [leaving]),
    ]
    let workflow = Workflow(
      className: "A",
      nodes: [
        .if(IfNode(branches: branches)), .loop(LoopNode(label: "", nodes: [step, leaving])),
        .try(TryNode(catchBlock: BlockNode(nodes: [step, leaving]))),
      ])
    let graph = renderGraph(workflow)
    for text in ["throw", "\"break\"", "\"condition\": null"] {
      XCTAssertFalse(graph.contains(text), text)
    }
    let document = renderJSON([workflow], diagnostics: [])
    XCTAssertEqual(document.components(separatedBy: "\"ends\": \"throw\"").count, 4)
    XCTAssertEqual(document.components(separatedBy: "\"otherwise\": \"throw\"").count, 2)
    XCTAssertFalse(document.contains("\"break\""))
  }

  func testAThrowThatIsPublishedIsANode() {
    let published = Node.break(BreakNode(word: .throw))
    let text = renderGraph(Workflow(className: "A", nodes: [published]))
    XCTAssertTrue(text.contains("\"kind\": \"break\""))
  }

  func testUnreadableOptionsAreNull() {
    let step = StepWaitForEvent(name: "a", options: nil)
    let text = renderGraph(Workflow(className: "A", nodes: [.stepWaitForEvent(step)]))
    XCTAssertTrue(text.contains("\"options\": null"))
  }

  func testStringsAreEscaped() {
    XCTAssertEqual(json("a\"b\\c"), #""a\"b\\c""#)
    XCTAssertEqual(json("\u{8}\t\n\u{C}\r\u{0}\u{7F}"), #""\b\t\n\f\r\u0000\u007f""#)
    XCTAssertEqual(json("\u{85}\u{2028}\u{202E}\u{FEFF}"), #""\u0085\u2028\u202e\ufeff""#)
    XCTAssertEqual(json("\u{E0041}"), #""\udb40\udc41""#)
    XCTAssertEqual(json("é日🚀❤️"), "\"é日🚀❤️\"")
  }

  func testOnlyWhatEndsAScriptIsEscapedAsTag() {
    XCTAssertEqual(json("</script>"), #""\u003c/script>""#)
    XCTAssertEqual(json("<!-- <Script"), #""\u003c!-- \u003cScript""#)
    XCTAssertEqual(json("a < b, <dynamic>, 1 <"), #""a < b, <dynamic>, 1 <""#)
  }

  func testNumbers() {
    XCTAssertEqual(numberText(5), "5")
    XCTAssertEqual(numberText(-0.0), "0")
    XCTAssertEqual(numberText(0.5), "0.5")
    XCTAssertEqual(numberText(9_007_199_254_740_991), "9007199254740991")
    XCTAssertEqual(numberText(1e300), "1e+300")
  }

  func testTimesWithoutEndAreText() {
    let texts: [(Double, String)] = [
      (.infinity, "Infinity"), (-.infinity, "-Infinity"), (.nan, "unknown"),
    ]
    for (count, text) in texts {
      let step = StepSleep(name: "a", duration: .milliseconds(count))
      let document = renderGraph(Workflow(className: "A", nodes: [.stepSleep(step)]))
      XCTAssertTrue(document.contains("\"duration\": \"\(text)\""), document)
    }
  }

  func testDiagnosticsHavePositions() {
    let file = SourceFile(name: "a.js", text: "let é = '🚀'; step\nstep")
    let diagnostics = [
      Diagnostic(.noWorkflow, "nothing"),
      Diagnostic(.floatingStep, "a", file: file, range: SourceRange(0, 3), hint: "Await it."),
      Diagnostic(.floatingStep, "b", file: file, range: SourceRange(17, 21)),
      Diagnostic(.floatingStep, "c", file: file, range: SourceRange(22, 26)),
      Diagnostic(.floatingStep, "d", file: file, range: SourceRange(4, 6)),
    ]
    let text = renderJSON([], diagnostics: diagnostics)
    XCTAssertTrue(text.contains("\"hint\": \"Await it.\""))
    let positions = text.matches(of: /"offset": (\d+),\s*"line": (\d+),\s*"column": (\d+)/)
    XCTAssertEqual(
      positions.map { "\($0.1) \($0.2):\($0.3)" },
      ["0 1:1", "3 1:4", "17 1:15", "21 1:19", "22 2:1", "26 2:5", "4 1:5", "6 1:6"])
    for position in positions {
      let expected = file.position(at: Int(position.1) ?? 0)
      XCTAssertEqual("\(expected.line) \(expected.column)", "\(position.2) \(position.3)")
    }
  }

  func testStandardReaderReadsTheSameNames() throws {
    let data = Data(renderJSON([HostileNames.workflow], diagnostics: []).utf8)
    let document = try XCTUnwrap(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let workflows = try XCTUnwrap(document["workflows"] as? [[String: Any]])
    let nodes = try XCTUnwrap(workflows[0]["nodes"] as? [[String: Any]])
    XCTAssertEqual(nodes.map { $0["name"] as? String }, HostileNames.all)
  }

  func testNothingUnsafeGetsOut() {
    for scalar in renderJSON([HostileNames.workflow], diagnostics: []).unicodeScalars
    where scalar != "\n" {
      XCTAssertFalse(scalar.isUnsafe, String(scalar.value, radix: 16))
    }
  }

  /// Returns `text` as a JSON string.
  private func json(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSONString(text)
    return String(decoding: bytes, as: UTF8.self)
  }

}
