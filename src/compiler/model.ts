/**
 * The checked model: everything the emitters may see of a program, and nothing they must look up.
 * The checker builds it from syntax trees; it holds resolved, typed, plain data (no spans of unresolved names,
 * no parser objects), so that an emitter is a function from this model to text.
 */

/** How entity ids and names are built; the rules are SkyWalking's `IDManager`, see runtime/entity-id.ts. */
export type Catalog =
  | 'SERVICE'
  | 'SERVICE_INSTANCE'
  | 'ENDPOINT'
  | 'SERVICE_RELATION'
  | 'SERVICE_INSTANCE_RELATION'
  | 'ENDPOINT_RELATION'
  | 'PROCESS'
  | 'PROCESS_RELATION'
  /** Scopes outside the topology, such as SkyWalking's Event: the one id field is the id itself; without one, '' is. */
  | 'ALL';

export interface ProgramModel {
  readonly name: string;
  readonly enums: readonly EnumModel[];
  readonly scopes: readonly ScopeModel[];
  readonly functions: readonly FunctionModel[];
  readonly sources: readonly SourceModel[];
  /** Without those that a `disable(name)` names. */
  readonly metrics: readonly MetricModel[];
  readonly decorators: readonly DecoratorModel[];
}

/** `decorator ServiceDecorator { attr0: string = layer; }`: attributes of an entity, over the fields of a source. */
export interface DecoratorModel {
  readonly name: string;
  readonly attributes: readonly string[];
  /** The declaration's own source text. */
  readonly statement: string;
}

/** An attribute of a decorator as a metric's source gives it. */
export interface AttributeModel {
  readonly name: string;
  /** A text, or an enum's value, which stands for its member's name. */
  readonly value: Expression;
}

export interface EnumModel {
  readonly name: string;
  readonly members: readonly EnumMemberModel[];
  /** True when a member is `virtual`: such an enum describes layers, and a field of its type is an entity's layer. */
  readonly isLayer: boolean;
  readonly doc: string;
}

export interface EnumMemberModel {
  readonly name: string;
  /** Given by `= n`, else the position, counted on from the member before. */
  readonly value: number;
  /** A layer whose services are conjectured from the caller's side; its service ids end in `.0`. */
  readonly virtual: boolean;
}

export interface ScopeModel {
  readonly name: string;
  readonly id: number;
  readonly catalog: Catalog;
  /**
   * Id fields in declared order, then the layer fields, one per service in the id, as far as there are any; the same
   * in every source of the scope.
   */
  readonly entityFields: readonly EntityFieldModel[];
}

export interface EntityFieldModel {
  readonly name: string;
  readonly role: 'id' | 'layer';
  /** `string`, or the layer enum. */
  readonly type: Type;
}

export type Type =
  | { readonly kind: 'int' | 'long' | 'double' | 'bool' | 'string' | 'null' }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly value: Type }
  | { readonly kind: 'struct'; readonly fields: readonly FieldModel[] }
  /** State only: a table of weights. */
  | { readonly kind: 'table'; readonly key: 'int' | 'string' }
  /** State only: what a function's own TypeScript module makes of it. */
  | { readonly kind: 'bytes' }
  /** Value only: a number per label, e.g. `labeled<p>`. */
  | { readonly kind: 'labeled'; readonly label: string };

export interface FieldModel {
  readonly name: string;
  readonly type: Type;
  readonly doc: string;
}

export interface FunctionModel {
  readonly name: string;
  readonly doc: string;
  /** The declaration's own source text, for comments in generated code. */
  readonly statement: string;
  /** Field number of the function's extension of MetricBlock. */
  readonly tag: number;
  readonly parameters: readonly ParameterModel[];
  readonly states: readonly StateModel[];
  readonly value: ValueModel;
  /** For `from "./x.ts"`: the module that gives accept, merge and value, as a path relative to the working directory. */
  readonly module: string | undefined;
  /** For `adds`: the function whose state is the entrance. */
  readonly adds: string | undefined;
  /** Hash (16 hex digits) over the state columns' names, types and merge operators, in order. */
  readonly fingerprint: string;
}

export interface ParameterModel {
  readonly name: string;
  readonly type: Type;
  /** Bound to the attribute in `from(Source.attribute)`. */
  readonly from: boolean;
  /** The argument must be a literal. */
  readonly constant: boolean;
  readonly defaultValue: number | string | boolean | undefined;
}

/** `module`: the function's TypeScript module merges. */
export type MergeOperator = 'sum' | 'min' | 'max' | 'same' | 'module';

