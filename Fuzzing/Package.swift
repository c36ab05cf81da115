// swift-tools-version: 6.1
import PackageDescription

/// A package of its own, since everything in it, the program's modules too, is built with a
/// sanitizer and with counters of what has run. `make fuzz` says how.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "stepgraph", path: "..")],
  targets: [
    .systemLibrary(name: "CLibFuzzer"),
    .target(
      name: "Checks",
      dependencies: ["CLibFuzzer", .product(name: "StepGraph", package: "stepgraph")]),
    .executableTarget(name: "fuzz-bytes", dependencies: ["Checks"]),
    .executableTarget(name: "fuzz-programs", dependencies: ["Checks"]),
  ]
)
