import Foundation
import XCTest

/// Workers of several modules, as deployment tools write and send them.
final class WorkerTests: ProgramTestCase {

  /// The main module.
  private let main = """
    import { WorkflowEntrypoint } from "cloudflare:workers";
    import { pack } from "./chunks/pack.js";
    class Order extends WorkflowEntrypoint {
      async run(event, step) {
        await pack(step);
      }
    }
    export { Order };

    """

  /// The other module.
  private let pack = """
    export async function pack(step) {
      await step.do("pack", async () => 1);
    }

    """

  /// The tree of both.
  private let tree = """
    Order
    └─ ƒ function     pack()

    function pack()
    └─ ▸ do           pack

    """

  /// Returns the body of a form with the given parts.
  private func body(_ parts: [(name: String, type: String, text: String)]) -> [UInt8] {
    let texts = parts.map { part in
      """
      --boundary\r
      Content-Disposition: form-data; name="\(part.name)"; filename="\(part.name)"\r
      Content-Type: \(part.type)\r
      \r
      \(part.text)\r

      """
    }
    return Array((texts.joined() + "--boundary--\r\n").utf8)
  }

  /// Returns an upload with metadata that name `main` and `workflow`.
  private func upload(main name: String, workflow: String, _ text: String) -> [UInt8] {
    let binding = #"{"type": "workflow", "name": "X", "class_name": "\#(workflow)"}"#
    return body([
      ("metadata", "application/json", #"{"main_module": "\#(name)", "bindings": [\#(binding)]}"#),
      ("chunks/pack.js", "application/javascript+module", pack),
      ("index.js", "application/javascript+module", text),
      ("x.wasm", "application/wasm", "\0asm\u{1}\0\0\0"),
    ])
  }

  func testUploads() throws {
    try write(upload(main: "index.js", workflow: "Order", main), to: "worker.form")
    let run = try run("worker.form", "-f", "tree")
    XCTAssertEqual(run.output, tree)
    XCTAssertEqual(run.errors, "")
    let text = String(decoding: upload(main: "index.js", workflow: "Order", main), as: UTF8.self)
    XCTAssertEqual(try self.run("-f", "tree", "--no-link", input: text).output, tree)
  }

  func testMetadataNameWorkflows() throws {
    let unknown = main.replacingOccurrences(of: "extends WorkflowEntrypoint", with: "extends Base")
    try write(upload(main: "index.js", workflow: "Order", unknown), to: "worker.form")
    XCTAssertEqual(try run("worker.form", "-f", "tree").output, tree)
    try write(upload(main: "index.js", workflow: "Other", unknown), to: "worker.form")
    XCTAssertTrue(try run("worker.form").errors.contains("[no-workflow]"))
  }

  func testPlacesInUploads() throws {
    let floating = main.replacingOccurrences(of: "await pack(step)", with: "step.do(\"a\")")
    try write(upload(main: "index.js", workflow: "Order", floating), to: "worker.form")
    let run = try run("worker.form")
    XCTAssertTrue(run.errors.hasPrefix("worker.form/index.js:5:5: warning["), run.errors)
  }

  func testSourceMapsInUploads() throws {
    let map = #"{"version": 3, "sources": ["../src/a.ts"], "names": [], "mappings": ";;;;IAEA"}"#
    let text = main.replacingOccurrences(of: "await pack(step)", with: "step.do(\"a\")")
    let parts = body([
      ("metadata", "application/json", #"{"main_module": "out/index.js"}"#),
      ("out/index.js.map", "application/source-map", map),
      (
        "out/index.js", "application/javascript+module",
        text + "//# sourceMappingURL=index.js.map"
      ),
    ])
    try write(parts, to: "worker.form")
    let run = try run("worker.form")
    XCTAssertTrue(
      run.errors.contains("(in the source: worker.form/src/a.ts:3:1)"), run.errors)
  }

  func testUploadsWithoutAMainModule() throws {
    try write(upload(main: "gone.js", workflow: "Order", main), to: "worker.form")
    let run = try run("worker.form")
    XCTAssertEqual(run.status, 2)
    XCTAssertEqual(
      run.errors,
      "stepgraph: worker.form: error[unreadable-input]: The upload does not hold its main module. "
        + "Its part called metadata has to name another part as main_module.\n")
  }

  func testUploadsThatAreCutOff() throws {
    let whole = upload(main: "index.js", workflow: "Order", main)
    for count in stride(from: 1, to: whole.count, by: 37) {
      try write(Array(whole.prefix(count)), to: "worker.form")
      XCTAssertLessThanOrEqual(try run("worker.form").status, 2)
    }
  }

  func testFolders() throws {
    let chunks = folder.appendingPathComponent("dist/chunks")
    try FileManager.default.createDirectory(at: chunks, withIntermediateDirectories: true)
    try write(pack, to: "dist/chunks/pack.js")
    try write(main, to: "dist/order.js")
    XCTAssertEqual(try run("dist", "-f", "tree").output, tree)
    try write("export {};\n", to: "dist/other.js")
    XCTAssertEqual(try run("dist/").status, 2)
    try write("{\"main\": \"order.js\"}\n", to: "dist/wrangler.json")
    XCTAssertEqual(try run("dist/", "-f", "tree").output, tree)
    try write("name = \"shop\"\nmain = 'dist/order.js' # built\n[vars]\n", to: "wrangler.toml")
    XCTAssertEqual(try run(".", "-f", "tree").output, tree)
    XCTAssertTrue(try run("dist").output.contains("\"file\": \"dist/order.js\""))
  }

}
