import Rendering
import StepGraph

/// Which source maps the arguments ask for.
struct SourceMapChoice {

  /// The maps of the inputs.
  let ofInputs: SourceMaps

  /// The maps of the modules that inputs import.
  let ofModules: SourceMaps

  /// The words that are no names of files.
  static let words: Set<String> = ["none", "beside"]

  /// Creates the choice that `--source-map` asks for with `argument`.
  init(_ argument: String?) throws(Failure) {
    switch argument {
    case nil: (ofInputs, ofModules) = (.ofScripts(readBeside: nil), .ofScripts(readBeside: nil))
    case "none"?: (ofInputs, ofModules) = (.none, .none)
    case "beside"?:
      ofInputs = .ofScripts(readBeside: readBeside)
      ofModules = ofInputs
    case let path?:
      do throws(SystemFailure) {
        ofInputs = .given(try readFile(path))
        ofModules = .ofScripts(readBeside: nil)
      } catch {
        throw Failure(
          "\(printable(path)): Cannot be read: \(error.reason)", advice: error.advice)
      }
    }
  }

}

/// Returns the bytes of the file `name` in the folder of `script`, or nil if it cannot be read.
private func readBeside(_ script: String, _ name: String) -> [UInt8]? {
  return try? readFile(folderPrefix(of: script) + name)
}
