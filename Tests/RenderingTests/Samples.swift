import WorkflowModel

/// Workflows that the tests draw.
enum Samples {

  /// An order: every type of node but switch and exits.
  static let order = Workflow(
    className: "OrderWorkflow",
    functions: [FunctionDef(name: "notify", nodes: [step("send email"), step("send sms")])],
    nodes: [
      .stepDo(
        StepDo(
          name: "validate order",
          config: StepConfig(
            retryLimit: 3, retryDelay: .milliseconds(2000), backoff: "linear",
            timeout: .milliseconds(30_000), given: [.limit, .delay, .backoff, .timeout]))),
      .parallel(
        ParallelNode(
          kind: .all,
          nodes: [
            step("reserve stock"),
            .stepDo(
              StepDo(
                name: "charge card",
                config: StepConfig(
                  retryLimit: 10, retryDelay: .text("5 seconds"), backoff: "constant",
                  timeout: .milliseconds(60_000), given: [.limit, .delay, .backoff, .timeout]))),
            call("notify"),
          ])),
      choice([
        (
          "order.total > 1000",
          [event("wait for manager approval", "approval", timeout: .text("24 hours"))]
        ),
        ("order.country !== 'PT'", [step("customs form"), sleep("hold for customs", "2 hours")]),
        (nil, []),
      ]),
      loop(
        "for (const item of order.items)",
        [
          step("pack ${item.sku}"),
          .stepSleep(StepSleep(name: "cool down", duration: .milliseconds(10_000))),
        ]),
      .try(
        TryNode(
          tryBlock: BlockNode(nodes: [
            step("ship parcel"), event("carrier scan", "carrier-scan", timeout: .text("7 days")),
          ]),
          catchBlock: BlockNode(nodes: [step("refund card"), call("notify")]),
          finallyBlock: BlockNode(nodes: [step("close ticket")]))),
      .stepSleepUntil(
        StepSleepUntil(name: "archive at year end", timestamp: "2026-12-31T23:59:59Z")),
    ])

  /// The article's example of steps that run at once without a combinator around them.
  static let implicitParallel = Workflow(
    className: "ImplicitParallelWorkflow",
    functions: [
      FunctionDef(
        name: "branchA",
        nodes: [
          .parallel(
            ParallelNode(
              kind: .all,
              nodes: [
                step("task a", 1, 3), step("task b", 1, 3),
                event("task c", "my-event", timeout: .text("1 hour"), 1, 2), step("task d", 2, 3),
              ]))
        ]),
      FunctionDef(
        name: "branchB",
        nodes: [
          .parallel(ParallelNode(kind: .all, nodes: [step("task e", 1, 2), step("task f", 1, 2)]))
        ]),
    ],
    nodes: [
      .parallel(ParallelNode(kind: .all, nodes: [call("branchA", 1, 2), call("branchB", 1, 2)])),
      .stepSleep(StepSleep(name: "final sleep", duration: .milliseconds(1000))),
    ])

  /// A switch with cases that fall through, share their steps, leave and have nothing.
  static let fallThrough = Workflow(
    className: "TicketWorkflow",
    nodes: [
      step("load ticket"),
      .switch(
        SwitchNode(
          discriminant: "ticket.kind",
          branches: [
            Branch(condition: "bug", nodes: [step("reproduce"), step("assign engineer")]),
            Branch(condition: "regression", nodes: [step("bisect"), exit(.break)]),
            Branch(condition: "question", nodes: []),
            Branch(condition: "feedback", nodes: [step("answer"), exit(.break)]),
            Branch(condition: "spam", nodes: [step("delete"), exit(.return)]),
            Branch(condition: nil, nodes: [step("triage by hand")]),
          ])),
      step("close ticket"),
    ])

