import { writeFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { ScriptText } from '../compiler/compile-model.ts';
import { formatScript } from '../compiler/format-script.ts';
import { CommandError } from './command-error.ts';
import { counted } from './counted.ts';
import { EXIT } from './exit-codes.ts';
import { type Finding, findingOf } from './finding.ts';
import { printFindings } from './print-findings.ts';
import { readScripts, scriptsNamedBy } from './script-files.ts';

export interface FormatRequest {
  /** Files, directories, patterns; or only `-` for standard input. */
  readonly files: readonly string[];
  /** Change nothing; tell what would change. */
  readonly check: boolean;
}

/** `fmt`: true when nothing is wrong and, with `check`, nothing would change. */
export async function format({ files, check }: FormatRequest): Promise<boolean> {
  if (!files.includes('-')) return formatFiles(await readScripts(await scriptsNamedBy(files)), check);
  if (files.length > 1) throw new CommandError('- stands for standard input and takes no files beside it.', EXIT.usage);
  return formatInput(check);
}

async function formatFiles(scripts: readonly ScriptText[], check: boolean): Promise<boolean> {
  const formatted = scripts.map((script) => ({ ...script, ...formatOne(script) }));
  printFindings(
    formatted.flatMap(({ findings }) => findings),
    'text',
  );
  const changed = formatted.filter(({ text, canonical }) => canonical !== undefined && canonical !== text);
  if (!check) await Promise.all(changed.map(({ path, canonical }) => writeFile(path, canonical!)));
  for (const { path } of changed) process.stdout.write(`${path}\n`);
  process.stderr.write(
    `${changed.length} of ${counted(scripts.length, 'script')} ${check ? 'would change' : 'changed'}\n`,
  );
  return formatted.every(({ canonical }) => canonical !== undefined) && !(check && changed.length > 0);
}

async function formatInput(check: boolean): Promise<boolean> {
  const text = await readAll(process.stdin);
  const { canonical, findings } = formatOne({ path: 'standard input', text });
  printFindings(findings, 'text');
  if (canonical === undefined) return false;
  if (!check) process.stdout.write(canonical);
  return !check || canonical === text;
}

interface Formatted {
  /** Undefined when the script has a syntax error. */
  readonly canonical: string | undefined;
  readonly findings: readonly Finding[];
}

function formatOne({ path, text }: ScriptText): Formatted {
  const { text: canonical, diagnostics } = formatScript(path, text);
  return { canonical, findings: diagnostics.map((diagnostic) => findingOf(diagnostic, new Map([[path, text]]))) };
}