export interface StateModel {
  readonly name: string;
  /** `int`, `long`, `double`, or a table. */
  readonly type: Type;
  readonly merge: MergeOperator;
  /**
   * Field number in the function's columns message. A table takes three: lengths, keys, weights; one with a limit five:
   * those, and `other` (the weight that was cut) and `limit`.
   */
  readonly number: number;
  /** What one record contributes; parameters only. */
  readonly contribution: Contribution;
  /**
   * For a table whose key is `expression / p` where `p` is a `same` state's parameter: that state's name. Two
   * partials of different precision then meet at the coarser one.
   */
  readonly precision: string | undefined;
  /** For a `table<string>` with `limit k`: k, over constant parameters. In an `adds` function the partials bring it. */
  readonly limit: Expression | undefined;
  /** True when the table has a limit, also where `limit` is undefined because the partials bring it. */
  readonly limited: boolean;
}

export type Contribution =
  | { readonly kind: 'scalar'; readonly value: Expression }
  | { readonly kind: 'entry'; readonly key: Expression; readonly weight: Expression }
  /** All of a table-typed parameter (the entrance of an `adds` function). */
  | { readonly kind: 'table'; readonly parameter: string }
  /** The function's TypeScript module contributes. */
  | { readonly kind: 'module' };

export interface ValueModel {
  readonly name: string;
  /** `int`, `long`, `double` or `labeled`. */
  readonly type: Type;
  /** States only; undefined when the function's TypeScript module computes the value. */
  readonly expression: Expression | undefined;
}

export interface SourceModel {
  readonly name: string;
  readonly scope: string;
  readonly doc: string;
  /** In declared order. For a federation source: the declared fields, then `metric`, `cluster`, then the states. */
  readonly fields: readonly SourceFieldModel[];
  /** Empty for a plain source. */
  readonly origins: readonly OriginModel[];
}

export interface SourceFieldModel extends FieldModel {
  readonly id: boolean;
  /** For a computed id: its expression over the origin's entity fields, `metric` and `cluster`. */
  readonly computed: Expression | undefined;
  /** What the field is in a federation source; `own` in a plain one. */
  readonly origin: 'own' | 'entity' | 'metric' | 'cluster' | 'state';
}

export interface OriginModel {
  readonly scope: string;
  readonly function: string;
}

export interface MetricModel {
  readonly name: string;
  /** The statement's own source text, for comments in generated code and for `explain`. */
  readonly statement: string;
  readonly doc: string;
  readonly source: string;
  readonly function: string;
  readonly decorator: string | undefined;
  /** Those of the decorator, over the metric's source. */
  readonly attributes: readonly AttributeModel[];
  readonly filters: readonly Expression[];
  /** One per parameter of the function, in its order. */
  readonly arguments: readonly Expression[];
  /** For a federation metric with `metric == "…"` or `metric in […]`: the names it takes; otherwise undefined. */
  readonly originMetrics: readonly string[] | undefined;
  /** True when the entity's id is computed from `cluster` and from the origin's own id: a drill-down by cluster. */
  readonly byCluster: boolean;
}

/** A resolved, typed expression. */
export type Expression = { readonly type: Type } & (
  | { readonly kind: 'literal'; readonly value: number | string | boolean | null }
  | { readonly kind: 'enumMember'; readonly enum: string; readonly member: string; readonly value: number }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'state'; readonly name: string }
  /** A source field, or an attribute nested in it: `sideCar.internalErrorCode` has path ['sideCar', 'internalErrorCode']. */
  | { readonly kind: 'field'; readonly path: readonly string[] }
  /** `tag["key"]`: null when the key is absent. */
  | { readonly kind: 'mapLookup'; readonly path: readonly string[]; readonly key: string }
  /** SkyWalking's `(str->long)` and `(str->int)`: 0 for what is no number. */
  | { readonly kind: 'cast'; readonly to: 'long' | 'int'; readonly operand: Expression }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'like' | 'contain' | 'notContain'; readonly operand: Expression; readonly text: string }
  | { readonly kind: 'in'; readonly operand: Expression; readonly values: readonly Expression[] }
  | {
      readonly kind: 'conditional';
      readonly test: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  /**
   * A builtin. In entrances: apdexThreshold(name). In values: minutes(), ranks(table, precision, [..]),
   * buckets(table, step, last) (a table<int> with its empty buckets: labels are the keys), entries(table) (a
   * table<string>, label by label), averages(sums, counts) (per label).
   */
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
);