  /// A function whose branches return early, called in a loop of its own.
  static let review = Workflow(
    className: "DocumentReviewWorkflow",
    functions: [
      FunctionDef(
        name: "runLoop",
        nodes: [
          choice([("loop > maxLoops", [step("notify max loop reached"), exit(.return)])]),
          .parallel(
            ParallelNode(
              kind: .all,
              nodes: [
                step("summary agent (loop ${...})", 1, 2),
                step("correctness agent (loop ${...})", 1, 2),
                step("clarity agent (loop ${...})", 1, 2),
              ])),
          event("wait for user response (loop ${...})", "user-response", timeout: .text("unknown")),
          .switch(
            SwitchNode(
              discriminant: "response.action",
              branches: [
                Branch(condition: "approve", nodes: [exit(.return)]),
                Branch(
                  condition: "revise",
                  nodes: [step("revision agent (loop ${...})"), call("runLoop"), exit(.break)]),
                Branch(condition: nil, nodes: [step("ask again")]),
              ])),
        ])
    ],
    nodes: [
      step("validate payload"), step("load source document from r2"), call("runLoop"),
      .stepDo(
        StepDo(
          name: "publish <final> \"text\" & notify",
          config: StepConfig(
            retryLimit: 1, retryDelay: .milliseconds(0), backoff: "constant",
            timeout: .text("5 minutes"), given: [.limit, .delay, .backoff, .timeout]))),
    ])

  /// A try in a loop in an if in a try, with exits at several depths.
  static let nested = Workflow(
    className: "SyncWorkflow",
    nodes: [
      step("read cursor"),
      .try(
        TryNode(
          tryBlock: BlockNode(nodes: [
            loop(
              "while (cursor)",
              [
                step("fetch page ${...}"),
                choice([
                  ("page.isEmpty", [exit(.break)]),
                  ("page.isStale", [step("mark stale"), exit(.continue)]),
                ]),
                .try(
                  TryNode(
                    tryBlock: BlockNode(nodes: [
                      loop("for (const row of page.rows)", [step("store row ${row.id}")])
                    ]),
                    catchBlock: BlockNode(nodes: [
                      step("quarantine page"),
                      choice([("failures > 3", [exit(.throw)])]),
                    ]))),
                sleep("be gentle", "5 seconds"),
              ])
          ]),
          catchBlock: BlockNode(nodes: [step("page on call")]),
          finallyBlock: BlockNode(nodes: [step("release lock")]))),
      step("report"),
    ])

  /// Branches that all return, so that nothing follows.
  static let returning = Workflow(
    className: "RouterWorkflow",
    nodes: [
      step("classify"),
      choice([
        ("kind === 'a'", [step("handle a"), exit(.return)]),
        ("kind === 'b'", [step("handle b"), exit(.return)]),
        (nil, [step("reject"), exit(.throw)]),
      ]),
    ])

  /// Steps within a step, a rollback, and functions, of which one is not in the input.
  static let functions = Workflow(
    className: "BookingWorkflow",
    functions: [
      FunctionDef(name: "reserve", nodes: [call("charge"), step("reserve seat")]),
      FunctionDef(
        name: "charge",
        nodes: [
          .stepDo(
            StepDo(
              name: "charge card", config: StepConfig(retryLimit: .infinity, given: [.limit]),
              rollback: [step("refund card")]))
        ]),
      FunctionDef(name: "runStep(send ticket)", nodes: [step("send ticket")]),
      FunctionDef(name: "Mailer.send", nodes: [step("render"), step("deliver")]),
    ],
    nodes: [
      .stepDo(
        StepDo(
          name: "plan trip", nodes: [step("find flight"), step("find hotel")], rollback: [])),
      call("reserve"), call("runStep(send ticket)"), call("Mailer.send"), call("audit"),
      .parallel(
        ParallelNode(kind: .race, nodes: [step("confirm", 1, 2), sleep("give up", "1 day", 1, 2)])),
    ],
    payload: .object([
      Shape.Field(name: "userId", shape: .unknown),
      Shape.Field(
        name: "trip", shape: .object([Shape.Field(name: "days", shape: .unknown)])),
    ]),
    isComplete: false)

