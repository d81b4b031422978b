import { styleText } from 'node:util';
import { coloursWanted } from './colours.ts';
import { counted } from './counted.ts';
import type { Finding } from './finding.ts';

/**
 * Tells findings on standard error, or for machines as one array on standard output. Programs share the library, so
 * what is wrong in it is found once for each of them, and told once.
 */
export function printFindings(findings: readonly Finding[], format: 'text' | 'json'): void {
  const distinct = [...new Map(findings.map((finding) => [finding.text, finding])).values()];
  if (format === 'json') {
    const json = distinct.map((finding) => finding.json);
    process.stdout.write(`${JSON.stringify(json, undefined, 2)}\n`);
  } else if (distinct.length > 0) {
    const texts = coloursWanted(process.stderr) ? distinct.map(coloured) : distinct.map(({ text }) => text);
    process.stderr.write(`${texts.join('\n')}\n${countsOf(distinct)}\n`);
  }
}

/** `2 errors, 1 warning`. */
export function countsOf(findings: readonly Finding[]): string {
  return (['error', 'warning'] as const)
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severity))
    .join(', ');
}

function coloured({ text, severity }: Finding): string {
  const accent = severity === 'error' ? 'red' : 'yellow';
  return text
    .replace(/^(error|warning)(\[\w+\])?/, (head) => styled(['bold', accent], head))
    .replace(/^ *-->/gm, (arrow) => styled('blue', arrow))
    .replace(/^( *\| +)(\^+)$/gm, (_, gutter: string, carets: string) => gutter + styled(accent, carets))
    .replace(/^help:/m, (head) => styled('cyan', head));
}

function styled(format: Parameters<typeof styleText>[0], part: string): string {
  return styleText(format, part, { validateStream: false });
}
