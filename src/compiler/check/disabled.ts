import type { SourceFile } from '../../../grammar/syntax.ts';

/**
 * The names in `disable(name);` statements. SkyWalking disables records as well, such as `segment`, so a name that
 * is no metric's is no mistake.
 */
export function disabledNames(files: readonly SourceFile[]): ReadonlySet<string> {
  const statements = files.flatMap((file) => file.statements);
  return new Set(statements.flatMap((statement) => (statement.kind === 'disable' ? [statement.name.text] : [])));
}
