import type { SourceFile } from '../syntax.ts';
import { type Item, stack } from './layout.ts';
import { printStatement } from './print-statement.ts';

/**
 * A script in canonical form: two spaces, lines up to 120 letters, comments and single empty lines kept. Printing
 * what was parsed from printed text changes nothing. Broken statements stay as they are.
 */
export function print(file: SourceFile): string {
  const items = file.statements.map((node): Item => {
    const lines = printStatement(file, node);
    return { node, lines, apart: lines.length > 1 && node.kind !== 'metric' };
  });
  const lines = stack(file, file, items);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
