import Foundation

/// The checkout that the tests run in.
public enum Repository {

  /// The root folder.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the file or folder at `path`, relative to the root.
  public static func url(_ path: String) -> URL {
    root.appendingPathComponent(path)
  }

  /// Returns `url` relative to the root, for messages.
  public static func path(of url: URL) -> String {
    let (path, prefix) = (url.standardizedFileURL.path, root.standardizedFileURL.path + "/")
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// Returns the files below `folder` with one of the given extensions, sorted by path.
  public static func files(in folder: String, extensions: Set<String>) -> [URL] {
    let all = FileManager.default.enumerator(at: url(folder), includingPropertiesForKeys: nil)
    let found = (all?.allObjects ?? []).compactMap { $0 as? URL }
    return found.filter { extensions.contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }

  /// Returns the names of the folders in `folder`, sorted.
  public static func folders(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url(folder).path)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let path = url(folder + "/" + name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
    }.sorted()
  }

  /// Returns the text of the file at `url`.
  public static func text(of url: URL) throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

}
