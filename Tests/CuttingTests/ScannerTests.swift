import Foundation
import XCTest

@testable import Cutting

/// Checks where scripts are cut. In the texts a `¦` stands where a part ends and the next begins.
final class ScannerTests: XCTestCase {

  func testStatements() {
    check("a();¦b.c = 1;¦{ d(); e() }¦;¦f()")
    check("if (a) b(); else c();¦d()")
    check("if (a) { b } else if (c) { d }¦e()")
    check("for (var i = 0; i < 2; i++) { a }¦while (b) c();¦d()")
    check("do a(); while (b);¦c()")
    check("try { a } catch { b } finally { c }¦d()")
    check("label: for (;;) { break label }¦a()")
    check("switch (a) { case 1: b(); default: c() }¦d()")
  }

  func testDeclarations() {
    check("function f() { return 1 }¦class A extends B {}¦async function g() {}¦a()")
    check("class A extends class {} {}¦a()")
    check("class A { static { a() } get if() { return 1 } }¦b()")
    check("import a from \"a\";¦import { b as c } from \"b\"\n¦export * from \"c\";¦export { a }")
    check("export default class extends A {}¦export default { a: 1 };¦export const ¦b = 1")
  }

  func testDeclaratorsAreParts() {
    check("var ¦a = 1,¦ b = (2, 3),¦ { c, d = 4 } = e,¦ f = (g, h) => g,¦ i;¦j()")
    check("const ¦a = function (b, c) { var d, e },¦ f = `${g, h}`\n¦i()")
  }

  func testLinesEndStatements() {
    check("a = b\n¦c()\n¦d++\n¦e")
    check("a = b\n(c)\n[d]\n.e\n+ f\n¦g")
    check("a\nin b\n¦c")
    check("export default a\n¦b()")
    check("const ¦a = () => b\n¦c()")
    check("a = {}\n¦function f() {}\n¦b()")
  }

  func testSlashes() {
    check("a = b / c / d;¦e()")
    check("a = /;/g;¦b = /[/;]/;¦c()")
    check("if (a) /;\"/.test(b);¦c()")
    check("a = (b) / c; ¦d = e++ / f; ¦g()")
    check("function f() {}¦/;'/.test(a);¦b()")
    check("a = {} / 1;¦b = [1] / 2; ¦c = `;` / 3;¦d()")
    check("a = typeof /;'/;¦f = () => /;'/;¦g()")
    check("a = b.return / c;¦d = 1; /* ; */ ¦e() // ;'\n")
  }

  func testSlashesInBrackets() {
    for code in [
      "if (a) /}'/.test(b)", "while (a) /}'/.test(b)", "a = (b) / c; d = e++ / f", "a = b / c / d",
      "return /}'/", "return a / b", "a = [b] / c / d", "a = `${b}` / c", "a = b.return / c / d",
      "if (a) { b }/}'/.test(c)", "a = {} / b / c", "else {}/}'/.test(a)", "a = b + +/}'/",
      "for (a of b) /}'/.test(a)", "a ? /}'/ : /}'/", "a / (b) / c", "a = 1 / 2 / 0xf / b",
      "a /* b */ / c / d", "/* ' */ /}'/.test(a)", "// '\n/}'/.test(a)",
      "function g() {}/}'/.test(a)", "a = function () {} / b / c", "a.if(b) / c / d",
      "a.if(b.c) / d / e", "a. while (b.c) / d / e", "a.\nif(b.c) / d / e", "a = `${{} / b / c}`",
      "a = 1.\nif (b) /}'/.test(c)",
    ] {
      check("function f() { \(code) }¦g()")
      check("a(function () { \(code) });¦g()")
    }
  }

  func testWhatIsSkimmed() {
    check("a = { b: [1, '}', `}${{ c: `}` }}`], d() { return { e } } };¦f()")
    check("function f() { switch (a) { case b, c: d } }¦g()")
    check("a = {\\u00C0: 1, ᵏ: 2, \"b\": eval, eval: 3 };¦f((x) => eval(x))")
    check("class A { static #a = (1, 2); #b() { return #b in this } }¦f()")
    check("a = (1..b, 1.e3, .5e+3, 0x1f);¦f(...a)")
  }

  func testTemplates() {
    check("a = `;${b({ c: `;}${d}` })};`;¦e()")
    check("a = `\\`;`;¦b()")
  }

  func testColons() {
    check("a = b ? { c: 1 } : { d: 2 };¦e()")
    check("switch (a) { case b ? 1 : 2: { c() } /;'/.test(d) }¦e()")
    check("a = b ?.5 : 1;¦c?.d;¦e ?? f")
  }

  func testEscapedMembers() {
    check(#"a = {\u00C0:"A",\u{c1}b:"A",d\u00C7 : 1, \u00C8() {}};¦b.\u00C0 / c;¦d()"#)
  }

  func testWhatIsNotSureIsNotCut() {
    for text in [
      "a = `b", "a = 'b\n'", "f(", "f)", "a = /b\n/", "/* a", "<p>don't</p>", "a = <b></b>",
      "\\u0061()", "b\\u0061()", "a = { b: c ? \\u0061 : 1 }", "eval(\"a\")", "a {",
    ] {
      XCTAssertNil(parts(of: text), text)
    }
  }

  /// Checks that the text is cut where it says, and only there.
  private func check(_ marked: String, line: UInt = #line) {
    let text = marked.replacing("¦", with: "")
    let expected = marked.split(separator: "¦").map(core)
      .filter { !["var", "const", "export const", ""].contains($0) }
    XCTAssertEqual(parts(of: text), expected, line: line)
  }

  /// Returns the texts of the parts of `text`, or nil if it is not cut.
  private func parts(of text: String) -> [String]? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let scanner = ScriptScanner(cutting: buffer) else { return nil }
      return scanner.result.parts.map { part in
        core(String(decoding: buffer[part.range.lower..<part.range.upper], as: UTF8.self))
      }.filter { !$0.isEmpty }
    }
  }

  /// Returns `text` without what separates parts and without comments at its ends.
  private func core(_ text: some StringProtocol) -> String {
    String(text).replacing(#/^(\s|/\*.*\*/)+|(\s|;|,|//.*|/\*.*\*/)+$/#, with: "")
  }

}
