import Resolution
import XCTest

/// Checks which files the names of packages lead to.
final class PackageTests: XCTestCase {

  /// Checks what `specifier` leads to from `/w/app/src/main.ts` among `files`.
  private func check(
    _ specifier: String, _ expected: String, in files: [String: String],
    installed: Bool = false, isRequired: Bool = false, line: UInt = #line
  ) {
    let resolver = ModuleResolver(files: MemoryFiles(files), usesInstalledPackages: installed)
    let from = FilePath("/w/app/src/main.ts")
    let found: String
    switch resolver.resolve(specifier, from: from, isRequired: isRequired) {
    case .file(let path): found = path.description
    case .outside: found = "outside"
    case .missing: found = "missing"
    }
    XCTAssertEqual(found, expected, line: line)
  }

  func testInternalNames() {
    let manifest = ##"""
      {"imports": {
        "#a": "./src/a.ts", "#lib/*": {"workerd": "./w/*.ts", "default": "./lib/*.ts"},
        "#package": "other"
      }}
      """##
    let files = [
      "/w/app/package.json": manifest, "/w/app/src/a.ts": "", "/w/app/w/x.ts": "",
      "/w/app/lib/y.ts": "",
    ]
    check("#a", "/w/app/src/a.ts", in: files)
    check("#lib/x", "/w/app/w/x.ts", in: files)
    check("#lib/y", "/w/app/lib/y.ts", in: files)
    check("#package", "outside", in: files)
    check("#gone", "missing", in: files)
  }

  func testOwnName() {
    let files = [
      "/w/app/package.json": #"{"name": "app", "exports": {"./a": "./src/a.ts"}}"#,
      "/w/app/src/a.ts": "",
    ]
    check("app/a", "/w/app/src/a.ts", in: files)
    check("app/b", "missing", in: files)
  }

  /// A workspace with one package of which only the source is there.
  private func workspace(_ manifest: String) -> [String: String] {
    [
      "/w/package.json": #"{"workspaces": ["packages/*", "!packages/old"]}"#,
      "/w/packages/lib/package.json": manifest,
      "/w/packages/lib/src/index.ts": "", "/w/packages/lib/src/part.ts": "",
      "/w/packages/old/package.json": #"{"name": "old", "main": "a.js"}"#,
      "/w/packages/old/a.js": "",
    ]
  }

  func testPackagesOfTheWorkspace() {
    let index = "/w/packages/lib/src/index.ts"
    check("@w/lib", index, in: workspace(#"{"name": "@w/lib", "main": "src/index.ts"}"#))
    check("@w/lib", index, in: workspace(#"{"name": "@w/lib", "main": "./dist/index.js"}"#))
    check("@w/lib", index, in: workspace(#"{"name": "@w/lib", "types": "./dist/index.d.ts"}"#))
    check("@w/lib", "missing", in: workspace(#"{"name": "@w/lib", "main": "./a.js"}"#))
    check("old", "outside", in: workspace("{}"))
  }

  func testExportsOfPackages() {
    let manifest = #"""
      {"name": "lib", "exports": {
        ".": {"types": "./dist/index.d.ts", "import": "./dist/index.js"},
        "./*": {"require": "./dist/cjs/*.js", "import": "./dist/*.mjs"}
      }}
      """#
    check("lib", "/w/packages/lib/src/index.ts", in: workspace(manifest))
    check("lib/part", "/w/packages/lib/src/part.ts", in: workspace(manifest))
    check("lib/gone", "missing", in: workspace(manifest))
    let simple = workspace(#"{"name": "lib", "exports": "./src/part.ts"}"#)
    check("lib", "/w/packages/lib/src/part.ts", in: simple)
    check("lib/part", "missing", in: simple)
  }

  func testSourcesOfPackagesThatAreNotBuilt() {
    let manifest = #"{"name": "lib", "exports": {"types": "./types/part.d.ts"}}"#
    var files = workspace(manifest)
    check("lib", "missing", in: files)
    files["/w/packages/lib/tsconfig.json"] = #"{"compilerOptions": {"declarationDir": "types"}}"#
    check("lib", "/w/packages/lib/src/part.ts", in: files)
    files["/w/packages/lib/tsconfig.json"] =
      #"{"compilerOptions": {"outDir": "types", "rootDir": "code"}}"#
    files["/w/packages/lib/code/part.ts"] = ""
    check("lib", "/w/packages/lib/code/part.ts", in: files)
    let bundled = workspace(#"{"name": "lib", "exports": "./dist/lib.js"}"#)
    check("lib", "/w/packages/lib/src/index.ts", in: bundled)
  }

  func testWorkspacesOfPnpm() {
    let list = """
      # the packages
      packages:
        - "packages/*"
        - 'tools/**'   # all of them
      catalog:
        x: 1
      """
    let files = [
      "/w/pnpm-workspace.yaml": list,
      "/w/packages/lib/package.json": #"{"name": "lib", "main": "a.ts"}"#,
      "/w/packages/lib/a.ts": "",
      "/w/tools/deep/one/package.json": #"{"name": "one", "main": "b.ts"}"#,
      "/w/tools/deep/one/b.ts": "",
    ]
    check("lib", "/w/packages/lib/a.ts", in: files)
    check("one", "/w/tools/deep/one/b.ts", in: files)
  }

  /// An installed package.
  private let installed = [
    "/w/node_modules/lib/package.json": #"""
      {"main": "./c.cjs", "exports": {"require": "./c.cjs", "import": "./m.mjs"}}
      """#,
    "/w/node_modules/lib/c.cjs": "", "/w/node_modules/lib/m.mjs": "",
  ]

  func testInstalledPackagesAreReadWhenAskedFor() {
    check("lib", "outside", in: installed)
    check("lib", "/w/node_modules/lib/m.mjs", in: installed, installed: true)
    check("lib", "/w/node_modules/lib/c.cjs", in: installed, installed: true, isRequired: true)
    check("gone", "outside", in: installed, installed: true)
  }

  func testInstalledLinksToLocalPackagesAreFollowed() {
    let files = [
      "/w/node_modules/lib": "->/w/local", "/w/local/package.json": #"{"main": "a.ts"}"#,
      "/w/local/a.ts": "",
    ]
    check("lib", "/w/local/a.ts", in: files)
  }

}
