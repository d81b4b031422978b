import type { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';

/** Where the dashboard is drawn: a terminal, or anything that takes text. */
export type Output = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'rows'>>;

const CLEAR_TO_END_OF_LINE = '\x1b[K';
const CLEAR_TO_END_OF_SCREEN = '\x1b[J';
/** Between two blocks where nothing can be redrawn, milliseconds: a log, not a film. */
const BLOCK_INTERVAL = 10_000;

/**
 * Draws lines again and again: in place on a terminal, as a block every ten seconds elsewhere. Nothing else may write
 * to the output in between.
 */
export class Screen {
  readonly #output: Output;
  readonly #now: () => number;
  #height = 0;
  #nextBlock = 0;

  /** `now` in milliseconds of any clock that does not go back. */
  constructor(output: Output, now: () => number) {
    this.#output = output;
    this.#now = now;
  }

  /** Whether to use colours: on a terminal, and NO_COLOR is not set. */
  get colours(): boolean {
    return this.#output.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
  }

  draw(lines: readonly string[]): void {
    if (this.#output.isTTY === true) this.#redraw(lines);
    else this.#append(lines);
  }

  #redraw(all: readonly string[]): void {
    // The row below the last line is the cursor's. What does not fit could not be drawn over either.
    const lines = all.slice(0, (this.#output.rows ?? Number.POSITIVE_INFINITY) - 1);
    const up = this.#height > 0 ? `\x1b[${this.#height}A` : '';
    const text = lines.map((line) => `${line}${CLEAR_TO_END_OF_LINE}\n`).join('');
    this.#output.write(`${up}\r${text}${CLEAR_TO_END_OF_SCREEN}`);
    this.#height = this.#heightOf(lines);
  }

  /** Rows on the terminal: a line that is too long takes several. */
  #heightOf(lines: readonly string[]): number {
    const columns = this.#output.columns ?? Number.POSITIVE_INFINITY;
    return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(visibleLength(line) / columns)), 0);
  }

  #append(lines: readonly string[]): void {
    if (this.#now() < this.#nextBlock) return;
    this.#nextBlock = this.#now() + BLOCK_INTERVAL;
    this.#output.write(`${lines.join('\n')}\n\n`);
  }
}

function visibleLength(line: string): number {
  return stripVTControlCharacters(line).length;
}
