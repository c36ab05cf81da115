/// A growing row of plain values without a check whether it is shared, for what is done for every
/// few bytes of a script.
struct Stack<Element: BitwiseCopyable>: ~Copyable {

  /// Where the values are.
  private var base: UnsafeMutablePointer<Element>

  /// How many there is room for.
  private var capacity: Int

  /// The number of values.
  private(set) var count = 0

  /// Creates an empty stack with room for `capacity` values.
  init(capacity: Int = 64) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  /// Creates a stack of `count` values that are all the same.
  init(repeating value: Element, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  deinit { base.deallocate() }

  /// Whether there are no values.
  @inline(__always)
  var isEmpty: Bool { count == 0 }

  /// The value at `index`, which has to be there.
  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// The last value, which has to be there.
  @inline(__always)
  var last: Element {
    get { self[count - 1] }
    set { self[count - 1] = newValue }
  }

  /// Adds a value.
  @inline(__always)
  mutating func append(_ value: Element) {
    if count == capacity { grow() }
    base[count] = value
    count += 1
  }

  /// Removes and returns the last value, which has to be there.
  @inline(__always)
  mutating func removeLast() -> Element {
    assert(count > 0)
    count -= 1
    return base[count]
  }

  /// Removes all but the first `count` values.
  mutating func shrink(to count: Int) { self.count = min(count, self.count) }

  /// Makes room for twice as many values.
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.update(from: base, count: count)
    base.deallocate()
    (base, capacity) = (larger, capacity * 2)
  }

}
