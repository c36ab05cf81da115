/// What a node of a syntax tree is, in JavaScript's words.
///
/// The three grammars name a few things differently; here each thing has one name.
public enum SyntaxKind: UInt8, Hashable, Sendable {

  // Roots and holes.
  case program, error, other

  // Statements and declarations.
  case importStatement, importClause, namedImports, importSpecifier, namespaceImport
  case importRequire, importAlias
  case exportStatement, exportClause, exportSpecifier, namespaceExport
  case expressionStatement, variableDeclaration, lexicalDeclaration, variableDeclarator
  case block, ifStatement, elseClause, switchStatement, switchBody, switchCase, switchDefault
  case forStatement, forInStatement, whileStatement, doStatement
  case tryStatement, catchClause, finallyClause, withStatement
  case breakStatement, continueStatement, returnStatement, throwStatement
  case emptyStatement, labeledStatement, statementIdentifier, debuggerStatement
  case functionDeclaration, generatorDeclaration, classDeclaration
  case enumDeclaration, enumBody, enumAssignment, namespaceDeclaration
  case ambientDeclaration, functionSignature

  // Types, which run nothing.
  case interfaceDeclaration, typeAliasDeclaration, typeAnnotation, typeArguments, typeParameters
  case genericType, typeIdentifier, objectType, propertySignature, extendsType
  case unionType, intersectionType, type

  // Expressions.
  case identifier, this, superKeyword, undefined, null, trueLiteral, falseLiteral, number, string
  case stringFragment, escapeSequence, templateString, templateSubstitution, regex
  case parenthesized, sequence, object, pair, shorthandProperty, spread, array
  case functionExpression, generatorExpression, arrowFunction, classExpression
  case call, new, member, `subscript`, optionalChain, await, yield, unary, update, binary
  case assignment, augmentedAssignment, ternary, importKeyword, metaProperty
  case typeAssertion, jsxElement, jsxExpression, arguments

  // Names.
  case propertyName, privateName, computedName

  // Patterns and parameters.
  case objectPattern, pairPattern, shorthandPattern, defaultedPropertyPattern, arrayPattern
  case defaultedPattern, restPattern, parameters, parameter

  // Classes.
  case classBody, classHeritage, extendsClause, implementsClause, field, staticBlock, method
  case methodSignature, decorator

  // Words that change what their parent means.
  case asyncWord, staticWord, getWord, setWord, starWord, awaitWord, defaultWord, typeWord
  case constWord, letWord, varWord, usingWord, operatorToken, accessibility

}

extension SyntaxKind {

  /// Returns the kind of named nodes that the grammars call `name`.
  init(grammarName name: String) {
    self = Self.named[name] ?? .other
  }

  /// Returns the kind of tokens that the grammars write as `text`, or nil if the token says nothing
  /// that its parent does not say already.
  init?(token text: String) {
    guard let kind = Self.tokens[text] else { return nil }
    self = kind
  }

  /// The words that change what their parent means.
  private static let tokens: [String: SyntaxKind] = [
    "async": .asyncWord, "static": .staticWord, "get": .getWord, "set": .setWord,
    "static get": .staticWord, "*": .starWord, "await": .awaitWord, "default": .defaultWord,
    "type": .typeWord, "const": .constWord, "let": .letWord, "var": .varWord,
    "using": .usingWord,
  ]

