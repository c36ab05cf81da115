import Foundation
import XCTest

/// A program of the system that tests ask for its opinion.
struct ExternalProgram {

  /// What a run of a program gave.
  struct Run {

    /// The exit code.
    let status: Int32

    /// What it wrote to standard output.
    let output: String

    /// What it wrote to standard error.
    let errors: String

  }

  /// Where the program is.
  private let url: URL

  /// Finds a program by its name; skips the test if it is not installed.
  init(_ name: String, package: String) throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    let candidates = path.split(separator: ":").map { "\($0)/\(name)" }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw XCTSkip("\(name) is not installed: apt-get install \(package)")
    }
    url = URL(fileURLWithPath: found)
  }

  /// Uses the program at `path`, whether or not it is there.
  init(path: String) {
    url = URL(fileURLWithPath: path)
  }

  /// Returns the Python that has the validator of JSON Schema; skips the test if there is none.
  static func pythonWithJSONSchema() throws -> ExternalProgram {
    // The system's packages are seen by the system's Python only.
    let first = try ExternalProgram("python3", package: "python3")
    for python in [first, ExternalProgram(path: "/usr/bin/python3")] {
      if let run = try? python.run(["-c", "import jsonschema"]), run.status == 0 { return python }
    }
    throw XCTSkip("jsonschema is not installed: apt-get install python3-jsonschema")
  }

  /// Runs the program; input and output go through files, which never block.
  func run(_ arguments: [String], input: String = "") throws -> Run {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("stepgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["input", "output", "errors"].map(folder.appendingPathComponent)
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

}
