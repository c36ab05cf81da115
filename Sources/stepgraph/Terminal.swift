import Glibc

/// Returns whether `descriptor` is a terminal.
func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

/// Returns the value of a variable of the environment, or nil if it is not set or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}

/// Returns the number of cells in a line of the terminal behind `descriptor`.
func terminalWidth(of descriptor: Int32) -> Int {
  if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
  var size = winsize()
  let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
  return isKnown ? Int(size.ws_col) : 100
}
