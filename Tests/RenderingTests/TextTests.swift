import WorkflowModel
import XCTest

@testable import Rendering

/// Checks the words and signs that all drawings share.
final class TextTests: XCTestCase {

  /// All of Unicode.
  private let unicode = Charset.unicode

  func testVisibleText() {
    XCTAssertEqual(unicode.visible("a b"), "a b")
    XCTAssertEqual(unicode.visible(""), "\"\"")
    XCTAssertEqual(unicode.visible(" a  b "), "\\u{20}a  b\\u{20}")
    XCTAssertEqual(unicode.visible("  "), "\\u{20}\\u{20}")
    XCTAssertEqual(unicode.visible("a\r\nb"), "a\\u{d}\\u{a}b")
    XCTAssertEqual(unicode.visible("\u{202E}x\u{200B}"), "\\u{202e}x\\u{200b}")
    XCTAssertEqual(unicode.visible("日本 ❤️ é"), "日本 ❤️ é")
    XCTAssertEqual(Charset.ascii.visible("é"), "\\u{e9}")
  }

  func testDurations() {
    let milliseconds: [(Double, String)] = [
      (0, "0ms"), (1, "1ms"), (1.5, "1.5ms"), (999, "999ms"), (2000, "2s"), (1500, "1500ms"),
      (60_000, "1m"), (90_000, "90s"), (5_400_000, "90m"), (7_200_000, "2h"),
      (172_800_000, "2d"), (-1000, "-1000ms"), (.infinity, "∞"), (.nan, "unknown"),
      (1e300, "1e+300ms"),
    ]
    for (count, text) in milliseconds {
      XCTAssertEqual(unicode.duration(.milliseconds(count)), text)
    }
    XCTAssertEqual(unicode.duration(.text("2 hours")), "2 hours")
  }

  func testOnlyGivenPartsOfAConfigurationAreTold() {
    func details(_ given: StepConfig.Part...) -> String {
      let config = StepConfig(
        retryLimit: 2, retryDelay: .milliseconds(3000), backoff: "linear",
        timeout: .text("1 minute"), given: given)
      return unicode.details(of: config).joined(separator: " · ")
    }
    XCTAssertEqual(details(), "")
    XCTAssertEqual(details(.limit), "retry 2×")
    XCTAssertEqual(details(.delay), "retry delay 3s")
    XCTAssertEqual(details(.limit, .delay), "retry 2× delay 3s")
    XCTAssertEqual(details(.backoff, .delay), "retry linear 3s")
    XCTAssertEqual(details(.timeout), "timeout 1 minute")
    XCTAssertEqual(
      details(.limit, .delay, .backoff, .timeout), "retry 2× linear 3s · timeout 1 minute")
  }

  func testEventsAreTold() {
    let options = EventOptions(eventType: "paid", timeout: .text("1 day"))
    XCTAssertEqual(unicode.details(of: options), ["event paid"])
    var given = options
    given.isTimeoutGiven = true
    XCTAssertEqual(unicode.details(of: given), ["event paid", "timeout 1 day"])
    XCTAssertEqual(unicode.details(of: nil), [])
  }

  func testCalls() {
    XCTAssertEqual(unicode.call("notify"), "notify()")
    XCTAssertEqual(unicode.call("Mailer.#send"), "Mailer.#send()")
    XCTAssertEqual(unicode.call("größe$_"), "größe$_()")
    XCTAssertEqual(unicode.call("runStep(charge card)"), "runStep(charge card)")
    XCTAssertEqual(unicode.call("notify (2)"), "notify (2)")
    XCTAssertEqual(unicode.call("lane 1"), "lane 1")
    XCTAssertEqual(unicode.call(""), "\"\"")
  }

  func testNumbers() {
    XCTAssertNil(unicode.numbers(Timing()))
    XCTAssertEqual(unicode.numbers(Timing(starts: 1, resolves: 3)), "#1→3")
    XCTAssertEqual(unicode.numbers(Timing(starts: 2)), "#2→")
    XCTAssertEqual(Charset.ascii.numbers(Timing(starts: 1, resolves: 3)), "#1->3")
  }

  func testShapes() {
    XCTAssertEqual(unicode.shape(.unknown), "unknown")
    XCTAssertEqual(unicode.shape(.object([])), "{}")
    let inner = Shape.object([Shape.Field(name: "b c", shape: .unknown)])
    let outer = Shape.object([
      Shape.Field(name: "a", shape: inner), Shape.Field(name: "d", shape: .unknown),
    ])
    XCTAssertEqual(unicode.shape(outer), "{ a { b c }, d }")
  }

  func testWrapping() {
    XCTAssertEqual(wrapped("", width: 10, maximum: 2), [""])
    XCTAssertEqual(wrapped("one two", width: 10, maximum: 2), ["one two"])
    XCTAssertEqual(wrapped("one two three", width: 8, maximum: 2), ["one two", "three"])
    XCTAssertEqual(wrapped("one two three four", width: 8, maximum: 2), ["one two", "three…"])
    XCTAssertEqual(wrapped("abcdefghij", width: 4, maximum: 3), ["abcd", "efgh", "ij"])
    XCTAssertEqual(wrapped("abcdefghij", width: 4, maximum: 2), ["abcd", "efg…"])
    XCTAssertEqual(wrapped("日本語", width: 4, maximum: 2), ["日本", "語"])
    XCTAssertEqual(wrapped("日", width: 1, maximum: 1), ["日"])
    XCTAssertEqual(
      wrapped("set-latest-snapshot-${...}", width: 23, maximum: 2),
      ["set-latest-", "snapshot-${...}"])
    XCTAssertEqual(
      wrapped("await isReady() === true", width: 22, maximum: 3), ["await isReady()", "=== true"])
    XCTAssertEqual(
      wrapped("!customer?.subscriptionIdentifier", width: 30, maximum: 3),
      ["!customer?.", "subscriptionIdentifier"])
    XCTAssertEqual(
      wrapped("input.parameters.includeAnalysis", width: 28, maximum: 3),
      ["input.parameters.", "includeAnalysis"])
    XCTAssertEqual(
      wrapped("case EVENTS.NEW_CREDENTIALS", width: 20, maximum: 2),
      ["case EVENTS.", "NEW_CREDENTIALS"])
  }

  func testDisplayWidth() {
    XCTAssertEqual("abc".displayWidth, 3)
    XCTAssertEqual("日本".displayWidth, 4)
    XCTAssertEqual("e\u{301}".displayWidth, 1)
    XCTAssertEqual("🚀".displayWidth, 2)
    XCTAssertEqual("❤️".displayWidth, 2)
    XCTAssertEqual("├─ ▸".displayWidth, 4)
    XCTAssertEqual("日本語".prefix(fitting: 5), "日本")
  }

  func testNamesAreUnique() {
    var names = UniqueNames()
    let wishes = ["a", "a", "a_2", "a", "ä b", "", "é", "A"]
    XCTAssertEqual(
      wishes.map { names.name($0) }, ["a", "a_2", "a_2_2", "a_3", "_b", "_", "__2", "A"])
  }

}
