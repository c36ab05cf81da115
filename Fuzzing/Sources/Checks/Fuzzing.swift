import CLibFuzzer
import Foundation

/// Hands `check` one input after the other until it ends the program, as the arguments of the
/// program say: those are libFuzzer's.
public func fuzz(_ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt) -> Never {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  exit(LLVMFuzzerRunDriver(&count, &arguments, check))
}
