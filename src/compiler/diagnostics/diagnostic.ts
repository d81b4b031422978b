import type { Span } from '../../../grammar/span.ts';
import { type Code, catalogue, type Entry, type ParamsOf, type Severity } from './catalogue.ts';

export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** One finding, as data: the sentence is made from the code and the parameters when somebody reads it. */
export interface Diagnostic<C extends Code = Code> extends Place {
  readonly code: C;
  readonly params: ParamsOf<C>;
  /** A second place that the sentence is about, such as the first of two declarations. */
  readonly related: Place | undefined;
}

export interface Description {
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | undefined;
  readonly label: string | undefined;
}

export function describe(diagnostic: Diagnostic): Description {
  // Params and entry belong to the same code, which the type of a union of codes cannot say.
  const entry = catalogue[diagnostic.code] as Entry<unknown>;
  return {
    severity: entry.severity,
    message: entry.message(diagnostic.params),
    help: entry.help?.(diagnostic.params),
    label: entry.label,
  };
}
