import WorkflowModel

extension Node {

  /// The published name of the node's type.
  var typeName: String {
    switch self {
    case .stepDo: "step_do"
    case .stepSleep: "step_sleep"
    case .stepSleepUntil: "step_sleep_until"
    case .stepWaitForEvent: "step_wait_for_event"
    case .loop: "loop"
    case .parallel: "parallel"
    case .try: "try"
    case .block: "block"
    case .if: "if"
    case .switch: "switch"
    case .functionCall: "function_call"
    case .break: "break"
    }
  }

}
