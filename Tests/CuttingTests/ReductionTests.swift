import Foundation
import Source
import XCTest

@testable import Cutting

/// Checks which parts of scripts are needed.
final class ReductionTests: XCTestCase {

  func testWhatLeadsToNoWorkflowIsLeftOut() {
    check(
      """
      import { Workflow as W } from "w";
      function helper() { return other() }
      function other() {}
      function unrelated() { helper() }
      class Mine extends W { run() { helper() } }
      """, keeps: ["W", "helper", "other", "Mine"], leavesOut: ["unrelated"])
  }

  func testClassesThatLeadToBasesAreKept() {
    check(
      """
      class Base extends Workflow {}
      class Mine extends Base {}
      class Other extends Thing {}
      """, keeps: ["Base", "Mine"], leavesOut: ["Other"])
  }

  func testWhatChangesNamesIsKept() {
    check(
      """
      const table = {};
      const size = 3;
      function fill() { table.a = 1 }
      fill();
      Mine.prototype.go = function go() {};
      function idle() { table.b = 1 }
      log(size, 4);
      count(4);
      class Mine extends Workflow { run() { table.a(); size } }
      """, keeps: ["table = {}", "fill();", "go()", "log(size"], leavesOut: ["idle", "count"])
  }

  func testClassesThatChangeNamesAreKept() {
    check(
      """
      const table = {};
      class Block { static { table.a = 1 } }
      const Field = class { static #all = (table.b = 2) };
      class Extended extends add(table, 3) {}
      class Method { static add() { table.d = 4 } }
      class Own { static = table; all = table }
      class Mine extends Workflow { run() { table.a(); } }
      """, keeps: ["Block", "Field", "Extended"], leavesOut: ["Method"])
  }

  func testFunctionsStayInWhatIsNotLong() {
    let long = String(repeating: "work(); ", count: 1000)
    let text = "var Mine = name(class extends Workflow { run() { \(long) } });\nother();"
    guard let file = reduction(of: text, openingFrom: 1 << 20) else {
      return XCTFail("nothing is left out")
    }
    check(file, keeps: [long], leavesOut: ["other", "left out"])
  }

  func testNamesInsideOfFunctionsAreOthers() {
    check(
      """
      var a = () => b(1);
      var e = (a) => { send(a) }, f = a => a.x, g = function (a) { return a };
      function b() {}
      class Mine extends Workflow { run(e, f) { let g = 1; e(f, g); { const b = 1; b } a } }
      """, keeps: ["a = ", "function b"], leavesOut: ["send", "a.x", "return a"])
  }

  func testKeysOfPatternsAreNotDeclared() {
    check(
      """
      var a = 1, b = 2, c = 3, d = 4, e = 5;
      class Mine extends Workflow {
        run() {
          function f({ [a]: x, b: y = c, d }) {}
          const { [e]: z } = f;
        }
      }
      """, keeps: ["a = 1", "c = 3", "e = 5"], leavesOut: ["d = 4"])
  }

  func testMembersAreNoNames() {
    check(
      """
      var a = 1, b = 2;
      class Mine extends Workflow { run(e) { e.a; b } }
      """, keeps: ["b = 2"], leavesOut: ["a = 1"])
  }

  func testNamesOfMembersAreNoNames() {
    check(
      """
      var a = 1, b = 2, c = 3, get = 4, d = 5, e = 6, f = 7, of = 8, g = 9;
      class Mine extends Workflow {
        a() { for (const x of [e]) b; }
        get c() { return { c: b, get() {}, get d() {}, f: f ? g : 1 } }
      }
      """,
      keeps: ["b = 2", "e = 6", "f = 7", "g = 9"],
      leavesOut: ["a = 1", "c = 3", "get = 4", "d = 5", "of = 8"])
  }

  func testExportsStay() {
    check(
      """
      export default { fetch() {} };
      class Mine extends Workflow {}
      export { Mine, other };
      function other() {}
      """, keeps: ["export { Mine", "export default 0"], leavesOut: ["fetch", "function other"])
  }

