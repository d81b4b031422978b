import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print/print.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { Report } from './diagnostics/report.ts';

export interface FormattedScript {
  /** In canonical form; undefined when the script has syntax errors, and is to be left alone. */
  readonly text: string | undefined;
  /** The syntax errors. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Formats one script: what it says stays, comments stay, and formatting the result changes nothing. */
export function formatScript(path: string, text: string): FormattedScript {
  const { file, problems } = parse(path, text);
  const report = new Report();
  for (const { code, span, params } of problems) {
    report.add(code, { file: path, span }, params);
  }
  // What is only warned of, such as a missing semicolon, is put right.
  return report.hasErrors ? { text: undefined, diagnostics: report.sorted() } : { text: print(file), diagnostics: [] };
}
