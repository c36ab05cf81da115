import Foundation
import TestSupport
import XCTest

/// The same bytes in give the same bytes out, whatever is different around the program: the seeds
/// of its hashes, which differ in each process, the language and the time zone of the user, and the
/// number of processes of a batch. `RUNS=100` says how often each is tried.
final class DeterminismTests: ProgramTestCase {

  /// The extensions of the formats that have one.
  private let extensions = [
    "json", "dot", "txt", "svg", "html", "mmd", "md", "d2", "puml", "sarif", "xml",
  ]

  /// The arguments of runs: each prints something to standard output and to standard error, too.
  private let arguments = [
    ["-f", "xyflow"], ["-f", "elk", "--functions", "inline", "--diagnostics-format", "json"],
    ["-f", "cytoscape", "--details", "all", "--numbers", "--diagnostics-format", "github"],
  ]

  /// How often each is tried.
  private var runs: Int {
    ProcessInfo.processInfo.environment["RUNS"].flatMap { Int($0) } ?? 4
  }

  /// Returns the environment of a run, which is none of the program's business.
  private func environment(_ run: Int) -> [String: String] {
    let locales = ["C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "ja_JP.eucJP", ""]
    let zones = ["UTC", "America/St_Johns", "Asia/Kathmandu", ""]
    return [
      "LANG": locales[run % 6], "LC_ALL": locales[(run + 3) % 6], "TZ": zones[run % 4],
      "RUN": String(repeating: "x", count: run),
    ]
  }

  /// Returns the largest files in `folder`, each copied under a name of its own.
  private func largestFiles(in folder: String, _ count: Int) throws -> [String] {
    let files = Repository.files(in: folder, extensions: ["js", "ts", "mjs"])
    let sizes = try files.map { (try Data(contentsOf: $0).count, $0) }
    let largest = sizes.sorted { ($0.0, $1.1.path) > ($1.0, $0.1.path) }.prefix(count)
    return try largest.enumerated().map { number, file in
      let name = "\(number)-\(file.1.lastPathComponent)"
      try write(Array(try Data(contentsOf: file.1)), to: name)
      return name
    }
  }

  func testRunsGiveTheSameBytes() throws {
    let files = try largestFiles(in: "Fixtures/workflows", 6)
      + largestFiles(in: "Fixtures/bundles", 6)
    let outputs = extensions.flatMap { ["-o", "out.\($0)"] } + ["-o", "-"]
    for arguments in arguments {
      var first: [String] = []
      for number in 0..<runs {
        let run = try ProcessRun(
          ProcessRun.stepgraph, files + outputs + arguments + ["--fail-on", "never"], in: folder,
          environment: environment(number))
        XCTAssertEqual(run.status, 0, run.errors)
        let texts = try [run.output, run.errors] + extensions.map { try text(of: "out.\($0)") }
        if first.isEmpty { first = texts }
        for (number, pair) in zip(first, texts).enumerated() {
          XCTAssertTrue(pair.0 == pair.1, "\((["output", "errors"] + extensions)[number])")
        }
      }
    }
  }

  func testFoldersMakeNoDifference() throws {
    let names = try largestFiles(in: "Fixtures/bundles", 1)
    let text = try text(of: names[0])
    var outputs: Set<String> = []
    for name in ["a", "b/c", "ü ö/d"] {
      let inner = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      try write(text, to: name + "/worker.js")
      outputs.insert(try ProcessRun(ProcessRun.stepgraph, ["worker.js"], in: inner).output)
    }
    XCTAssertEqual(outputs.count, 1)
  }

  func testBatchesGiveTheSameBytes() throws {
    let files = try largestFiles(in: "Fixtures/workflows", 5)
      + largestFiles(in: "Fixtures/bundles", 5)
    var outputs: Set<[String]> = []
    for number in 0..<runs {
      for jobs in ["1", "3"] {
        for order in [[], ["--unordered"]] {
          let run = try ProcessRun(
            ProcessRun.stepgraph, ["--batch", "-j", jobs] + order + files, in: folder,
            environment: environment(number))
          let lines = run.output.split(separator: "\n").map(String.init)
          outputs.insert(order.isEmpty ? lines : sorted(lines, by: files))
        }
      }
    }
    XCTAssertEqual(outputs.count, 1)
  }

  /// Returns answers in the order of the files that they are about.
  private func sorted(_ answers: [String], by files: [String]) -> [String] {
    files.compactMap { file in answers.first { $0.hasPrefix("{\"id\":\"\(file)\"") } }
  }

}
