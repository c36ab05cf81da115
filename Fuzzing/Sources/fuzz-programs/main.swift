import Checks
import Foundation
import Source
import StepGraph

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--print" {
  let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2]))
  print(program(madeBy: Array(bytes)))
  exit(0)
}

// The bytes choose the productions of a grammar, so that nearly every input is a program whose
// steps are run. `--print FILE` shows the program that the bytes of a file stand for.
fuzz { bytes, count in
  let choices = Array(UnsafeBufferPointer(start: bytes, count: count))
  check(SourceFile(name: "input.js", text: program(madeBy: choices)), language: nil)
  return 0
}
