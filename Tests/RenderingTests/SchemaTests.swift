import Foundation
import Source
import WorkflowModel
import XCTest

@testable import Rendering

/// Checks the JSON Schema with a validator that is not ours.
final class SchemaTests: XCTestCase {

  /// Reads a schema and documents and prints a line for each error.
  private static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema, documents = json.load(sys.stdin)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for number, document in enumerate(documents):
        for error in validator.iter_errors(document):
            print(number, list(error.absolute_path), error.message[:300])
    """

  func testSamplesAreValid() throws {
    let file = SourceFile(name: "a.js", text: "step")
    let diagnostics = Diagnostic.Code.allCases.map {
      Diagnostic($0, "text", file: file, range: SourceRange(0, 4), hint: "hint")
    }
    let documents = [
      renderJSON(Samples.all, diagnostics: diagnostics),
      renderJSON([HostileNames.workflow], diagnostics: [Diagnostic(.noWorkflow, "text")]),
      renderJSON([], diagnostics: []),
    ]
    XCTAssertEqual(try errors(in: documents), "")
  }

  func testRandomWorkflowsAreValid() throws {
    let names = HostileNames.all.filter { $0.count < 200 }
    let documents = (0..<60).map { seed in
      var random = RandomWorkflows(seed: UInt64(seed), names: names)
      return renderJSON([random.workflow(depth: 3), random.workflow(depth: 2)], diagnostics: [])
    }
    XCTAssertEqual(try errors(in: documents), "")
  }

  func testOtherDocumentsAreNotValid() throws {
    let document = renderJSON([Samples.order], diagnostics: [])
    let changes = [
      ("\"version\": 1", "\"version\": 2"), ("\"backoff\": \"linear\"", "\"backoff\": \"none\""),
      ("\"timeout\": 30000,", ""), ("\"nodes\": []", "\"nodes\": [], \"extra\": 1"),
      ("\"kind\": \"all\"", "\"kind\": \"each\""), ("\"type\": \"loop\"", "\"type\": \"while\""),
      ("\"catch_block\"", "\"catch\""), ("\"duration\": 10000", "\"duration\": null"),
      ("\"complete\": true", "\"complete\": true, \"note\": \"\""),
    ]
    let documents = changes.map { change in
      XCTAssertTrue(document.contains(change.0), change.0)
      return document.replacingOccurrences(of: change.0, with: change.1)
    }
    let lines = try errors(in: documents).split(separator: "\n")
    let wrong = Set(lines.compactMap { $0.split(separator: " ").first.map(String.init) })
    XCTAssertEqual(wrong, Set(documents.indices.map(String.init)))
  }

  func testEveryAdditionIsDescribed() throws {
    let schema = renderSchema()
    let additions = [
      "id", "label", "given", "infinite_retries", "timeout_given", "word", "rollback", "complete",
      "source",
    ]
    for key in additions {
      let description = try Regex(#""\#(key)": \{\s*"description": "Addition\. "#)
      XCTAssertTrue(schema.contains(description), key)
    }
  }

  /// Returns a line for each error that the validator finds in the documents.
  private func errors(in documents: [String]) throws -> String {
    let python = try ExternalProgram.pythonWithJSONSchema()
    let input = "[\(renderSchema()), [\(documents.joined(separator: ","))]]"
    let run = try python.run(["-c", Self.validator], input: input)
    XCTAssertEqual(run.status, 0, run.errors)
    return run.output
  }

}
