/**
 * The syntax tree: what the author wrote, with the place of every part, and nothing resolved.
 * Child spans lie inside their parent's; parentheses belong to the expression inside them.
 */
import type { CommentTable } from './comments.ts';
import type { Span } from './span.ts';

export interface SourceFile {
  readonly kind: 'file';
  readonly span: Span;
  readonly path: string;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly comments: CommentTable;
}

export type Statement =
  | MetricStatement
  | DisableStatement
  | ScopeStatement
  | EnumStatement
  | SourceStatement
  | FunctionStatement
  | DecoratorStatement
  | BrokenStatement;

export interface Name {
  readonly kind: 'name';
  readonly span: Span;
  readonly text: string;
}

/** `name = from(Source.attribute).filter(…).function(…).decorator("…");` */
export interface MetricStatement {
  readonly kind: 'metric';
  readonly span: Span;
  readonly name: Name;
  readonly from: FromClause;
  readonly filters: readonly Expression[];
  readonly call: FunctionCall;
  readonly decorator: TextLiteral | undefined;
}

export interface FromClause {
  readonly kind: 'from';
  readonly span: Span;
  readonly cast: CastType | undefined;
  readonly source: Name;
  /** An attribute path, or undefined for `*`. */
  readonly attribute: Expression | undefined;
}

export interface FunctionCall {
  readonly kind: 'functionCall';
  readonly span: Span;
  readonly name: Name;
  readonly arguments: readonly Expression[];
}

export interface DisableStatement {
  readonly kind: 'disable';
  readonly span: Span;
  readonly name: Name;
}

export interface ScopeStatement {
  readonly kind: 'scope';
  readonly span: Span;
  readonly name: Name;
  readonly id: NumberLiteral;
  readonly catalog: Name;
}

export interface EnumStatement {
  readonly kind: 'enum';
  readonly span: Span;
  readonly name: Name;
  readonly members: readonly EnumMember[];
}

export interface EnumMember {
  readonly kind: 'enumMember';
  readonly span: Span;
  readonly name: Name;
  readonly value: NumberLiteral | undefined;
  readonly virtual: boolean;
}

export interface SourceStatement {
  readonly kind: 'source';
  readonly span: Span;
  readonly name: Name;
  readonly scope: Name;
  /** Empty for a plain source. */
  readonly origins: readonly Origin[];
  readonly fields: readonly Field[];
}

/** `Scope.function` in the `from` list of a federation source. */
export interface Origin {
  readonly kind: 'origin';
  readonly span: Span;
  readonly scope: Name;
  readonly function: Name;
}

export interface Field {
  readonly kind: 'field';
  readonly span: Span;
  readonly id: boolean;
  readonly name: Name;
  readonly type: TypeNode;
  readonly computed: Expression | undefined;
}

/** `decorator Name { attribute: type = expression; }` */
export interface DecoratorStatement {
  readonly kind: 'decorator';
  readonly span: Span;
  readonly name: Name;
  readonly fields: readonly Field[];
}

export interface FunctionStatement {
  readonly kind: 'function';
  readonly span: Span;
  readonly name: Name;
  readonly tag: NumberLiteral | undefined;
  readonly definition: FunctionBody | AddsClause;
}

/** `(parameters) from "module" { members }` */
export interface FunctionBody {
  readonly kind: 'body';
  readonly span: Span;
  readonly parameters: readonly Parameter[];
  readonly module: TextLiteral | undefined;
  readonly members: readonly FunctionMember[];
}

/** `adds base` */
export interface AddsClause {
  readonly kind: 'adds';
  readonly span: Span;
  readonly base: Name;
}

export interface Parameter {
  readonly kind: 'parameter';
  readonly span: Span;
  readonly name: Name;
  readonly constant: boolean;
  readonly type: TypeNode;
  readonly from: boolean;
  readonly defaultValue: Expression | undefined;
}

export type FunctionMember = StateMember | ValueMember;

export interface StateMember {
  readonly kind: 'state';
  readonly span: Span;
  readonly name: Name;
  readonly type: TypeNode;
  readonly merge: MergeClause | undefined;
}

