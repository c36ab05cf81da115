import Syntax
import WorkflowModel

/// Reads the shapes of types that a file declares (L6 of the specification).
struct PayloadTypes {

  /// The declarations of types by name.
  private let declarations: [String: SyntaxNode]

  /// The deepest nesting of types that is read.
  private static let depth = 6

  /// Creates a reader for the types that `tree` declares.
  private init(_ tree: SyntaxTree) {
    var declarations: [String: SyntaxNode] = [:]
    for statement in tree.root.children {
      let node = statement.child(.declaration) ?? statement
      guard node.kind == .interfaceDeclaration || node.kind == .typeAliasDeclaration,
        let name = node.child(.name)
      else { continue }
      declarations[name.text] = node
    }
    self.declarations = declarations
  }

  /// Returns the shape of the payload that the parameters of `run` declare, or nil.
  static func payload(ofRun function: SyntaxNode) -> Shape? {
    guard let event = FunctionView(function).parameters.first,
      let annotation = event.child(ofKind: .typeAnnotation),
      let type = eventArgument(in: annotation)
    else { return nil }
    return PayloadTypes(function.tree).shape(of: type, depth: 0)
  }

  /// Returns the type argument of `WorkflowEvent<…>` in a type, or nil.
  private static func eventArgument(in node: SyntaxNode) -> SyntaxNode? {
    let event = node.subtree.first { type in
      type.kind == .genericType && type.child(.name)?.text.hasSuffix("WorkflowEvent") == true
    }
    return event?.child(ofKind: .typeArguments)?.operand
  }

  /// Returns the shape of a type, or nil if it is not one of objects that the file declares.
  private func shape(of node: SyntaxNode, depth: Int) -> Shape? {
    guard depth < Self.depth else { return nil }
    switch node.kind {
    case .typeIdentifier:
      guard let declaration = declarations[node.text] else { return nil }
      return shape(ofDeclaration: declaration, depth: depth + 1)
    case .genericType:
      // `Readonly<T>` and the like have the fields of their argument.
      let wrappers: Set<String> = ["Readonly", "Partial", "Required", "NonNullable"]
      guard let name = node.child(.name)?.text else { return nil }
      let inner = node.child(ofKind: .typeArguments)?.operand
      if wrappers.contains(name) { return inner.flatMap { shape(of: $0, depth: depth + 1) } }
      return declarations[name].flatMap { shape(ofDeclaration: $0, depth: depth + 1) }
    case .objectType: return shape(ofMembers: node, depth: depth)
    case .unionType, .intersectionType:
      let shapes = node.children.compactMap { shape(of: $0, depth: depth + 1) }
      return Shape.merging(shapes)
    default: return nil
    }
  }

  /// Returns the shape of an interface or of what a type's name stands for.
  private func shape(ofDeclaration node: SyntaxNode, depth: Int) -> Shape? {
    if node.kind == .typeAliasDeclaration {
      return node.child(.value).flatMap { shape(of: $0, depth: depth) }
    }
    let own = node.child(ofKind: .objectType).flatMap { shape(of: $0, depth: depth) }
    let bases = node.child(ofKind: .extendsType)?.children
      .compactMap { shape(of: $0, depth: depth) }
    return Shape.merging((own.map { [$0] } ?? []) + (bases ?? []))
  }

  /// Returns the shape that the members of an object type describe.
  private func shape(ofMembers node: SyntaxNode, depth: Int) -> Shape {
    var fields: [Shape.Field] = []
    var unread: String?
    for member in node.children {
      if member.kind == .error { unread = member.text }
      guard member.kind == .propertySignature, let name = member.child(.name) else { continue }
      let type = member.child(ofKind: .typeAnnotation)?.operand
      let inner = type.flatMap { shape(of: $0, depth: depth + 1) } ?? .unknown
      var key = name.kind == .string ? name.stringValue : name.text
      // A name that the grammar takes for a word of its own stands before: this is the type.
      if let unread { key = String(unread.prefix { $0.isLetter || $0.isNumber }) }
      unread = nil
      fields.append(Shape.Field(name: key, shape: inner, isRead: false))
    }
    return .object(fields)
  }

}

extension Shape {

  /// Returns the shape with the fields of all of `shapes`, or nil if there is none.
  static func merging(_ shapes: [Shape]) -> Shape? {
    guard let first = shapes.first else { return nil }
    return shapes.dropFirst().reduce(first) { $0.adding($1) }
  }

  /// Returns the shape with what only `other` has.
  func adding(_ other: Shape) -> Shape {
    guard case .object(let added) = other else { return self }
    var fields: [Field] = if case .object(let own) = self { own } else { [] }
    for field in added {
      if let index = fields.firstIndex(where: { $0.name == field.name }) {
        fields[index].shape = fields[index].shape.adding(field.shape)
      } else {
        fields.append(field)
      }
    }
    return .object(fields)
  }

}
