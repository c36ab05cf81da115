import ArgumentParser
import Rendering

/// `stepgraph schema`: prints the JSON Schema of the `json` format.
struct SchemaCommand: Command {

  /// The word that asks for the command.
  static let name = "schema"

  static let configuration = CommandConfiguration(
    commandName: "stepgraph schema", abstract: "Print the JSON Schema of the json format.")

  /// Prints the schema.
  func status() throws(Failure) -> ExitStatus {
    try writeToStandardOutput(renderSchema())
    return .success
  }

}
