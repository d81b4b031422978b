import type { Position } from '../../grammar/span.ts';
import type { Finding } from './finding.ts';

/** An error that the command line itself has found in a file. */
export interface FileError {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  /** The file's. */
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly help?: string;
}

/** Tells it as the compiler tells its own. */
export function framedFinding({ code, message, path, text, start, length, help }: FileError): Finding {
  const from = positionAt(text, start);
  const to = positionAt(text, Math.min(start + length, text.length));
  const json = { code, severity: 'error', message, help: help ?? null, file: path, start: from, end: to };
  const lines = [
    `error[${code}]: ${message}`,
    frame(path, text, from, to),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ];
  return { severity: 'error', text: `${lines.join('\n')}\n`, json: { ...json, related: null } };
}

function frame(path: string, text: string, from: Position, to: Position): string {
  const line = text.split(/\r\n?|\n/)[from.line - 1] ?? '';
  const end = to.line === from.line ? to.column : line.length + 1;
  const gutter = ' '.repeat(String(from.line).length);
  const indent = line.slice(0, from.column - 1).replace(/[^\t]/g, ' ');
  return [
    `${gutter}--> ${path}:${from.line}:${from.column}`,
    `${gutter} |`,
    `${from.line} | ${line}`,
    `${gutter} | ${indent}${'^'.repeat(Math.max(1, end - from.column))}`,
  ].join('\n');
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
