import Foundation
import XCTest

/// Where the program looks for what its inputs import, and what it says about it.
final class ImportTests: ProgramTestCase {

  /// A workflow whose step is in another module.
  private let order = """
    import { WorkflowEntrypoint } from "cloudflare:workers";
    import { charge } from "./steps";
    export class Order extends WorkflowEntrypoint {
      async run(event, step) {
        await charge(step);
      }
    }

    """

  /// The other module.
  private let steps = """
    export async function charge(step) {
      await step.do("charge card", async () => {});
    }

    """

  /// The tree of both.
  private let tree = """
    Order
    └─ ƒ function     charge()

    function charge()
    └─ ▸ do           charge card

    """

  /// What is said of a call into another module, with the hint `hint`.
  private func unresolved(_ file: String, hint: String) -> String {
    """
    \(file):5:11: warning[unresolved-call]: `charge` is handed the step object, but its code is \
    not in the input
    5 |     await charge(step);
      |           ^^^^^^^^^^^^
      hint: \(hint)

    """
  }

  func testImportsAreFollowed() throws {
    try write(order, to: "order.ts")
    try write(steps, to: "steps.ts")
    let run = try run("order.ts", "-f", "tree")
    XCTAssertEqual(run.output, tree)
    XCTAssertEqual(run.errors, "")
    XCTAssertEqual(run.status, 0)
  }

  func testPlacesAreInTheRightFile() throws {
    try makeFolder("src")
    try write(order, to: "src/order.ts")
    let floating = "  step.do(\"a\", () => 1);\n  await step.sleep(\"b\", 1);\n"
    try write("export async function charge(step) {\n\(floating)}\n", to: "src/steps.ts")
    let relative = try run("src/order.ts")
    XCTAssertTrue(relative.errors.hasPrefix("src/steps.ts:2:3: warning[floating-step]"))
    XCTAssertTrue(relative.output.contains("\"file\": \"src/steps.ts\""), relative.output)
    let whole = folder.appendingPathComponent("src").resolvingSymlinksInPath().path
    let absolute = try run("\(whole)/order.ts")
    XCTAssertTrue(absolute.errors.hasPrefix("\(whole)/steps.ts:2:3: "), absolute.errors)
    let inside = try runShell("cd src && mkdir x && cd x && \"$0\" ../order.ts")
    XCTAssertTrue(inside.errors.hasPrefix("../steps.ts:2:3: "), inside.errors)
  }

  func testWhatIsNotThere() throws {
    try write(order, to: "order.ts")
    let run = try run("order.ts")
    XCTAssertEqual(
      run.errors,
      """
      order.ts:2:1: warning[unresolved-import]: `./steps` was not found
      2 | import { charge } from "./steps";
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Looked for `steps`, with every extension and as a folder

      """ + unresolved("order.ts", hint: "`./steps`, which `order.ts` imports, was not found"))
    XCTAssertEqual(run.status, 0)
  }

  func testWhatCannotBeRead() throws {
    try write(order, to: "order.ts")
    try write((0...255).map { UInt8($0) }, to: "steps.js")
    XCTAssertTrue(try run("order.ts").errors.contains("`./steps` is not text"))
    try FileManager.default.removeItem(at: folder.appendingPathComponent("steps.js"))
    XCTAssertEqual(mkfifo(folder.appendingPathComponent("steps.ts").path, 0o666), 0)
    XCTAssertTrue(try run("order.ts").errors.contains("`./steps` was not found"))
    try FileManager.default.removeItem(at: folder.appendingPathComponent("steps.ts"))
    try makeFolder("steps")
    XCTAssertTrue(try run("order.ts").errors.contains("`./steps` was not found"))
    try write("{", to: "steps.json")
    XCTAssertTrue(try run("order.ts").errors.contains("`./steps` is not JSON"))
  }

  func testOptionAgainstFollowing() throws {
    try write(order, to: "order.ts")
    try write(steps, to: "steps.ts")
    XCTAssertEqual(
      try run("order.ts", "--no-link").errors,
      unresolved("order.ts", hint: "Imports are not followed because of --no-link"))
    let both = try run("order.ts", "--no-link", "--node-modules")
    XCTAssertEqual(both.status, 2)
    XCTAssertTrue(both.errors.contains("--node-modules has no meaning with --no-link"))
  }

  func testStandardInput() throws {
    try makeFolder("src")
    try write(steps, to: "src/steps.ts")
    XCTAssertEqual(
      try run(input: order).errors,
      unresolved(
        "<stdin>",
        hint: "Standard input is in no folder: say with --stdin-filename where it would be, "
          + "so that its imports can be followed"))
    let named = try run("-f", "tree", "--stdin-filename", "src/order.ts", input: order)
    XCTAssertEqual(named.output, tree)
  }

  func testEveryFileIsReadOnce() throws {
    try write(order, to: "order.ts")
    try write(steps, to: "steps.ts")
    try write("export { Order } from \"./order\";\n", to: "index.ts")
    try link("linked.ts", to: "order.ts")
    let folderName = folder.lastPathComponent
    let run = try run(
      "index.ts", "order.ts", "./order.ts", "../\(folderName)/order.ts", "linked.ts", "-f", "tree")
    XCTAssertEqual(run.output, tree)
    XCTAssertEqual(run.errors, "")
  }

  func testLinksAreFollowed() throws {
    try makeFolder("real")
    try write(order, to: "real/order.ts")
    try write("export * from \"./more\";\n", to: "real/steps.ts")
    try write(steps, to: "real/more.ts")
    try link("order.ts", to: "real/order.ts")
    try link("folder", to: "real")
    XCTAssertEqual(try run("order.ts", "-f", "tree").output, tree)
    XCTAssertEqual(try run("folder/order.ts", "-f", "tree").output, tree)
    try link("circle.ts", to: "circle.ts")
    try write("import \"./circle\";\n" + order, to: "real/order.ts")
    XCTAssertEqual(try run("order.ts", "-f", "tree").output, tree)
  }

  func testInstalledPackages() throws {
    try makeFolder("node_modules/steps")
    try write(steps, to: "node_modules/steps/index.js")
    try write("{\"name\": \"steps\"}\n", to: "node_modules/steps/package.json")
    try write(order.replacingOccurrences(of: "./steps", with: "steps"), to: "order.ts")
    let without = try run("order.ts")
    XCTAssertTrue(
      without.errors.hasSuffix(
        "hint: Read installed packages too (--node-modules), or bundle the script\n"),
      without.errors)
    XCTAssertEqual(try run("order.ts", "--node-modules", "-f", "tree").output, tree)
  }

  func testWhatIsNotNeededIsNotRead() throws {
    try write("import { x } from \"./broken\";\n" + oneWorkflow, to: "only.ts")
    try write("const = 1;\n", to: "broken.ts")
    let run = try run("only.ts")
    XCTAssertEqual(run.errors, "")
    XCTAssertEqual(run.status, 0)
  }

  /// Makes a folder in the folder.
  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
  }

  /// Makes a link in the folder.
  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent(name).path, withDestinationPath: target)
  }

}
