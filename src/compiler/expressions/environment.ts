import type { NameExpression } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import type { EnumModel, Expression, Type } from '../model.ts';

/**
 * What is known by name. A name with `undefined` is declared but in error: its users stay quiet, since the error
 * is reported where it is.
 */
export type Known<T> = ReadonlyMap<string, T | undefined>;

/** Where an expression stands: what its names mean, and what is allowed. */
export interface Environment {
  readonly file: string;
  readonly report: Report;
  readonly enums: Known<EnumModel>;
  /** What a plain name stands for: fields of a source, parameters or states of a function. */
  readonly names: Known<Expression>;
  /** Whether `Enum.MEMBER` may occur. */
  readonly allowEnums: boolean;
  readonly builtins: ReadonlySet<string>;
  /** In a sentence: 'a filter', 'a state', 'a value'. */
  readonly place: string;
  /** The type wanted of the whole expression; only what has no type of its own looks at it. */
  readonly expected: Type | undefined;
  /** Reports a name that nothing has; `orEnum` when an enum's would have done as well. */
  readonly unknownName: (node: NameExpression, suggestion: string | undefined, orEnum: boolean) => void;
}
