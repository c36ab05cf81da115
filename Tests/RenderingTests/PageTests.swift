import Foundation
import WorkflowModel
import XCTest

@testable import Rendering

/// Checks pages for browsers; with Chromium, if it is installed.
final class PageTests: XCTestCase {

  func testHashes() {
    XCTAssertEqual(
      SHA256.hash(Array("abc".utf8)).map { String($0, radix: 16) }.joined(separator: " "),
      "ba 78 16 bf 8f 1 cf ea 41 41 40 de 5d ae 22 23 b0 3 61 a3 96 17 7a 9c b4 10 ff 61 f2 0 15 "
        + "ad")
    XCTAssertEqual(SHA256.policy(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    let long = String(repeating: "a", count: 119)
    XCTAssertEqual(SHA256.policy(long), "sha256-MeulHDE6XAgiat8Y1KNZz9/Y0ugWsT9K+VL36mWE3Ps=")
  }

  func testThePolicyAllowsWhatIsThereAndNothingElse() throws {
    let page = renderHTML([Samples.order])
    let policy = try XCTUnwrap(page.firstMatch(of: /content="(default-src [^"]*)"/)).1
    XCTAssertTrue(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    let script = try XCTUnwrap(page.firstMatch(of: /(?s)<script>(.*?)<\/script>/)).1
    let style = try XCTUnwrap(page.firstMatch(of: /(?s)<style>(.*?)<\/style>/)).1
    for text in [script, style] { XCTAssertTrue(policy.contains(SHA256.policy(String(text)))) }
    XCTAssertFalse(policy.contains("unsafe"))
  }

  func testNoNameLeavesItsPlace() throws {
    for workflow in [HostileNames.workflow] + Samples.all {
      let page = renderHTML([workflow], code: { _ in "</script><script>alert(1)</script>" })
      XCTAssertEqual(page.matches(of: /<script/).count, 2)
      XCTAssertEqual(page.matches(of: /<\/script/).count, 2)
      XCTAssertEqual(page.matches(of: /<!--|="javascript:|<svg onload/).count, 0)
      XCTAssertEqual(page.matches(of: /(src|href)="/).count, 0)
    }
  }

  func testTheScriptKnowsEveryBox() throws {
    let place = Location(file: "a.ts", line: 3, column: 1, endLine: 4, endColumn: 2)
    let nodes = HostileNames.all.map {
      Node.stepDo(StepDo(header: NodeHeader(location: place), name: $0))
    }
    let page = renderHTML(
      [Workflow(className: "A", nodes: nodes)], code: { "line \($0.line)\n<b>" })
    let data = try XCTUnwrap(page.firstMatch(of: /(?s)<script type=[^>]*>(.*?)<\/script>/)).1
    let json = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let boxes = try XCTUnwrap(json?["boxes"] as? [[String: Any]])
    XCTAssertEqual(
      boxes.compactMap { $0["text"] as? String }, HostileNames.all.map(Charset.unicode.visible))
    XCTAssertTrue(boxes.compactMap { $0["code"] as? String }.allSatisfy { $0 == "line 3\n<b>" })
  }

  func testCallsLeadToTheirFunctions() {
    let workflows = [Samples.functions, Samples.functions]
    let page = renderHTML(workflows)
    XCTAssertTrue(page.contains("\"shows\": \"BookingWorkflow-function-reserve\""))
    XCTAssertTrue(page.contains("\"shows\": \"BookingWorkflow-function-reserve_2\""))
    XCTAssertEqual(page.matches(of: /"shows":/).count, 8)
  }

  func testChromiumRunsThePage() throws {
    let chromium = try ExternalProgram("chromium", package: "chromium")
    var random = RandomWorkflows(seed: 4, names: HostileNames.all)
    let workflows = Samples.all + [HostileNames.workflow, random.workflow(), random.workflow()]
    let diagram = Diagram(of: workflows)
    let frames = diagram.frames.count { $0.kind.isShown }
    for (fragment, isFolded) in [("", false), ("#folded", true)] {
      let page = try open(renderHTML(workflows), fragment, in: chromium)
      XCTAssertEqual(page.matches(of: /class="toggle( gone)?"/).count, frames)
      XCTAssertEqual(page.matches(of: /aria-expanded="false"/).count, isFolded ? frames : 0)
      let boxes = page.matches(of: /<g class="box\s[^"]*"/)
      XCTAssertEqual(boxes.count, diagram.boxes.count - diagram.hiddenBoxes.count)
      XCTAssertEqual(boxes.contains { $0.0.contains("gone") }, isFolded)
    }
  }

  /// Returns what has become of a page after its script has run, which must not complain.
  private func open(
    _ text: String, _ fragment: String, in chromium: ExternalProgram
  ) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "page.html")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try chromium.run([
      "--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
      "--user-data-dir=\(folder.path)/profile", "--dump-dom", file.absoluteString + fragment,
    ])
    XCTAssertFalse(run.errors.contains("CONSOLE"), run.errors)
    return run.output
  }

}
