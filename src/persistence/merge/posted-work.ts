import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { FunctionDefinition, Program } from '../../runtime/program.ts';
import type { PackedBytes } from '../../storage/packed.ts';
import { buffersOf } from '../../threads/call.ts';
import { buffersOfRows } from './copy-rows.ts';
import { MergeError } from './merge-error.ts';
import type { Works } from './merger.ts';
import type { NotedRefusal } from './noted-refusals.ts';

/** The first call to a merge thread: gives the digest of its program. */
export const OPEN = 'open';
/** The last call: ends the thread. */
export const CLOSE = 'close';

/** A work without its function, which a thread has of its own. */
export type Posted<K extends keyof Works> = Omit<Works[K], 'function'> & { readonly function: string };

/** What a thread gives back for a work; the bytes stand in it as they are, so that they move. */
export interface Performed extends PackedBytes {
  readonly refusals: readonly NotedRefusal[];
  readonly milliseconds: number;
}

export function toPosted<K extends keyof Works>(work: Works[K]): Posted<K> {
  return { ...work, function: work.function.name };
}

export function fromPosted<K extends keyof Works>(posted: Posted<K>, program: Program): Works[K] {
  return { ...posted, function: functionOf(program, posted.function) } as unknown as Works[K];
}

function functionOf(program: Program, name: string): FunctionDefinition {
  const found = program.functions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`BUG: program ${program.name} has no function ${name}().`);
  return found;
}

/** The buffers of a work that move to the thread: all, for it was made to be given away. */
export function buffersOfWork(work: Works[keyof Works]): ArrayBuffer[] {
  const { stored, ...rest } = work;
  const own = buffersOf([stored, rest, 'keys' in rest ? rest.keys : undefined]);
  const rows = 'parts' in rest ? rest.parts : [];
  return [...own, ...rows.flatMap(({ entities, columns }) => [...buffersOf([entities]), ...buffersOfRows(columns)])];
}

/** Posting keeps an error's message and stack, and takes away its class. */
interface PostedFailure {
  readonly error: unknown;
  readonly kind?: 'malformed' | 'merge';
}

export function toPostedFailure(error: unknown): PostedFailure {
  if (error instanceof MalformedBytes) return { error, kind: 'malformed' };
  return error instanceof MergeError ? { error, kind: 'merge' } : { error };
}

export function fromPostedFailure({ error, kind }: PostedFailure): unknown {
  if (kind === undefined || !(error instanceof Error)) return error;
  return kind === 'malformed' ? new MalformedBytes(error.message) : new MergeError(error.message, { cause: error });
}
