import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print/print.ts';
import type { Diagnostic } from '../compiler/diagnostics/diagnostic.ts';
import { Report } from '../compiler/diagnostics/report.ts';

/** A script in canonical form, and what is wrong with its syntax. */
export function formatScript(path: string, text: string): { text: string; diagnostics: readonly Diagnostic[] } {
  const report = new Report();
  const { file, problems } = parse(path, text);
  for (const { code, span, params } of problems) report.add(code, { file: path, span }, params);
  return { text: print(file), diagnostics: report.sorted() };
}
