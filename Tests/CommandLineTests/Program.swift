import Foundation
import TestSupport
import XCTest

/// A test with a folder of its own, in which it runs the built program.
class ProgramTestCase: XCTestCase {

  /// The folder that the program runs in.
  private(set) var folder = URL(fileURLWithPath: "/")

  override func setUpWithError() throws {
    let name = "stepgraph-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(at: folder)
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file into the folder.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  /// Returns the text of a file in the folder.
  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// Returns the names of the files in the folder, sorted.
  func fileNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Runs the program with the given arguments and standard input.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> ProcessRun {
    try launch(ProcessRun.stepgraph, arguments, input: input, environment: environment)
  }

  /// Runs the program with the given list of arguments.
  func run(_ arguments: [String]) throws -> ProcessRun {
    try launch(ProcessRun.stepgraph, arguments, input: "", environment: [:])
  }

  /// Runs a shell script in which `$0` is the program.
  func runShell(_ script: String) throws -> ProcessRun {
    let shell = URL(fileURLWithPath: "/bin/sh")
    return try launch(shell, ["-c", script, ProcessRun.stepgraph.path], input: "", environment: [:])
  }

  /// Runs a program in the folder.
  private func launch(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> ProcessRun {
    try ProcessRun(
      program, arguments, input: input, in: folder,
      environment: ["PATH": "/usr/bin:/bin"].merging(environment) { $1 })
  }

}

/// A program with two workflows, each with one step.
let twoWorkflows = """
  import { WorkflowEntrypoint } from "cloudflare:workers";
  export class First extends WorkflowEntrypoint {
    async run(event, step) {
      await step.do("one", async () => 1);
    }
  }
  export class Second extends WorkflowEntrypoint {
    async run(event, step) {
      await step.sleep("two", 1000);
    }
  }

  """

/// A program with one workflow.
let oneWorkflow = """
  import { WorkflowEntrypoint } from "cloudflare:workers";
  export class Only extends WorkflowEntrypoint {
    async run(event, step) {
      await step.do("one", async () => 1);
    }
  }

  """
