import Foundation
import TestSupport
import XCTest

/// What the program does when files, pipes and streams are not as usual.
final class SystemTests: ProgramTestCase {

  /// The tree of the program.
  private let tree = "Only\n└─ ▸ do           one\n"

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(oneWorkflow, to: "one.js")
  }

  func testPipesAsFiles() throws {
    let run = try runShell(
      "mkfifo in out; cat one.js > in & cat out > copy & \"$0\" in -f tree -o out; echo $?; wait")
    XCTAssertEqual(run.output, "0\n", run.errors)
    XCTAssertTrue(try text(of: "copy").hasPrefix("Only\n"))
  }

  func testReadersThatGoAway() throws {
    // A pipe that nobody reads any more, behind a file name and behind standard output.
    let run = try runShell(
      "mkfifo out; (exec 3<out; exec 3<&-) & exec 3> out; wait; "
        + "\"$0\" one.js -f tree -o /dev/fd/3; echo $?; \"$0\" one.js >&3; echo $?")
    XCTAssertEqual(run.output + run.errors, "0\n0\n")
  }

  func testClosedStreams() throws {
    let cases = [
      // Nothing can be said where nobody listens, but nothing else may be hit.
      ("\"$0\" one.js -o a.json -f json 2>&-", 0, ""),
      ("\"$0\" one.js -o a.json <&- >&- 2>&-", 0, ""),
      ("\"$0\" one.js >&-", 2, "stepgraph: Standard output cannot be written: Bad file "),
      ("\"$0\" -f tree <&-", 2, "stepgraph: <stdin>: error[unreadable-input]: Cannot be read: Bad"),
      ("\"$0\" --batch <&-", 2, "stepgraph: Records cannot be read: Bad file descriptor. "),
      ("\"$0\" --batch < .", 2, "stepgraph: Records cannot be read: Is a directory. "),
      ("echo '{\"source\":\"1\"}' | \"$0\" --batch >&-", 2, "stepgraph: Standard output"),
    ]
    let document = try run("one.js").output
    for (script, status, message) in cases {
      try? FileManager.default.removeItem(at: folder.appendingPathComponent("a.json"))
      let run = try runShell(script)
      XCTAssertEqual(Int(run.status), status, script)
      XCTAssertTrue(run.errors.hasPrefix(message), run.errors)
      XCTAssertEqual(run.errors.isEmpty, message.isEmpty, run.errors)
      if script.contains("a.json") { XCTAssertEqual(try text(of: "a.json"), document) }
    }
  }

  func testNamesThatAreNotUTF8() throws {
    let script = """
      n=$(printf 'b\\377\\316d'); mkdir "$n"; cp one.js "$n/$n.js"
      "$0" "$n/$n.js" -f tree || exit 3
      echo 'export { Only } from "./'"$n"'.js"' > "$n/other.js"
      (cd "$n" && "$0" "$n.js" -o "$n.tree" && cat "$n.tree") || exit 4
      "$0" --batch "$n/$n.js" | grep -c '"class_name":"Only"' || exit 5
      printf '%s\\0' "$n/$n.js" | "$0" --files0-from - | grep -c '"class_name":"Only"' || exit 6
      "$0" "$n/none" -q -f sarif 2>&1 | grep -E '"uri"|unreadable-input]' | sed 's/^ *//'
      """
    let run = try runShell(script)
    XCTAssertEqual(run.status, 0, run.errors)
    XCTAssertEqual(
      run.output, tree + tree + "1\n1\n\"uri\": \"b%FF%CEd/none\"\n"
        + "stepgraph: b\\xff\\xced/none: error[unreadable-input]: "
        + "Cannot be read: No such file or directory. Check the path.\n")
  }

  func testLinks() throws {
    let script = """
      ln -s b a; ln -s a b; ln -s there link; "$0" a -q -f tree; echo $?; "$0" one.js -o a -f json
      echo $?; "$0" one.js -o link -f tree; echo $?; readlink a link; cat there
      """
    let run = try runShell(script)
    XCTAssertEqual(run.output, "2\n2\n0\nb\nthere\n" + tree)
    let reason = "Too many levels of symbolic links. Check the path.\n"
    XCTAssertEqual(
      run.errors, "stepgraph: a: error[unreadable-input]: Cannot be read: \(reason)"
        + "stepgraph: a: Cannot be written: \(reason)")
  }

  func testOpenFilesAreWrittenTo() throws {
    let run = try runShell(
      "(echo before; \"$0\" one.js -f tree -o /dev/fd/1; \"$0\" one.js -f tree -o /dev/stdout)"
        + " > file")
    XCTAssertEqual(run.status, 0, run.errors)
    XCTAssertEqual(try text(of: "file"), "before\n" + tree + tree)
  }

  func testFewDescriptors() throws {
    try write(String(repeating: "one.js\0", count: 40), to: "list")
    let run = try runShell("ulimit -n 9; exec \"$0\" --files0-from list -j 8")
    XCTAssertEqual(run.output.split(separator: "\n").count, 40, run.errors)
    let none = try runShell("ulimit -n 5; exec \"$0\" --files0-from list -j 8")
    XCTAssertEqual(none.status, 2)
    XCTAssertEqual(
      none.errors, "stepgraph: No process can be started: Too many open files. "
        + "Let the system open more files.\n")
  }

  func testOutputThatIsNotReadAtOnce() throws {
    let steps = (0..<400).map { "await step.do('s\($0)', async () => 1);" }.joined(separator: "\n")
    let text = oneWorkflow.replacing("await step.do(\"one\", async () => 1);", with: steps)
    try write(text, to: "long.js")
    let pipe = Pipe()
    let end = pipe.fileHandleForWriting.fileDescriptor
    // A shell may have left the other end in this mode.
    XCTAssertEqual(fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK), 0)
    let process = Process()
    process.executableURL = ProcessRun.stepgraph
    process.arguments = ["long.js"]
    process.currentDirectoryURL = folder
    process.standardOutput = pipe
    try process.run()
    try pipe.fileHandleForWriting.close()
    usleep(300_000)
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    XCTAssertEqual(process.terminationStatus, 0)
    XCTAssertEqual(String(decoding: output, as: UTF8.self), try run("long.js").output)
  }

  func testFilesThatMayNotBecomeSoLarge() throws {
    let run = try runShell(
      "echo old > a.html; cp a.html c.html; ulimit -f 1; \"$0\" one.js -f html -o a.html "
        + "-o b.tree; echo $?; \"$0\" one.js -f html > c.html; echo $?")
    XCTAssertEqual(run.output, "2\n2\n")
    let reason = "File too large. Let the system write larger files.\n"
    XCTAssertEqual(
      run.errors, "stepgraph: a.html: Cannot be written: \(reason)"
        + "stepgraph: Standard output cannot be written: \(reason)")
    // What there was is still there, and what fits was written.
    XCTAssertEqual(try text(of: "a.html"), "old\n")
    XCTAssertEqual(try text(of: "b.tree"), tree)
    XCTAssertEqual(try fileNames(), ["a.html", "b.tree", "c.html", "one.js"])
  }

  func testFullDisk() throws {
    // The disk is there for this shell only.
    let mount = "mount -t tmpfs -o size=16k none disk"
    let run = try runShell(
      """
      mkdir disk; unshare -mr sh -c '\(mount) || exit 77; echo old > disk/a.html
      "$0" one.js -o disk/a.html -o disk/b.tree; echo $?; cat disk/a.html disk/b.tree; ls -A disk
      "$0" one.js -f html > disk/c.html; echo $?' "$0"
      """)
    try XCTSkipIf(run.status != 0, "This user may not mount a disk: \(run.errors)")
    XCTAssertEqual(run.output, "2\nold\n" + tree + "a.html\nb.tree\n2\n")
    let reason = "No space left on device. Free some space.\n"
    XCTAssertEqual(
      run.errors, "stepgraph: disk/a.html: Cannot be written: \(reason)"
        + "stepgraph: Standard output cannot be written: \(reason)")
  }

  func testPathsThatVanish() throws {
    // The second file is there when the batch begins, and gone when it is its turn.
    let run = try runShell(
      """
      cp one.js gone.js; mkfifo list; "$0" --batch -j 1 < list > answers & exec 3> list
      echo '{"path":"one.js"}' >&3; until [ -s answers ]; do sleep 0.05; done; rm gone.js
      echo '{"path":"gone.js"}' >&3; echo '{"path":"one.js"}' >&3; exec 3>&-; wait $!; echo $?
      grep -o '"class_name":"Only"\\|"code":"[a-z-]*"\\|No such file or directory' answers
      """)
    XCTAssertEqual(
      run.output, """
        0
        "class_name":"Only"
        "code":"unreadable-input"
        No such file or directory
        "class_name":"Only"

        """)
  }

  func testAFolderThatVanishes() throws {
    let run = try runShell(
      """
      path=$PWD; mkdir gone; cd gone; rmdir "$path/gone"
      "$0" "$path/one.js" -f tree; echo $?; "$0" "$path/one.js" -o a.json; echo $?
      "$0" one.js -q -f tree; echo $?
      """)
    XCTAssertEqual(run.output, tree + "0\n2\n2\n")
    let reason = "No such file or directory. Check the path.\n"
    XCTAssertEqual(
      run.errors, "stepgraph: a.json: Cannot be written: \(reason)"
        + "stepgraph: one.js: error[unreadable-input]: Cannot be read: \(reason)")
  }

  func testKillsDuringAWriteLeaveTheOldFile() throws {
    let steps = (0..<1_500).map { "await step.do('s\($0)', async () => 1);" }.joined()
    let text = oneWorkflow.replacing("await step.do(\"one\", async () => 1);", with: steps)
    try write(text, to: "long.js")
    // It is killed as soon as it has a file open in the folder that it writes to, if that is seen
    // in time: with no file there, and with an old one.
    let script = """
      mkdir out; "$0" long.js -q -o new.html || exit 3
      for old in '' old; do
        killed=0; attempt=0
        while [ $killed = 0 ] && [ $attempt -lt 60 ]; do
          rm -f out/* out/.step*; [ -z $old ] || echo $old > out/a.html; attempt=$((attempt + 1))
          "$0" long.js -q -o out/a.html -o out/b.html -o out/c.html & child=$!
          until ls -l /proc/$child/fd | grep -q "$PWD/out/"; do
            kill -0 $child || break
          done 2> /dev/null
          kill -KILL $child 2> /dev/null; wait $child 2> /dev/null
          if [ $? = 137 ]; then killed=1; fi
          if [ -z $old ]; then ls -A out | grep tmp; fi
          [ -z $old ] || [ -e out/a.html ] || echo the old file is gone
          for file in out/*.html; do
            [ ! -e $file ] || [ "$(cat $file)" = old ] || cmp $file new.html
          done
        done
        echo $killed
      done
      """
    XCTAssertEqual(try runShell(script).output, "1\n1\n")
  }

  func testPathsInRecordsEndWhereTheyEnd() throws {
    let run = try run("--batch", input: "{\"path\":\"one.js\\u0000.png\"}\n")
    XCTAssertTrue(run.output.contains("unreadable-input"), run.output)
  }

}