  /// A workflow without steps.
  static let empty = Workflow(className: "IdleWorkflow")

  /// All of them.
  static let all = [
    order, implicitParallel, fallThrough, review, nested, returning, functions, empty,
  ]

}

extension Samples {

  /// Returns a workflow with a choice between cases of as many steps as `length` says; those
  /// without steps share the steps of the next one.
  static func manyCases(_ count: Int, length: (Int) -> Int) -> Workflow {
    let branches = (0..<count).map { index in
      let steps = (0..<length(index)).map { step("step \($0) of case \(index)") }
      let end = steps.isEmpty ? [] : [exit(.break)]
      return Branch(condition: "\(index)", nodes: steps + end)
    }
    return Workflow(
      className: "CaseWorkflow",
      nodes: [.switch(SwitchNode(discriminant: "kind", branches: branches)), step("after")])
  }

  /// Returns a workflow of lanes, of which some are never awaited.
  static func manyLanes(_ count: Int) -> Workflow {
    let lanes = (0..<count).map { step("lane \($0)", 1, $0 % 7 == 3 ? nil : 2) }
    return Workflow(
      className: "LaneWorkflow",
      nodes: [.parallel(ParallelNode(kind: .all, nodes: lanes)), step("after")])
  }

  /// Returns a workflow of lanes that start together, beside one that takes longer than all:
  /// another begins when some of them, `together`, have finished.
  static func joinedLanes(_ count: Int, together: Int = 60) -> Workflow {
    let lanes = (0..<count).map { step("lane \($0)", 1, 2 + $0 / together) }
    let sums = (0...(count - 1) / together).map { step("sum \($0)", 2 + $0, 3 + $0) }
    let nodes = [step("slow", 1, 9)] + lanes + sums
    return Workflow(
      className: "JoinedWorkflow",
      nodes: [.parallel(ParallelNode(kind: .all, nodes: nodes)), step("after")])
  }

  /// Returns a `step.do` with the engine's defaults.
  static func step(_ name: String, _ starts: Int? = nil, _ resolves: Int? = nil) -> Node {
    .stepDo(StepDo(name: name, timing: Timing(starts: starts, resolves: resolves)))
  }

  /// Returns a `step.sleep`.
  static func sleep(
    _ name: String, _ duration: String, _ starts: Int? = nil, _ resolves: Int? = nil
  ) -> Node {
    .stepSleep(
      StepSleep(
        name: name, duration: .text(duration), timing: Timing(starts: starts, resolves: resolves)))
  }

  /// Returns a `step.waitForEvent` with a timeout of its own.
  static func event(
    _ name: String, _ type: String, timeout: Duration, _ starts: Int? = nil,
    _ resolves: Int? = nil
  ) -> Node {
    .stepWaitForEvent(
      StepWaitForEvent(
        name: name, options: EventOptions(eventType: type, timeout: timeout, isTimeoutGiven: true),
        timing: Timing(starts: starts, resolves: resolves)))
  }

  /// Returns a function call.
  static func call(_ name: String, _ starts: Int? = nil, _ resolves: Int? = nil) -> Node {
    .functionCall(FunctionCall(name: name, timing: Timing(starts: starts, resolves: resolves)))
  }

  /// Returns an exit.
  static func exit(_ word: BreakNode.Word, label: String? = nil) -> Node {
    .break(BreakNode(word: word, label: label))
  }

  /// Returns a loop.
  static func loop(_ label: String, _ nodes: [Node]) -> Node {
    .loop(LoopNode(label: label, nodes: nodes))
  }

  /// Returns an if.
  static func choice(_ branches: [(String?, [Node])]) -> Node {
    .if(IfNode(branches: branches.map { Branch(condition: $0.0, nodes: $0.1) }))
  }

}
