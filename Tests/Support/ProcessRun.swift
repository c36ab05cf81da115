import Foundation

/// What a run of a program did.
public struct ProcessRun {

  /// The exit code.
  public let status: Int32

  /// What it wrote to standard output.
  public let output: String

  /// What it wrote to standard error.
  public let errors: String

  /// Runs `program` and waits for its end. Its streams are files, so that none can fill up.
  ///
  /// - Parameters:
  ///   - folder: the folder that it runs in; that of the tests if nil.
  ///   - environment: its environment; that of the tests if nil.
  /// - Throws: an error if the program cannot be run.
  public init(
    _ program: URL, _ arguments: [String], input: String = "", in folder: URL? = nil,
    environment: [String: String]? = nil
  ) throws {
    let streams = FileManager.default.temporaryDirectory
      .appendingPathComponent("stepgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["input", "output", "errors"].map(streams.appendingPathComponent)
    for (file, text) in zip(files, [input, "", ""]) { try Data(text.utf8).write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    if let environment { process.environment = environment }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// The built `stepgraph`, which lies beside the tests.
  public static let stepgraph = Bundle.main.bundleURL.appendingPathComponent("stepgraph")

}
