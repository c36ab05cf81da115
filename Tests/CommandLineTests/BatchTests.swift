import Foundation
import TestSupport
import XCTest

/// Batches: one line of JSON for each record, whatever the script does.
final class BatchTests: ProgramTestCase {

  /// An answer, as far as the tests look at it.
  private struct Answer: Decodable {

    let id: Int?
    let workflows: [Workflow]
    let diagnostics: [Finding]

    /// A workflow of an answer.
    struct Workflow: Decodable {

      let class_name: String

    }

    /// A diagnostic of an answer.
    struct Finding: Decodable {

      let code: String
      let message: String

    }

    /// The names of the workflows, or else the codes of the diagnostics.
    var summary: String {
      let names = workflows.map(\.class_name)
      return (names.isEmpty ? diagnostics.map(\.code) : names).joined(separator: " ")
    }

  }

  /// Returns a record with a script.
  private func record(_ id: Int, _ source: String) throws -> String {
    let text = String(decoding: try JSONEncoder().encode(source), as: UTF8.self)
    return "{\"id\":\(id),\"filename\":\"w.js\",\"source\":\(text)}\n"
  }

  /// Returns the answers that the program has given.
  private func answers(_ run: ProcessRun) throws -> [Answer] {
    try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }

  /// A script that takes a parser seconds and hundreds of megabytes.
  private let hostile = "WorkflowEntrypoint;" + String(repeating: "x(()=>{", count: 30_000)

  func testEveryRecordIsAnsweredInOrder() throws {
    var input = ""
    for id in 0..<40 { input += try record(id, id % 2 == 0 ? oneWorkflow : "let x = \(id);") }
    let answers = try answers(try run("--batch", "-j", "3", input: input))
    XCTAssertEqual(answers.map(\.id), Array(0..<40))
    XCTAssertEqual(answers.map(\.summary).prefix(2), ["Only", "no-workflow"])
  }

  func testAnswersAreThoseOfALoneRun() throws {
    try write(oneWorkflow, to: "w.js")
    let lone = try run("w.js").output
    let answer = try run("--batch", input: record(7, oneWorkflow)).output
    let document = try JSONSerialization.jsonObject(with: Data(lone.utf8)) as? NSDictionary
    let answered = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? NSDictionary
    XCTAssertEqual(document?["workflows"] as? NSArray, answered?["workflows"] as? NSArray)
    XCTAssertTrue(answer.hasPrefix("{\"id\":7,\"version\":1,\"workflows\":["), answer)
  }

  func testScriptsThatTakeTooLongDoNotAffectOthers() throws {
    let input = try record(1, oneWorkflow) + record(2, hostile) + record(3, oneWorkflow)
    let run = try run("--batch", "-j", "1", "--hard-time-limit", "0.05", input: input)
    let answers = try answers(run)
    XCTAssertEqual(answers.map(\.id), [1, 2, 3])
    XCTAssertEqual(answers.map(\.summary), ["Only", "analysis-failed", "Only"])
    XCTAssertTrue(answers[1].diagnostics[0].message.hasSuffix("It took longer than it may"))
    XCTAssertEqual(run.status, 0)
  }

  func testCrashesDoNotAffectOthers() throws {
    let input = try record(1, oneWorkflow) + record(2, hostile) + record(3, oneWorkflow)
    let run = try run("--batch", "-j", "1", "--hard-memory-limit", "200", input: input)
    let answers = try answers(run)
    XCTAssertEqual(answers.map(\.summary), ["Only", "analysis-failed", "Only"])
    XCTAssertTrue(answers[1].diagnostics[0].message.contains("It ended "))
  }

  func testRecordsThatAreNone() throws {
    let input = """
      {"id": 1}
      {"id": 2, "source": "", "path": "x"}
      not JSON

      {"id": 3, "source": 4}
      {"id": 4, "body": "?"}
      [5]
      """
    let answers = try answers(try run("--batch", input: input))
    XCTAssertEqual(answers.map(\.id), [1, 2, nil, 3, 4, nil])
    XCTAssertEqual(Set(answers.map(\.summary)), ["invalid-record"])
  }

