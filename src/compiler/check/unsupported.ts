import type { SourceFile } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';

/** Statements that parse but do nothing yet are errors, so that nobody relies on them. */
export function reportUnsupported(files: readonly SourceFile[], report: Report): void {
  for (const file of files) {
    for (const statement of file.statements) {
      if (statement.kind === 'disable') {
        report.add('OAL9001', { file: file.path, span: statement.span }, { feature: 'disable' });
      }
    }
  }
}
