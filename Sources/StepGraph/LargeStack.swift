import Glibc

/// Returns the result of `body`, run on a thread whose stack is large enough for deeply nested
/// input; if the system gives no such thread, `body` runs on the calling one.
///
/// What is run so inside of `body` shares its thread: with many inputs, that saves making threads.
public func runWithLargeStack<Result>(_ body: () -> Result) -> Result {
  if pthread_getspecific(largeStackKey) != nil { return body() }
  return withoutActuallyEscaping(body) { body in
    var result: Result?
    var work: () -> Void = { result = body() }
    if !runOnThread(stackSize: 1 << 30, &work) { work() }
    return result!
  }
}

/// What tells a thread with a large stack.
private let largeStackKey: pthread_key_t = {
  var key = pthread_key_t()
  pthread_key_create(&key, nil)
  return key
}()

/// Runs `work` on a thread with the given size of stack, waits for its end, and returns true;
/// returns false if there is no such thread.
///
/// The stack takes addresses, not memory: a page counts once something is on it.
private func runOnThread(stackSize: Int, _ work: inout () -> Void) -> Bool {
  var attributes = pthread_attr_t()
  guard pthread_attr_init(&attributes) == 0 else { return false }
  defer { pthread_attr_destroy(&attributes) }
  guard pthread_attr_setstacksize(&attributes, stackSize) == 0 else { return false }
  return withUnsafeMutablePointer(to: &work) { pointer in
    var thread = pthread_t()
    guard pthread_create(&thread, &attributes, callWork, pointer) == 0 else { return false }
    pthread_join(thread, nil)
    return true
  }
}

/// Calls the closure that `pointer` points to; the first function of the thread.
private func callWork(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  pthread_setspecific(largeStackKey, pointer)
  pointer?.assumingMemoryBound(to: (() -> Void).self).pointee()
  return nil
}
