import { type Diagnostic, describe, type Place } from './diagnostic.ts';

export type Texts = ReadonlyMap<string, string>;

/** The lines of texts, split once: a script may have thousands of findings. */
const linesByTexts = new WeakMap<Texts, Map<string, readonly string[]>>();

function linesOf(texts: Texts, file: string): readonly string[] | undefined {
  const known = linesByTexts.get(texts) ?? new Map<string, readonly string[]>();
  linesByTexts.set(texts, known);
  const lines = known.get(file) ?? texts.get(file)?.split(/\r\n?|\n/);
  if (lines !== undefined) {
    known.set(file, lines);
  }
  return lines;
}

/** A finding as people read it: code and sentence, place, the line with a caret, the second place, help. */
export function renderDiagnostic(diagnostic: Diagnostic, texts: Texts): string {
  const { severity, message, help, label } = describe(diagnostic);
  const frame = frameOf(diagnostic, linesOf(texts, diagnostic.file), '^');
  const lines = [`${severity}[${diagnostic.code}]: ${message}`, ...frame];
  if (diagnostic.related !== undefined) {
    lines.push(`${label ?? 'see also'}:`, ...frameOf(diagnostic.related, linesOf(texts, diagnostic.related.file), '-'));
  }
  if (help !== undefined) {
    lines.push(`help: ${help}`);
  }
  return `${lines.join('\n')}\n`;
}

export function renderDiagnostics(diagnostics: readonly Diagnostic[], texts: Texts): string {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, texts)).join('\n');
}

/** How much of a long line is shown, and how much of that before the mark. */
const shown = { width: 120, before: 60 } as const;

/** Without the text, as for a manifest, the place alone. */
function frameOf({ file, span }: Place, lines: readonly string[] | undefined, mark: string): string[] {
  if (lines === undefined) {
    return [` --> ${file}`];
  }
  const line = lines[span.start.line - 1] ?? '';
  const gutter = ' '.repeat(String(span.start.line).length);
  const start = span.start.column - 1;
  const end = span.end.line === span.start.line ? span.end.column - 1 : line.length;
  const [from, to] = windowOf(line, start);
  const left = from === 0 ? '' : '…';
  const indent = left + line.slice(from, start);
  return [
    `${gutter}--> ${file}:${span.start.line}:${span.start.column}`,
    `${gutter} |`,
    `${span.start.line} | ${left}${line.slice(from, to)}${to < line.length ? '…' : ''}`,
    `${gutter} | ${indent.replace(/[^\t]/g, ' ')}${mark.repeat(Math.max(1, Math.min(end, to) - start))}`,
  ];
}

function windowOf(line: string, start: number): [from: number, to: number] {
  if (line.length <= shown.width) {
    return [0, line.length];
  }
  const from = Math.max(0, start - shown.before);
  return [from, Math.min(line.length, from + shown.width)];
}
