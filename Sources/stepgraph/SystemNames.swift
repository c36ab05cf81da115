import Glibc
import Source

/// Returns the text for a name that the system gave.
func text(ofName name: UnsafePointer<CChar>) -> String {
  String(name: UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) })
}

/// Returns `path` as the system takes it. No path holds NUL: one that does leads nowhere, and not
/// to what its beginning names.
func systemName(_ path: String) -> [CChar] {
  let bytes = path.nameBytes
  return (bytes.contains(0) ? [] : bytes.map { CChar(bitPattern: $0) }) + [0]
}

/// Returns what stands before the last name of `path`, up to and including the slash.
func folderPrefix(of path: String) -> String {
  // To Swift, a slash and an accent behind it are one character.
  let scalars = path.unicodeScalars
  return scalars.lastIndex(of: "/").map { String(scalars[...$0]) } ?? ""
}

/// The arguments that the program was started with, its own name first.
let programArguments = (0..<Int(CommandLine.argc)).map { index in
  CommandLine.unsafeArgv[index].map { text(ofName: $0) } ?? ""
}
