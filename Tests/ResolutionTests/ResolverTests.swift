import Resolution
import XCTest

/// Checks which files specifiers lead to.
final class ResolverTests: XCTestCase {

  /// Checks what `specifier` leads to from `/p/src/main.ts` among `files`; every file that has no
  /// text of its own is empty.
  private func check(
    _ specifier: String, _ expected: String, in files: [String: String], from: String? = nil,
    installed: Bool = false, line: UInt = #line
  ) {
    let resolver = ModuleResolver(files: MemoryFiles(files), usesInstalledPackages: installed)
    let result = resolver.resolve(specifier, from: FilePath(from ?? "/p/src/main.ts"))
    XCTAssertEqual(described(result), expected, line: line)
  }

  /// Returns a result in one word.
  private func described(_ resolution: Resolution) -> String {
    switch resolution {
    case .file(let path): path.description
    case .outside: "outside"
    case .missing(let paths): "missing " + paths.map(\.description).joined(separator: " ")
    }
  }

  // MARK: Relative specifiers

  func testEndingsMayBeLeftOut() {
    check("./a", "/p/src/a.ts", in: ["/p/src/a.ts": "", "/p/src/a.js": ""])
    check("./a", "/p/src/a.tsx", in: ["/p/src/a.tsx": "", "/p/src/a.ts": ""])
    check("./a", "/p/src/a.mjs", in: ["/p/src/a.mjs": ""])
    check("./a", "/p/src/a.json", in: ["/p/src/a.json": ""])
    check("./a.b", "/p/src/a.b.ts", in: ["/p/src/a.b.ts": ""])
    check("../a", "/p/a.js", in: ["/p/a.js": ""])
  }

  func testEndingsOfCompiledCodeMeanSources() {
    check("./a.js", "/p/src/a.ts", in: ["/p/src/a.ts": ""])
    check("./a.js", "/p/src/a.tsx", in: ["/p/src/a.tsx": ""])
    check("./a.mjs", "/p/src/a.mts", in: ["/p/src/a.mts": ""])
    check("./a.cjs", "/p/src/a.cts", in: ["/p/src/a.cts": ""])
    check("./a.js", "/p/src/a.js", in: ["/p/src/a.ts": "", "/p/src/a.js": ""])
  }

  func testFoldersMeanTheirIndex() {
    check("./a", "/p/src/a/index.ts", in: ["/p/src/a/index.ts": ""])
    check(".", "/p/src/index.js", in: ["/p/src/index.js": ""])
    check("..", "/p/index.ts", in: ["/p/index.ts": ""])
    check("./a/", "/p/src/a/index.ts", in: ["/p/src/a/index.ts": "", "/p/src/a/b.ts": ""])
    check("./a", "/p/src/a.ts", in: ["/p/src/a/index.ts": "", "/p/src/a.ts": ""])
    check(
      "./a", "/p/src/a/lib/m.js",
      in: ["/p/src/a/package.json": #"{"main": "lib/m"}"#, "/p/src/a/lib/m.js": ""])
  }

  func testWhatIsNotThereSaysWhereItWasLookedFor() {
    check("./a", "missing /p/src/a", in: ["/p/src/main.ts": ""])
    check("./a", "missing /p/src/a", in: ["/p/src/a/readme.md": ""])
  }

  func testFilesThatOnlyDeclareTypesAreNotMissing() {
    check("./a", "outside", in: ["/p/src/a.d.ts": ""])
  }

  func testWhatThePlatformProvidesIsOutside() {
    check("cloudflare:workers", "outside", in: [:])
    check("node:fs", "outside", in: [:])
    check("https://example.com/x.js", "outside", in: [:])
    check("hono", "outside", in: [:])
    check("", "outside", in: [:])
  }

  func testLinksLeadToTheirTargets() {
    check("./a", "/q/a.ts", in: ["/p/src/a.ts": "->/q/a.ts", "/q/a.ts": ""])
  }

  // MARK: Mappings

  func testPathsOfConfigurations() {
    let config = #"""
      { // a comment
        "compilerOptions": {
          "paths": { "@/*": ["./src/*"], "@/special/*": ["./other/*"], "exact": ["./e.ts"], },
        },
      }
      """#
    let files = [
      "/p/tsconfig.json": config, "/p/src/a.ts": "", "/p/other/a.ts": "", "/p/e.ts": "",
    ]
    check("@/a", "/p/src/a.ts", in: files)
    check("@/special/a", "/p/other/a.ts", in: files)
    check("exact", "/p/e.ts", in: files)
    check("@/gone", "missing /p/src/gone", in: files)
    check("@other/package", "outside", in: files)
  }

  func testBaseFoldersOfConfigurations() {
    let files = [
      "/p/jsconfig.json": #"{"compilerOptions": {"baseUrl": "src"}}"#, "/p/src/lib/a.ts": "",
    ]
    check("lib/a", "/p/src/lib/a.ts", in: files)
    check("hono", "outside", in: files)
  }

  func testConfigurationsExtendOthers() {
    let paths = #"{"compilerOptions": {"baseUrl": ".", "paths": {"~/*": ["lib/*"]}}}"#
    let files = [
      "/p/tsconfig.json": #"{"extends": "./config/base"}"#, "/p/config/base.json": paths,
      "/p/config/lib/a.ts": "",
    ]
    check("~/a", "/p/config/lib/a.ts", in: files)
    let circular = ["/p/tsconfig.json": #"{"extends": "./tsconfig.json"}"#, "/p/src/a.ts": ""]
    check("~/a", "outside", in: circular)
    let placeholder = #"{"compilerOptions": {"paths": {"~/*": ["${configDir}/lib/*"]}}}"#
    check(
      "~/a", "/p/lib/a.ts",
      in: [
        "/p/tsconfig.json": #"{"extends": ["./config/base.json"]}"#,
        "/p/config/base.json": placeholder, "/p/lib/a.ts": "",
      ])
  }

  func testConfigurationsReferToOthers() {
    let files = [
      "/p/tsconfig.json": #"{"files": [], "references": [{"path": "./tsconfig.app.json"}]}"#,
      "/p/tsconfig.app.json": #"{"compilerOptions": {"paths": {"@/*": ["src/*"]}}}"#,
      "/p/src/a.ts": "",
    ]
    check("@/a", "/p/src/a.ts", in: files)
  }

  func testThatAMappingMatchesAllSpecifiersDoesNotMakePackagesMissing() {
    let config = #"{"compilerOptions": {"paths": {"*": ["./types/*"]}}}"#
    check("hono", "outside", in: ["/p/tsconfig.json": config])
  }

  func testMappingsToInstalledPackagesMeanThese() {
    let config = #"{"compilerOptions": {"paths": {"lib/*": ["./node_modules/lib/*"]}}}"#
    check("lib/a", "outside", in: ["/p/tsconfig.json": config, "/p/node_modules/lib/a.js": ""])
  }

  func testBrokenConfigurationsSayNothing() {
    check("@/a", "outside", in: ["/p/tsconfig.json": "{", "/p/src/a.ts": ""])
  }

}
