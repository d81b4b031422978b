import type { Name } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';

/** Reports every second use of a name within one declaration, such as two fields of a source. */
export function reportRepeatedNames(
  nodes: readonly { readonly name: Name }[],
  context: { readonly file: string; readonly kind: string; readonly owner: string },
  report: Report,
): void {
  const first = new Map<string, Name>();
  for (const { name } of nodes) {
    const other = first.get(name.text);
    if (other === undefined) {
      first.set(name.text, name);
    } else {
      const params = { kind: context.kind, name: name.text, owner: context.owner };
      report.add('OAL2103', { file: context.file, span: name.span }, params, { file: context.file, span: other.span });
    }
  }
}
