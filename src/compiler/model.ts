/**
 * The checked model: everything the emitters may see of a program, and nothing they must look up.
 * The checker builds it from syntax trees; it holds resolved, typed, plain data (no spans of unresolved names,
 * no parser objects), so that an emitter is a function from this model to text.
 */

/** How entity ids and names are built; the rules are SkyWalking's `IDManager`, see runtime/entity-id.ts. */
export type Catalog = 'SERVICE' | 'SERVICE_INSTANCE' | 'ENDPOINT';

export interface ProgramModel {
  readonly name: string;
  readonly enums: readonly EnumModel[];
  readonly scopes: readonly ScopeModel[];
  readonly functions: readonly FunctionModel[];
  readonly sources: readonly SourceModel[];
  readonly metrics: readonly MetricModel[];
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
  /** Id fields in declared order, then the layer field if there is one; the same in every source of the scope. */
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
  /** State only: an integer-keyed table of weights. */
  | { readonly kind: 'table'; readonly key: 'int' }
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

export type MergeOperator = 'sum' | 'min' | 'max' | 'same';

export interface StateModel {
  readonly name: string;
  /** `int`, `long`, `double`, or a table. */
  readonly type: Type;
  readonly merge: MergeOperator;
  /** Field number in the function's columns message. A table takes three: lengths, keys, weights. */
  readonly number: number;
  /** What one record contributes; parameters only. */
  readonly contribution: Contribution;
  /**
   * For a table whose key is `expression / p` where `p` is a `same` state's parameter: that state's name. Two
   * partials of different precision then meet at the coarser one.
   */
  readonly precision: string | undefined;
}

export type Contribution =
  | { readonly kind: 'scalar'; readonly value: Expression }
  | { readonly kind: 'entry'; readonly key: Expression; readonly weight: Expression }
  /** All of a table-typed parameter (the entrance of an `adds` function). */
  | { readonly kind: 'table'; readonly parameter: string };

export interface ValueModel {
  readonly name: string;
  /** `int`, `long`, `double` or `labeled`. */
  readonly type: Type;
  /** States only. */
  readonly expression: Expression;
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
  readonly filters: readonly Expression[];
  /** One per parameter of the function, in its order. */
  readonly arguments: readonly Expression[];
  /** For a federation metric with `metric == "…"` or `metric in […]`: the names it takes; otherwise undefined. */
  readonly originMetrics: readonly string[] | undefined;
  /** True when the entity's id is computed from `cluster`: the metric is a drill-down by cluster. */
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
  /** A builtin: minutes(), ranks(table, precision, [..]), apdexThreshold(name). */
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
);
