/// The files that a program is spread over.
///
/// Nothing here knows a disk: whoever wants modules to be found answers these questions, from
/// the system's files or from a table.
public protocol FileTree {

  /// Returns what there is at `path`, or nil if there is nothing.
  func kind(of path: FilePath) -> FileKind?

  /// Returns the bytes of the file at `path`, or why they cannot be had.
  func contents(of path: FilePath) -> Result<[UInt8], FileFault>

  /// Returns the names of what is in `folder`, in a fixed order; none if it cannot be read.
  func names(in folder: FilePath) -> [String]

  /// Returns the path to which `path` leads when links are followed; `path` if there is nothing.
  func realPath(of path: FilePath) -> FilePath

}

/// What there can be at a path.
public enum FileKind: Hashable, Sendable {

  case file, folder

}

/// Why a file cannot be read.
public struct FileFault: Error, Hashable, Sendable {

  /// The reason, as part of a sentence.
  public let reason: String

  /// Creates a fault.
  public init(_ reason: String) { self.reason = reason }

}
