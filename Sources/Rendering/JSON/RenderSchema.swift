import Source

/// Returns the JSON Schema of what `renderJSON` prints.
///
/// The published fields are required where they always stand; every field that is not published is
/// listed with a description that begins with “Addition”; no other field is allowed.
public func renderSchema() -> String {
  let head: SchemaValue = [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "stepgraph",
    "description": "What `stepgraph -f json` prints: the published graphs, and additions to them.",
  ]
  let document = SchemaValue.closed([
    "version": .only(1), "workflows": .list(of: "workflow"),
    "diagnostics": .list(of: "diagnostic"),
  ])
  let definitions = GraphSchema.definitions.with(placeDefinitions)
  return JSONWriter.document { $0.value(head.with(document).with(["$defs": definitions])) }
}

/// The schemas of diagnostics and of places in the code.
private var placeDefinitions: SchemaValue {
  ["source": source, "diagnostic": diagnostic, "range": range, "position": position]
}

/// The schema of the code that something in a graph shows.
private var source: SchemaValue {
  .closed([
    "file": .text.described("The file's name, as it was given."),
    "line": .count.described("The first line, from 1."),
    "column": .count.described("The column of the first character, from 1, in UTF-16 units."),
    "end_line": .count.described("The last line."),
    "end_column": .count.described("The column after the last character."),
  ]).described("Addition. Where the code stands that this shows.")
}

/// The schema of a diagnostic.
private var diagnostic: SchemaValue {
  .closed(
    [
      "code": .word(in: Diagnostic.Code.allCases.map(\.rawValue)).described("The stable code."),
      "severity": .word(in: Diagnostic.Severity.allCases.map(\.rawValue)),
      "message": .text.described("What happened."),
    ],
    optional: [
      "file": .text.described("The name of the file, unless no file is concerned."),
      "range": .reference("range"),
      "hint": .text.described("What to do about it."),
    ]
  ).described("Something that a user should know about an input.")
}

/// The schema of a range in a file.
private var range: SchemaValue {
  .closed(["start": .reference("position"), "end": .reference("position")])
    .described("Where in the file; left out if the whole file is meant.")
}

/// The schema of a position in a file.
private var position: SchemaValue {
  let offset: SchemaValue = ["type": "integer", "minimum": 0]
  return .closed([
    "offset": offset.described("Bytes from the start of the file."),
    "line": .count.described("The line, from 1."),
    "column": .count.described("The column, from 1, in UTF-16 units."),
  ])
}
