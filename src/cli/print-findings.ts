import { styleText } from 'node:util';
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
    process.stderr.write(`${distinct.map(coloured).join('\n')}\n${countsOf(distinct)}\n`);
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

/** Colours go to a terminal only, and not where NO_COLOR is set: `styleText` looks at the stream. */
function coloured({ text, severity }: Finding): string {
  const style = (format: Parameters<typeof styleText>[0], part: string) =>
    styleText(format, part, { stream: process.stderr });
  const accent = severity === 'error' ? 'red' : 'yellow';
  return text
    .replace(/^(error|warning)(\[\w+\])?/, (head) => style(['bold', accent], head))
    .replace(/^ *-->/gm, (arrow) => style('blue', arrow))
    .replace(/^( *\| +)(\^+)$/gm, (_, gutter: string, carets: string) => gutter + style(accent, carets))
    .replace(/^help:/m, (head) => style('cyan', head));
}
