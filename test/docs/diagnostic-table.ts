import { type Code, catalogue, type Entry } from '../../src/compiler/diagnostics/catalogue.ts';
import { cell, table } from './markdown.ts';

/** Parameters on which the wording depends, beside suggestions; all others show as an ellipsis. */
const variants: Partial<Record<Code, readonly object[]>> = {
  OAL1008: [{ rule: 'filterArguments' }, { rule: 'noFunction' }, { rule: 'afterFunction' }, { rule: 'decorator' }],
  OAL1009: [{ kind: 'nesting' }, { kind: 'operators' }],
  OAL2008: [{ kind: 'parameter' }, { kind: 'state' }],
  OAL3003: [{ help: undefined }],
  OAL3006: [{ help: undefined }],
  OAL3014: [{ name: 'apdexThreshold' }, {}],
  OAL5016: [{ kind: 'state' }, { kind: 'value' }],
  OAL6007: [{ limited: true }, { limited: false }],
  OAL6008: [{ names: ['…'] }],
};

/** Every code of the compiler's catalogue with its wording and the way out. */
export function diagnosticTable(): string {
  const rows = Object.entries(catalogue).map(([code, entry]) => row(code as Code, entry as Entry<unknown>));
  return table(['code', '', 'message', 'help'], rows);
}

function row(code: Code, { severity, message, help }: Entry<unknown>): string[] {
  const cases = (variants[code] ?? [{}]).flatMap((known) => [
    wording({ ...known, suggestion: '…' }),
    wording({ ...known, suggestion: undefined }),
  ]);
  return [code, severity, cells(cases.map(message)), cells(cases.map((params) => help?.(params)))];
}

/** Every parameter that is not known is an ellipsis. */
function wording(known: Readonly<Record<string, unknown>>): unknown {
  return new Proxy(known, { get: (target, name) => (Reflect.has(target, name) ? Reflect.get(target, name) : '…') });
}

function cells(texts: readonly (string | undefined)[]): string {
  const distinct = new Set(texts.filter((text) => text !== undefined));
  return [...distinct].map(cell).join('<br>');
}
