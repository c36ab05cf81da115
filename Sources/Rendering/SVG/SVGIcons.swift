extension Accent {

  /// The outline of the sign for an accent, in a square of 16 units; nil where a word is enough.
  var iconData: String? {
    switch self {
    case .step: "M3 8.5 6.5 12 13 4.5"
    case .sleep: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 5v3l2 1.5"
    case .event:
      "M3 3l4 4M3 7.2h4.2V3M9 4h3a1.5 1.5 0 0 1 1.5 1.5v6A1.5 1.5 0 0 1 12 13H6a1.5 1.5 0 0 1"
        + "-1.5-1.5V10"
    case .function: "M11 3.5c-2-1-3 0-3.3 2L6.8 10.5c-.3 2-1.3 3-3.3 2M5 7h5"
    case .loop: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3"
    case .guarded, .failure: "M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4z"
    case .choice, .parallel: "M8 2.5V6M8 6L3.5 9V13.5M8 6l4.5 3v4.5"
    case .exit, .flow: nil
    }
  }

}
