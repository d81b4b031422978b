/** A place in a script. Offsets count UTF-16 units from 0; lines and columns count from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A half-open range of a script: `end` is the place after the last character. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

export function cover(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}

export function encloses(outer: Span, inner: Span): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start.offset, span.end.offset);
}
