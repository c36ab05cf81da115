import Checks
import Foundation
import Source
import StepGraph

/// Prints the program that the bytes of a file stand for.
func printProgram(madeByFile path: String) throws {
  print(program(madeBy: Array(try Data(contentsOf: URL(fileURLWithPath: path)))))
}

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--print" {
  try printProgram(madeByFile: CommandLine.arguments[2])
  exit(0)
}

// The bytes choose the productions of a grammar, so that nearly every input is a program whose
// steps are run. `--print FILE` shows the program that the bytes of a file stand for.
fuzz { bytes, count in
  let choices = Array(UnsafeBufferPointer(start: bytes, count: count))
  check(SourceFile(name: "input.js", text: program(madeBy: choices)), language: nil)
  return 0
}
