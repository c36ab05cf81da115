import Syntax
import WorkflowModel

/// The number of a part of outside data.
typealias DataID = Int

/// A part of data that comes from outside: the event that starts the workflow or one that it waits
/// for, or a field in it.
struct DataRecord {

  /// Where data comes from.
  enum Root: Hashable {

    /// The event that starts the workflow, or one that it waits for: only its payload has a shape.
    case event

    /// A field of other data.
    case field

    /// The element of a list: what is read of it belongs to no field.
    case element

  }

  /// Where the data comes from.
  let root: Root

  /// The fields that the program reads, in order of first reading.
  var fields: [(name: String, data: DataID)] = []

  /// What any element of the data is, if it is used as a list.
  var element: DataID?

}

extension Interpreter {

  /// Returns new outside data.
  func makeData(root: DataRecord.Root) -> Value {
    data.append(DataRecord(root: root))
    return .data(data.count - 1)
  }

  /// Returns a field of outside data, and records that it is read.
  ///
  /// What is called at once is a method of the data's type, not a field of the data: data that
  /// comes from outside holds no functions, and nothing under symbols. Its constructor, for which
  /// helpers of compilers ask, is one of the language.
  func field(_ key: String?, of id: DataID, isCallee: Bool) -> Value {
    guard let key, !isCallee, key != "length", key != "constructor", !key.hasPrefix("@@") else {
      return .unknown
    }
    if Int(key) != nil { return element(of: id) }
    if let known = data[id].fields.first(where: { $0.name == key }) { return .data(known.data) }
    let value = makeData(root: .field)
    data[id].fields.append((key, data.count - 1))
    return value
  }

  /// Returns what any element of outside data is.
  func element(of id: DataID) -> Value {
    if let known = data[id].element { return .data(known) }
    let value = makeData(root: .element)
    data[id].element = data.count - 1
    return value
  }

  /// Returns what the program reads of the payload of an event, or nil if it reads nothing.
  func payloadShape(of event: Value) -> Shape? {
    for case .data(let id) in event.alternatives {
      if let payload = data[id].fields.first(where: { $0.name == "payload" }) {
        return shape(of: payload.data)
      }
    }
    return nil
  }

  /// Returns what the program reads of outside data.
  private func shape(of id: DataID) -> Shape {
    let fields = data[id].fields.map { Shape.Field(name: $0.name, shape: shape(of: $0.data)) }
    return fields.isEmpty ? .unknown : .object(fields)
  }

}