/** `sum(expression)`, `sum(key: weight)`, with `limit n` for a bounded table. */
export interface MergeClause {
  readonly kind: 'merge';
  readonly span: Span;
  readonly operator: Name;
  readonly arguments: readonly MergeArgument[];
  readonly limit: Expression | undefined;
}

export interface MergeArgument {
  readonly kind: 'mergeArgument';
  readonly span: Span;
  /** The contribution, or the key when there is a weight. */
  readonly value: Expression;
  readonly weight: Expression | undefined;
}

export interface ValueMember {
  readonly kind: 'value';
  readonly span: Span;
  readonly name: Name;
  readonly type: TypeNode;
  readonly expression: Expression | undefined;
}

/** A statement whose syntax is wrong. It still declares its name, so that its users get no second error. */
export interface BrokenStatement {
  readonly kind: 'broken';
  readonly span: Span;
  readonly declares: Exclude<Statement['kind'], 'broken' | 'disable'> | undefined;
  readonly name: Name | undefined;
}

export type TypeNode = NamedType | StructType;

export interface NamedType {
  readonly kind: 'namedType';
  readonly span: Span;
  readonly name: Name;
  readonly arguments: readonly TypeNode[];
}

export interface StructType {
  readonly kind: 'structType';
  readonly span: Span;
  readonly fields: readonly Field[];
}

export type Expression =
  | NumberLiteral
  | TextLiteral
  | BoolLiteral
  | NullLiteral
  | NameExpression
  | MemberExpression
  | IndexExpression
  | CastExpression
  | UnaryExpression
  | BinaryExpression
  | ConditionalExpression
  | ListExpression
  | CallExpression;

export interface NumberLiteral {
  readonly kind: 'number';
  readonly span: Span;
  readonly value: number;
  readonly type: 'int' | 'long' | 'double';
  /** As written, with its `_` and `L`. */
  readonly text: string;
}

export interface TextLiteral {
  readonly kind: 'text';
  readonly span: Span;
  readonly value: string;
}

export interface BoolLiteral {
  readonly kind: 'bool';
  readonly span: Span;
  readonly value: boolean;
}

export interface NullLiteral {
  readonly kind: 'null';
  readonly span: Span;
}

export interface NameExpression {
  readonly kind: 'nameExpression';
  readonly span: Span;
  readonly name: Name;
}

/** `object.name`: a nested attribute or an enum's member. */
export interface MemberExpression {
  readonly kind: 'member';
  readonly span: Span;
  readonly object: Expression;
  readonly name: Name;
}

/** `object["key"]`: an entry of a map. */
export interface IndexExpression {
  readonly kind: 'index';
  readonly span: Span;
  readonly object: Expression;
  readonly key: TextLiteral;
}

export interface CastType {
  readonly kind: 'castType';
  readonly span: Span;
  readonly to: 'int' | 'long';
  /** True for `(long)`, false for `(str->long)`; both mean the same. */
  readonly short: boolean;
}

export interface CastExpression {
  readonly kind: 'cast';
  readonly span: Span;
  readonly type: CastType;
  readonly operand: Expression;
}

export type UnaryOperator = '!' | '-';

export interface UnaryExpression {
  readonly kind: 'unary';
  readonly span: Span;
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export type BinaryOperator =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'like'
  | 'in'
  | 'contain'
  | 'not contain'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

export interface BinaryExpression {
  readonly kind: 'binary';
  readonly span: Span;
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface ConditionalExpression {
  readonly kind: 'conditional';
  readonly span: Span;
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export interface ListExpression {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly Expression[];
}

export interface CallExpression {
  readonly kind: 'call';
  readonly span: Span;
  readonly callee: Name;
  readonly arguments: readonly Expression[];
}

export type Node =
  | SourceFile
  | Statement
  | Name
  | FromClause
  | FunctionCall
  | EnumMember
  | Origin
  | Field
  | FunctionBody
  | AddsClause
  | Parameter
  | FunctionMember
  | MergeClause
  | MergeArgument
  | TypeNode
  | CastType
  | Expression;
