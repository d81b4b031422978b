import { posix } from 'node:path';
import type { FunctionStatement, TextLiteral } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import { type Declared, placeOf } from './declarations.ts';

const modulePath = /^\.\.?\/[^\0\\]*\.ts$/;

/**
 * The path of a function's TypeScript module: what the script says, from where the script is. Nothing is read here;
 * whether the module is there is for the command line to see.
 */
export function resolveModule(
  declared: Declared<FunctionStatement>,
  { span, value }: TextLiteral,
  report: Report,
): string | undefined {
  if (!modulePath.test(value)) {
    report.add('OAL5018', placeOf(declared, { span }), { path: value });
    return undefined;
  }
  return posix.join(posix.dirname(declared.file.path), value);
}
