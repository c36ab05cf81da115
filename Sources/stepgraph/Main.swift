import ArgumentParser
import Glibc

/// The program: reads its arguments, does what they ask, and ends with the documented exit code.
@main
struct Main {

  /// Runs the program.
  static func main() {
    // A reader that goes away, such as `head`, is an error of `write`, not the program's death.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that may not become as large.
    signal(SIGXFSZ, SIG_IGN)
    reserveStandardStreams()
    // Swift looks for the arguments with the help of /proc, and gives none if it cannot.
    if programArguments.isEmpty {
      let advice = "Let the process open files, and mount /proc."
      exit(report(Failure("The arguments cannot be read", advice: advice)).rawValue)
    }
    exit(run(Array(programArguments.dropFirst())).rawValue)
  }

  /// Runs the command that `arguments` ask for, and returns how the program ends.
  private static func run(_ arguments: [String]) -> ExitStatus {
    // The parser would take the word for a file, since files may stand anywhere.
    if arguments.first == SchemaCommand.name {
      return run(SchemaCommand.self, Array(arguments.dropFirst()))
    }
    return run(StepgraphCommand.self, arguments)
  }

  /// Runs the given command, and returns how the program ends.
  private static func run<C: Command>(_ type: C.Type, _ arguments: [String]) -> ExitStatus {
    do {
      return try C.parse(arguments).status()
    } catch let failure as Failure {
      return report(failure)
    } catch {
      return answer(error, for: type)
    }
  }

  /// Prints the help or version that was asked for, or what is wrong with the arguments.
  private static func answer<C: Command>(_ error: any Error, for type: C.Type) -> ExitStatus {
    if C.exitCode(for: error).isSuccess {
      do throws(Failure) { try writeToStandardOutput(C.fullMessage(for: error) + "\n") } catch {
        return report(error)
      }
      return .success
    }
    let advice = "\"stepgraph --help\" shows how to call it."
    return report(Failure(C.message(for: error), advice: advice))
  }

  /// Says what failed.
  private static func report(_ failure: Failure) -> ExitStatus {
    printMessage(failure.description)
    return .failure
  }

}

/// Something that the program can be asked for.
protocol Command: ParsableCommand {

  /// Does it, and returns how the program ends.
  func status() throws(Failure) -> ExitStatus

}

/// How the program ends.
enum ExitStatus: Int32 {

  /// Everything was read, and nothing was found that matters.
  case success = 0

  /// Something was found that matters as much as `--fail-on` says.
  case findings = 1

  /// The arguments are wrong, or something could not be read or written.
  case failure = 2

}

/// Something that keeps the program from doing what it was asked for.
struct Failure: Error, CustomStringConvertible {

  /// What happened.
  let message: String

  /// What to do about it, as a sentence.
  let advice: String

  /// Creates a failure.
  init(_ message: String, advice: String) {
    self.message = message
    self.advice = advice
  }

  /// The line that tells the user.
  var description: String {
    let ends = message.last.map { ".!?".contains($0) } ?? true
    return "stepgraph: \(message)\(ends ? "" : ".") \(advice)"
  }

}
