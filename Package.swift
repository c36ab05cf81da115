// swift-tools-version: 6.1
import Foundation
import PackageDescription

// `TREE_SITTER=system` links the system's tree-sitter runtime instead of the pinned one; the Makefile
// sets it. The grammars are always the pinned ones.
let usesSystemTreeSitter = ProcessInfo.processInfo.environment["TREE_SITTER"] == "system"

let treeSitterSettings: [CSetting] = [
  .headerSearchPath("../../grammars/upstream"),
  .headerSearchPath("../../grammars/upstream/typescript/src"),
  .define("_GNU_SOURCE"), .define("_DEFAULT_SOURCE"), .define("NDEBUG"),
  // A parser without optimisation makes debug builds and their tests ten times slower.
  .unsafeFlags(["-O2", "-w"]),
] + (usesSystemTreeSitter
  ? [.define("STEPGRAPH_SYSTEM_TREE_SITTER")]
  : [.headerSearchPath("../../grammars/upstream/core/lib/include"),
     .headerSearchPath("../../grammars/upstream/core/lib/src")])

let swiftSettings: [SwiftSetting] = (usesSystemTreeSitter
  ? [.unsafeFlags(["-Xcc", "-DSTEPGRAPH_SYSTEM_TREE_SITTER"])] : [])
  // The tests, which are built for debugging, check what this leaves out.
  + [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))]

let package = Package(
  name: "stepgraph",
  products: [
    .library(name: "StepGraph", targets: ["StepGraph"]),
    .executable(name: "stepgraph", targets: ["stepgraph-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(
      name: "CTreeSitter",
      cSettings: treeSitterSettings,
      linkerSettings: usesSystemTreeSitter ? [.linkedLibrary(":libtree-sitter.a")] : []),
    .target(name: "Source", swiftSettings: swiftSettings),
    .target(name: "Cutting", dependencies: ["Source"], swiftSettings: swiftSettings),
    .target(name: "Resolution", dependencies: ["Source"], swiftSettings: swiftSettings),
    .target(name: "Syntax", dependencies: ["CTreeSitter", "Source"], swiftSettings: swiftSettings),
    .target(
      name: "Raising", dependencies: ["Source", "Syntax", "Semantics"],
      swiftSettings: swiftSettings),
    .target(name: "Semantics", dependencies: ["Source", "Syntax"], swiftSettings: swiftSettings),
    .target(name: "WorkflowModel", swiftSettings: swiftSettings),
    .target(
      name: "WorkflowAnalysis",
      dependencies: ["Source", "Syntax", "Semantics", "WorkflowModel"],
      swiftSettings: swiftSettings),
    .target(
      name: "Rendering", dependencies: ["Source", "WorkflowModel"], swiftSettings: swiftSettings),
    .target(
      name: "StepGraph",
      dependencies: [
        "Source", "Cutting", "Resolution", "Syntax", "Raising", "Semantics", "WorkflowModel",
        "WorkflowAnalysis", "Rendering",
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "stepgraph-cli",
      dependencies: [
        "StepGraph", "Rendering", "Resolution", "Source", "WorkflowModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/stepgraph",
      swiftSettings: swiftSettings
        + [.unsafeFlags(["-static-executable"], .when(configuration: .release))],
      linkerSettings: [
        // The last three are what ArgumentParser's Foundation needs and a static link does not find.
        .unsafeFlags(
          [
            "-static-executable", "-use-ld=lld", "-Xlinker", "--gc-sections", "-Xlinker", "-s",
            "-l_FoundationCollections", "-l_FoundationCShims", "-lswiftSynchronization",
          ],
          .when(configuration: .release))
      ]),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: swiftSettings),
    .testTarget(
      name: "WorkflowFixtureTests",
      dependencies: [
        "TestSupport", "StepGraph", "Rendering", "Resolution", "Source", "WorkflowModel",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "CuttingTests", dependencies: ["Cutting", "Source"], swiftSettings: swiftSettings),
    .testTarget(name: "SourceTests", dependencies: ["Source"], swiftSettings: swiftSettings),
    .testTarget(
      name: "SyntaxTests", dependencies: ["Source", "Syntax"], swiftSettings: swiftSettings),
    .testTarget(
      name: "ResolutionTests", dependencies: ["Resolution"], swiftSettings: swiftSettings),
    .testTarget(
      name: "RaisingTests", dependencies: ["TestSupport", "StepGraph", "Source", "Syntax"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["TestSupport", "Rendering", "Source", "WorkflowModel"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["TestSupport", "stepgraph-cli", "Rendering", "Source"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "TraceTests", dependencies: ["stepgraph-cli", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "TidyTests", dependencies: ["TestSupport", "Source"], swiftSettings: swiftSettings),
  ]
)