  /// The kinds by their names in the grammars.
  private static let named: [String: SyntaxKind] = [
    "program": .program, "ERROR": .error,
    "import_statement": .importStatement, "import_clause": .importClause,
    "named_imports": .namedImports, "import_specifier": .importSpecifier,
    "namespace_import": .namespaceImport, "import_require_clause": .importRequire,
    "import_alias": .importAlias, "export_statement": .exportStatement,
    "export_clause": .exportClause, "export_specifier": .exportSpecifier,
    "namespace_export": .namespaceExport, "expression_statement": .expressionStatement,
    "variable_declaration": .variableDeclaration, "lexical_declaration": .lexicalDeclaration,
    "variable_declarator": .variableDeclarator, "statement_block": .block,
    "if_statement": .ifStatement, "else_clause": .elseClause,
    "switch_statement": .switchStatement, "switch_body": .switchBody, "switch_case": .switchCase,
    "switch_default": .switchDefault, "for_statement": .forStatement,
    "for_in_statement": .forInStatement, "while_statement": .whileStatement,
    "do_statement": .doStatement, "try_statement": .tryStatement, "catch_clause": .catchClause,
    "finally_clause": .finallyClause, "with_statement": .withStatement,
    "break_statement": .breakStatement, "continue_statement": .continueStatement,
    "return_statement": .returnStatement, "throw_statement": .throwStatement,
    "empty_statement": .emptyStatement, "labeled_statement": .labeledStatement,
    "statement_identifier": .statementIdentifier, "debugger_statement": .debuggerStatement,
    "function_declaration": .functionDeclaration,
    "generator_function_declaration": .generatorDeclaration,
    "class_declaration": .classDeclaration, "abstract_class_declaration": .classDeclaration,
    "enum_declaration": .enumDeclaration, "enum_body": .enumBody,
    "enum_assignment": .enumAssignment, "internal_module": .namespaceDeclaration,
    "module": .namespaceDeclaration, "ambient_declaration": .ambientDeclaration,
    "function_signature": .functionSignature, "interface_declaration": .interfaceDeclaration,
    "type_alias_declaration": .typeAliasDeclaration, "type_annotation": .typeAnnotation,
    "type_arguments": .typeArguments, "type_parameters": .typeParameters,
    "generic_type": .genericType, "type_identifier": .typeIdentifier,
    "object_type": .objectType, "property_signature": .propertySignature,
    "interface_body": .objectType,
    "extends_type_clause": .extendsType, "intersection_type": .intersectionType,
    "predefined_type": .type, "union_type": .unionType, "array_type": .type, "literal_type": .type,
    "identifier": .identifier, "this": .this, "super": .superKeyword, "undefined": .undefined,
    "null": .null, "true": .trueLiteral, "false": .falseLiteral, "number": .number,
    "string": .string, "string_fragment": .stringFragment, "escape_sequence": .escapeSequence,
    "template_string": .templateString, "template_substitution": .templateSubstitution,
    "regex": .regex, "parenthesized_expression": .parenthesized,
    "sequence_expression": .sequence, "object": .object, "pair": .pair,
    "shorthand_property_identifier": .shorthandProperty, "spread_element": .spread,
    "array": .array, "function_expression": .functionExpression, "function": .functionExpression,
    "generator_function": .generatorExpression, "arrow_function": .arrowFunction,
    "class": .classExpression, "call_expression": .call, "new_expression": .new,
    "member_expression": .member, "subscript_expression": .subscript,
    "optional_chain": .optionalChain, "await_expression": .await, "yield_expression": .yield,
    "unary_expression": .unary, "update_expression": .update, "binary_expression": .binary,
    "assignment_expression": .assignment,
    "augmented_assignment_expression": .augmentedAssignment, "ternary_expression": .ternary,
    "import": .importKeyword, "meta_property": .metaProperty,
    "as_expression": .typeAssertion, "satisfies_expression": .typeAssertion,
    "non_null_expression": .typeAssertion, "type_assertion": .typeAssertion,
    "instantiation_expression": .typeAssertion, "jsx_element": .jsxElement,
    "jsx_self_closing_element": .jsxElement, "jsx_expression": .jsxExpression,
    "arguments": .arguments, "property_identifier": .propertyName,
    "private_property_identifier": .privateName, "computed_property_name": .computedName,
    "object_pattern": .objectPattern, "pair_pattern": .pairPattern,
    "shorthand_property_identifier_pattern": .shorthandPattern,
    "object_assignment_pattern": .defaultedPropertyPattern, "array_pattern": .arrayPattern,
    "assignment_pattern": .defaultedPattern, "rest_pattern": .restPattern,
    "formal_parameters": .parameters, "required_parameter": .parameter,
    "optional_parameter": .parameter, "class_body": .classBody,
    "class_heritage": .classHeritage, "extends_clause": .extendsClause,
    "implements_clause": .implementsClause, "field_definition": .field,
    "public_field_definition": .field, "class_static_block": .staticBlock,
    "method_definition": .method, "method_signature": .methodSignature,
    "abstract_method_signature": .methodSignature, "decorator": .decorator,
    "accessibility_modifier": .accessibility, "function_type": .type,
    "constructor_type": .type, "conditional_type": .type,
    "type_query": .type, "parenthesized_type": .type, "readonly_type": .type,
    "tuple_type": .type, "lookup_type": .type, "index_type_query": .type,
    "template_literal_type": .type, "existential_type": .type, "this_type": .type,
    "infer_type": .type, "type_predicate": .type, "nested_type_identifier": .type,
    "type_predicate_annotation": .typeAnnotation, "asserts_annotation": .typeAnnotation,
    "asserts": .type, "index_signature": .type,
  ]

}

/// The part that a node plays in its parent, as far as a typed view asks for it.
public enum SyntaxField: UInt8, Hashable, Sendable {

  case none, name, value, body, parameters, parameter, function, arguments, object, property, index
  case left, right, `operator`, condition, consequence, alternative, initializer, increment
  case key, handler, finalizer, label, argument, constructor, source, alias, declaration, kind
  case pattern, decorator, type, typeArguments

  /// Returns the field that the grammars call `name`; `.none` for one that no view asks for.
  init(grammarName name: String) {
    self = Self.named[name] ?? .none
  }

  /// The fields by their names in the grammars.
  private static let named: [String: SyntaxField] = [
    "name": .name, "value": .value, "body": .body, "parameters": .parameters,
    "parameter": .parameter, "function": .function, "arguments": .arguments, "object": .object,
    "property": .property, "index": .index, "left": .left, "right": .right,
    "operator": .operator, "condition": .condition, "consequence": .consequence,
    "alternative": .alternative, "initializer": .initializer, "increment": .increment,
    "key": .key, "handler": .handler, "finalizer": .finalizer, "label": .label,
    "argument": .argument, "constructor": .constructor, "source": .source, "alias": .alias,
    "declaration": .declaration, "kind": .kind, "pattern": .pattern, "decorator": .decorator,
    "type": .type, "type_arguments": .typeArguments,
  ]

}
