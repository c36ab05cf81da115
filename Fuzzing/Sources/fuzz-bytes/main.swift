import Checks
import Source
import StepGraph

// The bytes are a file. How many they are decides which language they are read as, so that they
// themselves stay what a person would write.
fuzz { bytes, count in
  let languages: [Language?] = [nil, .javascript, .typescript, .tsx]
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  check(SourceFile(name: "input", bytes: input), language: languages[count % languages.count])
  return 0
}
