import WorkflowModel
import XCTest

@testable import Rendering

/// Checks the text trees.
final class TreeTests: XCTestCase {

  func testOrder() {
    let expected = """
      OrderWorkflow
      ├─ ▸ do           validate order  (retry 3× linear 2s · timeout 30s)
      ├─ ⫴ parallel all
      │  ├─ ▸ do           reserve stock
      │  ├─ ▸ do           charge card  (retry 10× constant 5 seconds · timeout 1m)
      │  └─ ƒ function     notify()
      ├─ ◇ if
      │  ├─ order.total > 1000
      │  │  └─ ⚑ waitForEvent wait for manager approval  (event approval · timeout 24 hours)
      │  ├─ order.country !== 'PT'
      │  │  ├─ ▸ do           customs form
      │  │  └─ ◷ sleep        hold for customs  (2 hours)
      │  └─ else  (no steps)
      ├─ ↻ loop for (const item of order.items)
      │  ├─ ▸ do           pack ${item.sku}
      │  └─ ◷ sleep        cool down  (10s)
      ├─ ⛨ try
      │  ├─ try
      │  │  ├─ ▸ do           ship parcel
      │  │  └─ ⚑ waitForEvent carrier scan  (event carrier-scan · timeout 7 days)
      │  ├─ catch
      │  │  ├─ ▸ do           refund card
      │  │  └─ ƒ function     notify()
      │  └─ finally
      │     └─ ▸ do           close ticket
      └─ ◷ sleepUntil   archive at year end  (2026-12-31T23:59:59Z)

      function notify()
      ├─ ▸ do           send email
      └─ ▸ do           send sms

      """
    XCTAssertEqual(renderTree([Samples.order]), expected)
  }

  func testFunctionsRollbackAndPayload() {
    let expected = """
      BookingWorkflow  (incomplete)
      ├─ payload { userId, trip { days } }
      ├─ ▸ do           plan trip
      │  ├─ ▸ do           find flight
      │  ├─ ▸ do           find hotel
      │  └─ rollback  (no steps)
      ├─ ƒ function     reserve()
      ├─ ƒ function     runStep(send ticket)
      ├─ ƒ function     Mailer.send()
      ├─ ƒ function     audit()  (not in the input)
      └─ ⫴ parallel race
         ├─ ▸ do           confirm  #1→2
         └─ ◷ sleep        give up  #1→2  (1 day)

      function reserve()
      ├─ ƒ function     charge()
      └─ ▸ do           reserve seat

      function charge()
      └─ ▸ do           charge card  (retry ∞)
         └─ rollback
            └─ ▸ do           refund card

      function runStep(send ticket)
      └─ ▸ do           send ticket

      function Mailer.send()
      ├─ ▸ do           render
      └─ ▸ do           deliver

      """
    let options = TreeOptions(showsNumbers: true, showsPayload: true)
    XCTAssertEqual(renderTree([Samples.functions], options: options), expected)
  }

  func testSwitchAndExits() {
    let labelled = Workflow(
      className: "A", nodes: [Samples.loop("", [Samples.exit(.continue, label: "outer")])])
    let expected = """
      TicketWorkflow
      ├─ ▸ do           load ticket
      ├─ ◇ switch ticket.kind
      │  ├─ case bug
      │  │  ├─ ▸ do           reproduce
      │  │  └─ ▸ do           assign engineer
      │  ├─ case regression
      │  │  ├─ ▸ do           bisect
      │  │  └─ ■ break
      │  ├─ case question  (no steps)
      │  ├─ case feedback
      │  │  ├─ ▸ do           answer
      │  │  └─ ■ break
      │  ├─ case spam
      │  │  ├─ ▸ do           delete
      │  │  └─ ■ return
      │  └─ default
      │     └─ ▸ do           triage by hand
      └─ ▸ do           close ticket

      A
      └─ ↻ loop
         └─ ■ continue outer

      IdleWorkflow  (no steps)

      """
    XCTAssertEqual(renderTree([Samples.fallThrough, labelled, Samples.empty]), expected)
  }

  func testASCII() {
    let nodes = [
      Samples.step("größe"), .loop(LoopNode(label: "for (…)", nodes: [Samples.step("b", 1, 2)])),
    ]
    let options = TreeOptions(usesASCII: true, showsNumbers: true)
    let text = renderTree([Workflow(className: "A", nodes: nodes)], options: options)
    XCTAssertEqual(
      text,
      """
      A
      +- * do           gr\\u{f6}\\u{df}e
      `- @ loop for (\\u{2026})
         `- * do           b  #1->2

      """)
    let all = renderTree(Samples.all + [HostileNames.workflow], options: options)
    XCTAssertTrue(all.utf8.allSatisfy { $0 < 0x80 })
  }

  func testLinesAreCutToTheWidth() {
    for width in [1, 10, 40, 80] {
      for usesASCII in [false, true] {
        let options = TreeOptions(usesASCII: usesASCII, showsNumbers: true, width: width)
        let text = renderTree(Samples.all + [HostileNames.workflow], options: options)
        let widths = text.split(separator: "\n").map(\.displayWidth)
        XCTAssertLessThanOrEqual(widths.max() ?? 0, max(width, usesASCII ? 3 : 1))
      }
    }
    let workflow = Workflow(className: "A", nodes: [Samples.step("日本語")])
    XCTAssertEqual(
      renderTree([workflow], options: TreeOptions(width: 21)), "A\n└─ ▸ do           日…\n")
    XCTAssertEqual(
      renderTree([workflow], options: TreeOptions(width: 24)), "A\n└─ ▸ do           日本語\n")
  }

  func testColorsOnlySurroundText() {
    for workflow in Samples.all {
      let colored = renderTree([workflow], options: TreeOptions(showsColor: true))
      XCTAssertTrue(colored.contains("\u{1B}[1m"))
      let plain = colored.replacing(/\u{1B}\[[0-9;]+m/, with: "")
      XCTAssertEqual(plain, renderTree([workflow]))
    }
  }

  func testHostileNamesStayOnTheirLines() {
    let text = renderTree([HostileNames.workflow])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    XCTAssertEqual(lines.count, HostileNames.all.count + 2)
    for line in lines {
      XCTAssertFalse(line.unicodeScalars.contains(where: \.isUnsafe))
      XCTAssertFalse(line.hasSuffix(" "))
    }
  }

  func testBlocksAreNoLinesOfTheirOwn() {
    let block = Node.block(BlockNode(nodes: [Samples.step("a"), Samples.step("b")]))
    let expected = "A\n├─ ▸ do           a\n└─ ▸ do           b\n"
    XCTAssertEqual(renderTree([Workflow(className: "A", nodes: [block])]), expected)
  }

}