  func testPlacesAreThoseOfTheScript() throws {
    let text = "var a = 1, b = 2;\nlog();\nclass Mine extends Workflow { run() { b } }"
    let file = try XCTUnwrap(reduction(of: text))
    let offset = try XCTUnwrap(position(of: "run", in: String(decoding: file.bytes, as: UTF8.self)))
    let place = file.place(of: SourceRange(offset, offset + 3))
    XCTAssertEqual(place.file.name, "script.js")
    XCTAssertEqual(place.range.lower, position(of: "run", in: text))
  }

  func testWrappersAreCutInside() {
    check(
      """
      var Library = ((exports) => {
        var a = 1, b = 2;
        function log() { a }
        log();
        exports.b = 3;
        class Mine extends Workflow { run() { b } }
        return { Mine }
      })({}), other = (() => { return 4 })();
      """,
      keeps: ["Library", "b = 2", "exports.b", "Mine", "return {", "})({})"],
      leavesOut: ["a = 1", "log()", "other"])
  }

  func testBodiesAfterGeneratorsAreReadAsTheyWereCut() {
    check(
      """
      var make = (function () { var f = function* () { yield 1 }; return f })(),
        all = (function () { function inner() { helper() } return { inner } })(), unused = make();
      function helper() {}
      class Mine extends Workflow { run() { all.inner() } }
      """, keeps: ["function inner() {import"], leavesOut: ["helper"])
  }

  func testWhatCalledFunctionsFillLeadsToWorkflows() {
    check(
      """
      var all = {}, none = {};
      function define(to, what) { to.mine = what }
      (() => { define(all, () => Mine); class Mine extends Workflow {} })();
      var mine = all.mine, other = none.mine;
      export { mine as Mine, other };
      """, openingFrom: 1 << 13, keeps: ["mine = all.mine"], leavesOut: ["other = "])
  }

  func testTablesOfModulesAreOpened() {
    let text = """
      (() => {
        var all = {
          1: (e, t, n) => { n.d(t, { a: () => Mine }); var b = n(2), c = n(3);
            class Mine extends b.Workflow { run() { two() } } },
          2: e => { e.exports = two() },
          "./three": function (e) { e.exports = three() },
          four(e) { x = 4; this.x = four() }
        }, known = {};
        function load(key) { return known[key] || (known[key] = {}, all[key](known[key], load)) }
        var x, one = load(1), other = load("./three"), third = count(3);
        exports.one = one, x;
      })();
      """
    check(
      text, keeps: ["class Mine", "b = n(2)", "load(1)", "import(\"left out: ", "x=0"],
      leavesOut: ["c = n(3)", "e.exports", "four()", "other", "third"])
  }

