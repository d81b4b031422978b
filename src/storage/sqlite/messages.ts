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