  func testIdsAreGivenBackAsTheyAre() throws {
    let ids = ["12345678901234567890", "\"a\\nb\"", "null", "[1,{\"x\":true}]", "-0.5e3", "\"é\""]
    let input = ids.map { "{\"id\": \($0), \"source\": \"\"}\n" }.joined()
    let lines = try run("--batch", input: input).output.split(separator: "\n")
    for (line, id) in zip(lines, ids) {
      XCTAssertTrue(line.hasPrefix("{\"id\":\(id),"), "\(line)")
    }
    XCTAssertEqual(lines.count, ids.count)
  }

  func testFiles() throws {
    try write(oneWorkflow, to: "one.js")
    try write(twoWorkflows, to: "two.js")
    let named = try run("--batch", "two.js", "one.js", "none.js").output
    XCTAssertEqual(
      try runShell("printf 'two.js\\0one.js\\0none.js\\0' | $0 --files0-from -").output, named)
    let starts = named.split(separator: "\n").map { $0.prefix(15) }
    XCTAssertEqual(starts, ["{\"id\":\"two.js\",", "{\"id\":\"one.js\",", "{\"id\":\"none.js\""])
    XCTAssertTrue(named.contains("unreadable-input"))
  }

  func testEncodingsOfRecords() throws {
    let first = try record(1, oneWorkflow), second = try record(2, oneWorkflow)
    XCTAssertEqual(
      try answers(try run("--batch", input: "\u{FEFF}" + first + second)).map(\.summary),
      ["Only", "Only"])
    try write(Array(first.replacing("one", with: "^").utf8).map { $0 == 0x5E ? 0xE9 : $0 }, to: "r")
    let broken = try answers(try runShell("\"$0\" --batch < r"))
    XCTAssertEqual(broken.map(\.summary), ["Only"])
    XCTAssertEqual(broken[0].diagnostics.map(\.code), ["invalid-encoding"])
  }

  func testFilesMayBeCalledLikeValuesOfOptions() throws {
    try write(oneWorkflow, to: "2")
    XCTAssertEqual(try answersOfFiles("--batch", "-j", "2", "2"), ["Only"])
    XCTAssertEqual(try answersOfFiles("--batch", "--", "2"), ["Only"])
  }

  /// Returns what a run answers.
  private func answersOfFiles(_ arguments: String...) throws -> [String] {
    try run(arguments).output.split(separator: "\n").map {
      String($0).contains("\"class_name\":\"Only\"") ? "Only" : String($0)
    }
  }

  func testUploads() throws {
    let body = """
      --x\r
      Content-Disposition: form-data; name="metadata"\r
      \r
      {"main_module":"index.js"}\r
      --x\r
      Content-Disposition: form-data; name="index.js"; filename="index.js"\r
      Content-Type: application/javascript+module\r
      \r
      \(oneWorkflow)\r
      --x--\r

      """
    let encoded = Data(body.utf8).base64EncodedString()
    let run = try run(
      "--batch", input: "{\"id\":1,\"filename\":\"worker.form\",\"body\":\"\(encoded)\"}\n")
    XCTAssertEqual(try answers(run).map(\.summary), ["Only"])
  }

  func testAReaderThatGoesAwayIsNoFailure() throws {
    // There is no end of records.
    let run = try runShell("yes '{\"id\":0,\"source\":\"\"}' | $0 --batch | head -n 1; echo done")
    XCTAssertTrue(run.output.hasPrefix("{\"id\":0,"))
    XCTAssertTrue(run.output.hasSuffix("done\n"))
    XCTAssertEqual(run.errors, "")
  }

  func testTerminationFinishesTheRecordsAtHand() throws {
    try write(try record(1, oneWorkflow), to: "record")
    // The batch waits for more records when it is told to stop.
    let run = try runShell(
      "mkfifo more; (cat record; sleep 20) > more & $0 --batch < more > answers & batch=$!; "
        + "until [ -s answers ]; do sleep 0.1; done; kill -TERM $batch; wait $batch; "
        + "echo status $?; kill %1; wc -l < answers")
    XCTAssertEqual(run.output, "status 0\n1\n", run.errors)
  }

  func testArgumentsThatDoNotFit() throws {
    for arguments in [
      ["--batch", "-f", "dot"], ["--batch", "-o", "x.json"], ["--unordered", "x.js"],
      ["--batch", "-j", "0"], ["--batch", "--hard-time-limit", "0"], ["--batch", "-w", "A"],
    ] {
      XCTAssertEqual(try run(arguments).status, 2, arguments.joined(separator: " "))
    }
  }

}
