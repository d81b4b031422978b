import { suggest } from '../../text/suggest.ts';
import type { Code, ParamsOf } from './catalogue.ts';
import { type Diagnostic, describe, type Place } from './diagnostic.ts';

const mostComparisons = 500_000;

/** Collects what the passes find. */
export class Report {
  private readonly found = new Map<string, Diagnostic>();
  private comparisons = mostComparisons;

  /** Adds a finding; the same sentence at the same place counts once. */
  add<C extends Code>(code: C, place: Place, params: ParamsOf<C>, related?: Place): void {
    const diagnostic: Diagnostic<C> = { code, file: place.file, span: place.span, params, related };
    const key = `${place.file}:${place.span.start.offset}:${code}:${describe(diagnostic).message}`;
    if (!this.found.has(key)) {
      this.found.set(key, diagnostic);
    }
  }

  /**
   * The known name that is nearest to a mistyped one. A check compares a bounded number of names, since thousands of
   * unknown names by thousands of known ones would take minutes; after that nothing is suggested.
   */
  suggest(name: string, known: Iterable<string>): string | undefined {
    const names = [...known];
    this.comparisons -= names.length;
    return this.comparisons < 0 ? undefined : suggest(name, names);
  }

  get hasErrors(): boolean {
    return [...this.found.values()].some((diagnostic) => describe(diagnostic).severity === 'error');
  }

  /** By file, then place, then code. */
  sorted(): Diagnostic[] {
    return [...this.found.values()].sort(
      (a, b) =>
        compareTexts(a.file, b.file) ||
        a.span.start.offset - b.span.start.offset ||
        a.span.end.offset - b.span.end.offset ||
        compareTexts(a.code, b.code),
    );
  }
}

/** By code units, so that the order does not depend on the machine's language. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