  func testFunctionsAreAddedWhenTheyAreCalled() {
    let text = """
      exports.other = { fetch() { return one() }, send(a) { var b = 1; return two(a) } };
      exports.Mine = class extends Workflow { run() { three() } };
      function one() {} function two(a) { a } function three() {}
      """
    let found = withReduction(
      of: SourceFile(name: "script.js", text: text), keepingWhatLeadsTo: ["Workflow"],
      openingFrom: 0
    ) { reduction -> SourceFile? in
      guard let file = reduction.text else { return nil }
      check(file, keeps: ["three()", "fetch()"], leavesOut: ["one()", "two(a)"])
      let words = String(decoding: file.bytes, as: UTF8.self).matches(of: #/"(left out: \d+)"/#)
      let functions = words.compactMap { Reduction.function(leftOutFor: String($0.1)) }
      XCTAssertTrue(reduction.leavesOutFunctions)
      reduction.add(functions: [functions.max() ?? 0])
      return reduction.text
    }
    guard let found else { return XCTFail("all of it is kept") }
    check(found, keeps: ["return two(a)", "function two(a) { a }"], leavesOut: ["one()", "b = 1"])
  }

  func testFunctionsThatAreOnlyHandedOnAreLeftOut() {
    check(
      """
      function one() { two() }
      function two() {}
      function three() { four() }
      function four() {}
      const five = () => { two() };
      exports.one = one; exports.three = three(); exports.five = five;
      exports.Mine = class extends Workflow {};
      """, keeps: ["function one", "function three", "four()", "five"], leavesOut: ["two"])
  }

  func testFunctionsThatAreHandedToCallsAreCutInside() {
    check(
      """
      !function (e, t) { typeof exports == "object" ? t(exports) : t(e.mine = {}) }
      (this, function (e) {
        var a = 1, b = e.b = 2, c = function () { this.d = 3 };
        this.f = 4;
        log(5);
        e.Mine = class extends Workflow { run() { c() } };
      });
      """, keeps: ["t(exports)", "b = e.b", "this.d", "this.f", "class"],
      leavesOut: ["a = 1", "log"])
  }

  func testNamesOfHeadsAreSeenInBlocksOnly() {
    check(
      """
      var a = 1, b = 2, c = 3, d = 4;
      class Mine extends Workflow {
        run() {
          for (let a of []) { a }
          for (const b of []) log(b);
          try {} catch (c) { c }
          for (let d = 0; d < 1; d++) { d } d;
        }
      }
      """, keeps: ["b = 2", "d = 4"], leavesOut: ["a = 1", "c = 3"])
  }

  func testCallsChangeNoFunctions() {
    check(
      """
      var table = {};
      function helper() {}
      function fill() { table.a = helper }
      helper(1);
      fill();
      class Mine extends Workflow { run() { helper(); table.a() } }
      """, keeps: ["fill();"], leavesOut: ["helper(1)"])
  }

  func testLongWordsAreTold() {
    check(
      """
      function instanceOfThing1() { one() }
      function instanceOfThing2() { two() }
      function instanceof_() { three() }
      class Mine extends Workflow { run() { instanceOfThing1(); instanceof_() } }
      """, keeps: ["one()", "three()"], leavesOut: ["two()"])
  }

  func testEscapesAreSeen() {
    for text in [
      #"x["W\x6frkflow"]"#, #"\u0057orkflow"#, #"x.Workfl\u{6f}w"#, #""W\orkflow""#,
      #""\x57\x6f\x72kflow""#, "\"Work\\\nflow\"",
    ] {
      XCTAssertTrue(mayHoldEscape(text), text)
    }
    for text in [#"/\w\d\s\W/"#, #""a\nb\tw""#, #"/[\u0041-\u005a]o/"#, #"foo\now"#] {
      XCTAssertFalse(mayHoldEscape(text), text)
    }
  }

  func testSpecifiersAreFound() {
    let text = "import a from'a';import\"b\";import /* c */ (\"d\");require( `e` );from\n\"a\""
    let found = Array(text.utf8).withUnsafeBufferPointer { specifiers(in: $0) }
    XCTAssertEqual(found, ["a", "b", "d", "e"])
  }

  /// Checks what of a script is kept and what is left out; functions are, if there are more bytes
  /// than `leastSize`.
  private func check(
    _ text: String, openingFrom leastSize: Int = 0, keeps kept: [String], leavesOut cut: [String],
    line: UInt = #line
  ) {
    guard let file = reduction(of: text, openingFrom: leastSize) else {
      return XCTFail("all of it is kept", line: line)
    }
    check(file, keeps: kept, leavesOut: cut, line: line)
  }

  /// Checks what stands in a file and what does not.
  private func check(
    _ file: SourceFile, keeps kept: [String], leavesOut cut: [String], line: UInt = #line
  ) {
    let result = String(decoding: file.bytes, as: UTF8.self)
    for word in kept { XCTAssertTrue(result.contains(word), "\(word) in\n\(result)", line: line) }
    for word in cut { XCTAssertFalse(result.contains(word), "\(word) in\n\(result)", line: line) }
  }

  /// Returns what is left of a script.
  private func reduction(of text: String, openingFrom leastSize: Int = 0) -> SourceFile? {
    withReduction(
      of: SourceFile(name: "script.js", text: text), keepingWhatLeadsTo: ["Workflow"],
      openingFrom: leastSize
    ) { $0.text }
  }

  /// Returns where `word` stands first in `text`.
  private func position(of word: String, in text: String) -> Int? {
    text.range(of: word).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
  }

  /// Returns whether a text may spell the word by escapes.
  private func mayHoldEscape(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer {
      mayHoldEscapedWord(endingWith: ["Workflow"], in: $0)
    }
  }

}
