import WorkflowModel
import XCTest

@testable import Rendering

/// Checks Mermaid flowcharts and the Markdown around them.
///
/// The rules were tried with Mermaid 11 itself, which read every name here back as it is, and drew
/// every fixture with as many nodes, subgraphs and lines as are written.
final class MermaidTests: XCTestCase {

  func testFlowchart() {
    let workflow = Workflow(
      className: "A \"quoted\" name",
      nodes: [
        Samples.step("a < b"), Samples.choice([("x > 1", [Samples.sleep("rest", "1 day")])]),
        Samples.loop("while (x)", [Samples.step("pay")]),
      ])
    let expected = #"""
      flowchart TB
        accTitle: A quoted name
        accDescr: Steps of the workflow in the order in which they run
        n1(("#8203;")):::flowFull
        n2["<i>do</i><br/><b>a #60; b</b>"]:::stepCard
        n3{"if"}:::choiceFull
        n5(["<i>sleep</i><br/><b>rest</b><br/><small>1 day</small>"]):::sleepCard
        n7(("#8203;")):::choiceFull
        subgraph f1["loop while #40;x#41;"]
          direction TB
          n8(("↻")):::loopFull
          n9["<i>do</i><br/><b>pay</b>"]:::stepCard
        end
        n11((("#8203;"))):::flowFull
        n1 --> n2
        n2 --> n3
        n3 -->|"x #62; 1"| n5
        n5 --- n7
        n3 ---|"else"| n7
        n8 --> n9
        n9 -.-> n8
        n7 --> f1
        f1 --> n11

      """#
    XCTAssertTrue(renderMermaid([workflow]).hasPrefix(expected), renderMermaid([workflow]))
  }

  func testWhatMeansSomethingIsSpelled() {
    let texts = [
      "say \"hi\"": "say #34;hi#34;", "1. first": "1#46; first", "- dash": "#45; dash",
      "set direction LR": "set direction#32;LR", "a#quot;b": "a#35;quot#59;b",
      "fa:fa-car": "fa#58;#8203;fa-car", "a\\nb": "a#92;#8203;nb",
      "$$x$$": "#36;#8203;#36;x#36;#8203;#36;", "": "#8203;", "1.5 days": "1.5 days",
    ]
    for (text, label) in texts { XCTAssertEqual(text.mermaidLabel, label) }
  }

  func testNothingEndsALabel() {
    for workflow in [HostileNames.workflow] + Samples.all {
      for line in renderMermaid([workflow]).split(separator: "\n") {
        let quotes = line.count { $0 == "\"" }
        XCTAssertTrue(quotes == 0 || quotes == 2, String(line))
      }
    }
  }

  func testEveryLineNamesWhatThereIs() {
    for seed in 0..<60 {
      var random = RandomWorkflows(seed: UInt64(seed), names: HostileNames.all)
      let text = renderMermaid([random.workflow(depth: 3)])
      let nodes = text.matches(of: /(?m)^ *(?:subgraph )?([nf][0-9]+)[\[({>]/).map { $0.1 }
      XCTAssertEqual(Set(nodes).count, nodes.count, "seed \(seed)")
      let links = text.matches(of: /(?m)^ *([nf]\d+) (?:-->|---|-\.->)(?:\|"[^"]*"\|)? ([nf]\d+)$/)
      let ends = links.flatMap { [$0.1, $0.2] }
      XCTAssertEqual(Set(ends).subtracting(nodes), [], "seed \(seed)")
    }
  }

  func testLimitsAreKept() {
    let body = (0..<20).map { Samples.step("step \($0)") }
    let functions = (0..<30).map { FunctionDef(name: "f\($0)", nodes: body) }
    let calls = (0..<30).map { Samples.call("f\($0)") }
    let large = Workflow(className: "Large", functions: functions, nodes: calls)
    let text = renderMermaid([large])
    XCTAssertTrue(text.contains("%% Collapsed, since GitHub draws at most 500 lines: functions\n"))
    XCTAssertTrue(text.contains("<small>20 steps</small>"))
    XCTAssertLessThanOrEqual(text.matches(of: /-->/).count, 500)
    let page = renderMarkdown([large])
    XCTAssertEqual(page.matches(of: /```mermaid/).count, 31)
    XCTAssertTrue(page.contains("### Function `f29()`"))
    let long = Workflow(className: "Long", nodes: (0..<600).map { Samples.step("step \($0)") })
    XCTAssertTrue(renderMarkdown([long]).contains("larger than GitHub draws"))
  }

  func testMarkdown() {
    let place = Location(file: "src/a.ts", line: 7, column: 1, endLine: 7, endColumn: 2)
    let step = StepDo(header: NodeHeader(id: "a", location: place), name: "a | `b`")
    let workflow = Workflow(
      className: "Order", nodes: [Samples.loop("while (x)", [.stepDo(step)])], isComplete: false)
    let text = renderMarkdown([workflow])
    XCTAssertTrue(text.hasPrefix("## Order\n\n**Incomplete:** "), text)
    let name = "<code>a &#124; &#96;b&#96;</code>"
    XCTAssertTrue(text.hasSuffix("| 1 | \(name) | do |  | `while (x)` | `a.ts:7` |\n"), text)
  }

  func testTablesHoldEveryName() {
    let lines = renderMarkdown([HostileNames.workflow]).split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("| ") && $0.contains(" | do | ") }
    XCTAssertEqual(rows.count, HostileNames.all.count)
    for row in rows { XCTAssertEqual(row.count { $0 == "|" }, 7, String(row)) }
  }

}
