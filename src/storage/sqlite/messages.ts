import { StorageError } from '../storage-error.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

/** The two threads of a store. */
export type Role = 'writer' | 'reader';

/** What each thread can be asked for: methods that take and give what can be posted. */
export interface Servants {
  readonly writer: Writer;
  readonly reader: Reader;
}

/** What a thread is started with. */
export interface ThreadData {
  readonly role: Role;
  readonly path: string;
}

/** One call: a method of the servant, OPEN or CLOSE. A thread answers every one, in their order. */
export interface Call {
  readonly method: string;
  readonly parameters: readonly unknown[];
}

export type Answer = { readonly result: unknown } | PostedFailure;

interface PostedFailure {
  /** Posting keeps an error's message and stack, and takes away its class. */
  readonly error: unknown;
  readonly storage?: { readonly retryable: boolean; readonly uncertain: boolean };
}

/** The first call: opens the connection. */
export const OPEN = 'open';

/** The last call, also when opening failed: ends the thread, which answers when its connection is closed. */
export const CLOSE = 'close';

export function toPostedFailure(error: unknown): PostedFailure {
  if (!(error instanceof StorageError)) return { error };
  return { error, storage: { retryable: error.retryable, uncertain: error.uncertain } };
}

export function fromPostedFailure({ error, storage }: PostedFailure): unknown {
  if (storage === undefined || !(error instanceof Error)) return error;
  return new StorageError(error.message, { ...storage, cause: error });
}

/**
 * The buffers of a message that move instead of being copied: those of typed arrays that stand in it as they are or one
 * level down, and that are seen whole by them (a view into a larger buffer is not its owner).
 */
export function buffersOf(values: readonly unknown[]): ArrayBuffer[] {
  return values
    .flatMap((value) => (typeof value === 'object' && value !== null ? [value, ...Object.values(value)] : []))
    .filter((value) => ArrayBuffer.isView(value))
    .map((view) => (view.byteLength === view.buffer.byteLength ? view.buffer : undefined))
    .filter((buffer) => buffer instanceof ArrayBuffer);
}
