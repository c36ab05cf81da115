import Glibc
import Rendering

/// What is written where.
struct OutputPlan {

  /// The documents to write.
  private var documents: [(format: OutputFormat, destination: Destination)] = []

  /// Where a document goes.
  private enum Destination {

    case standardOutput
    case file(String)
    case page(PageUpdate)

    /// Whether somebody may be looking.
    var isShown: Bool {
      switch self {
      case .standardOutput: true
      case .file, .page: false
      }
    }

  }

  /// Creates the plan for the given `-o`, `--update` and `-f`, and makes sure that no input is
  /// overwritten.
  init(
    outputs: [String], pages: [String], format: OutputFormat?, inputs: [String]
  ) throws(Failure) {
    documents = pages.map { (.markdown, .page(PageUpdate(path: $0))) }
    for output in outputs {
      if output == "-" || output == "/dev/stdout" {
        documents.append((format ?? .json, .standardOutput))
      } else {
        try keepInputs(inputs, from: output)
        documents.append((try Self.format(of: output, asked: format), .file(output)))
      }
    }
    if documents.isEmpty { documents = [(format ?? .json, .standardOutput)] }
  }

  /// Returns the format in which `output` is written if `asked` is what `-f` says.
  private static func format(
    of output: String, asked: OutputFormat?
  ) throws(Failure) -> OutputFormat {
    let name = output.split(separator: "/").last ?? ""
    let suffix = name.contains(".") ? name.split(separator: ".").last : nil
    let own = suffix.flatMap { OutputFormat(fileExtension: String($0)) }
    // Both kinds of JSON have the same extension.
    if own == .json && asked == .graph { return .graph }
    if let format = own ?? asked { return format }
    throw Failure(
      "\(printable(output)): The extension says no format",
      advice: "Use one that \"stepgraph --help\" lists, or say the format with -f.")
  }

  /// Throws if `output` is one of `inputs`.
  private func keepInputs(_ inputs: [String], from output: String) throws(Failure) {
    guard let target = identity(of: output) else { return }
    for input in inputs where identity(of: input) == target {
      throw Failure(
        "\(printable(output)): This is an input, and it would be overwritten",
        advice: "Choose another name.")
    }
  }

  /// Writes every document of `report`; one that fails does not keep the others from being written.
  ///
  /// `options` says what documents look like, given whether they go to standard output.
  func write(_ report: Report, options: (Bool) -> DocumentOptions) throws(Failure) {
    var failures: [Failure] = []
    for (format, destination) in documents {
      do throws(Failure) {
        let options = options(destination.isShown)
        try write(report.text(as: format, options), to: destination)
      } catch {
        failures.append(error)
      }
    }
    for failure in failures.dropLast() { printMessage(failure.description) }
    if let last = failures.last { throw last }
  }

  /// Writes one document.
  private func write(_ text: String, to destination: Destination) throws(Failure) {
    switch destination {
    case .standardOutput: try writeToStandardOutput(text)
    case .file(let path): try writeFile(Array(text.utf8), path: path)
    case .page(let page): try page.write(text)
    }
  }

}

/// Returns what tells a regular file from all others, or nil if there is none at `path`.
func identity(of path: String) -> [UInt]? {
  var status = stat()
  guard stat(systemName(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  return [UInt(status.st_dev), UInt(status.st_ino)]
}
