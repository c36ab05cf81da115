import Foundation
import Resolution
import StepGraph
import TestSupport
import XCTest

/// Runs every case below `Fixtures/projects`: a folder whose `main` file imports others.
final class ProjectFixtureTests: XCTestCase {

  /// The folder of all cases.
  private static let folder = "Fixtures/projects"

  func testProjects() throws {
    let wanted = ProcessInfo.processInfo.environment["CASE"] ?? ""
    for name in Repository.folders(in: Self.folder) {
      let folder = Self.folder + "/" + name
      let main = Repository.files(in: folder, extensions: ["js", "ts", "tsx", "mjs", "cjs"])
        .filter { $0.deletingPathExtension().lastPathComponent == "main" }
      XCTAssertEqual(main.count, 1, "\(folder) has \(main.count) main files")
      for url in main where wanted.isEmpty || folder.contains(wanted) { try check(Fixture(url)) }
    }
  }

  /// Runs a case, or makes it expect what it gives.
  private func check(_ fixture: Fixture) throws {
    let folder = FilePath(fixture.url.deletingLastPathComponent().path)
    let project = Project(files: SystemFiles(), folder: folder)
    let result = WorkflowCase(fixture, linking: .within(project))
    XCTAssertTrue(fixture.text.hasPrefix("// "), "\(fixture.path) does not say what it is about")
    if updatesFixtures { return try result.update() }
    XCTAssertFalse(fixture.expected.isEmpty, "\(fixture.path) has no expected outline")
    let differences = try result.differences()
    if differences.isEmpty { return }
    XCTFail("\(fixture.path)\n" + differences.joined(separator: "\n"))
  }

}

/// The files of the system.
private struct SystemFiles: FileTree {

  /// Returns what there is at `path`.
  func kind(of path: FilePath) -> FileKind? {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(
      atPath: path.description, isDirectory: &isFolder)
    return isThere ? (isFolder.boolValue ? .folder : .file) : nil
  }

  /// Returns the bytes of the file at `path`.
  func contents(of path: FilePath) -> Result<[UInt8], FileFault> {
    let data = FileManager.default.contents(atPath: path.description)
    return data.map { .success(Array($0)) } ?? .failure(FileFault("it is not there"))
  }

  /// Returns the names of what is in `folder`.
  func names(in folder: FilePath) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.description)) ?? []).sorted()
  }

  /// Returns `path`: the cases have no links.
  func realPath(of path: FilePath) -> FilePath { path }

}
