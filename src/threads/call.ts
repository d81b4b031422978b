/** One call to a thread: a method of what it serves, with its parameters. A thread answers every one, in their order. */
export interface Call {
  readonly method: string;
  readonly parameters: readonly unknown[];
}

export type Answer = { readonly result: unknown } | { readonly failure: unknown };

/**
 * The buffers of a message that move instead of being copied: those of typed arrays that stand in it as they are or one
 * level down, and that are seen whole by them (a view into a larger buffer is not its owner).
 */
export function buffersOf(values: readonly unknown[]): ArrayBuffer[] {
  return values
    .flatMap((value) => (isHolder(value) ? Object.values(value) : [value]))
    .filter((value) => ArrayBuffer.isView(value))
    .map((view) => (view.byteLength === view.buffer.byteLength ? view.buffer : undefined))
    .filter((buffer) => buffer instanceof ArrayBuffer);
}

/** An array's own values would be all its numbers. */
function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
