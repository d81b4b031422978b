import type { Position } from '../../../grammar/span.ts';
import { type Diagnostic, describe, type Place } from './diagnostic.ts';

export interface DiagnosticJson {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string | null;
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly related: {
    readonly label: string;
    readonly file: string;
    readonly start: Position;
    readonly end: Position;
  } | null;
}

/** A finding for machines; lines and columns count from 1, the end is after the last character. */
export function toJson(diagnostic: Diagnostic): DiagnosticJson {
  const { severity, message, help, label } = describe(diagnostic);
  const { related } = diagnostic;
  return {
    code: diagnostic.code,
    severity,
    message,
    help: help ?? null,
    ...placeOf(diagnostic),
    related: related === undefined ? null : { label: label ?? 'see also', ...placeOf(related) },
  };
}

function placeOf({ file, span }: Place): { file: string; start: Position; end: Position } {
  return { file, start: span.start, end: span.end };
}
