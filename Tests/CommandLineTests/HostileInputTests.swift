import Foundation
import TestSupport
import XCTest

/// Absurd shapes, cut and edited fixtures, and noise: a short form of `make hostile`.
final class HostileInputTests: XCTestCase {

  func testShortCampaign() throws {
    let campaign = "scripts/hostile/campaign.py"
    // What is measured is a debug build beside other tests.
    let run = try ProcessRun(
      URL(fileURLWithPath: "/usr/bin/env"),
      ["python3", campaign, ProcessRun.stepgraph.path, "--size", "200", "--edits", "1"]
        + ["--slack", "10"],
      in: Repository.root)
    if run.status == 127 { throw XCTSkip("python3 is missing") }
    XCTAssertEqual(run.status, 0, "\(campaign)\n\(run.output)\(run.errors)")
  }

}
