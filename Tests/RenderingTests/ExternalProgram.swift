import Foundation
import TestSupport
import XCTest

/// A program of the system that tests ask for its opinion.
struct ExternalProgram {

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

  /// Runs the program.
  func run(_ arguments: [String], input: String = "") throws -> ProcessRun {
    try ProcessRun(url, arguments, input: input)
  }

}
