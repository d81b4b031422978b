import type { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { FunctionDefinition, TableHost } from '../../runtime/program.ts';
import type { PackedBytes } from '../../storage/packed.ts';
import { foldBlocks } from './fold-blocks.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { MergeError } from './merge-error.ts';
import type { Works } from './merger.ts';

const PERFORM: { readonly [K in keyof Works]: (work: Works[K], host: TableHost, writer: ByteWriter) => PackedBytes } = {
  merge: mergeBlocks,
  fold: foldBlocks,
};

/** Does it here and now. Throws MalformedBytes, and a MergeError when the function's own module throws. */
export function performWork<K extends keyof Works>(
  kind: K,
  work: Works[K],
  host: TableHost,
  writer: ByteWriter,
): PackedBytes {
  try {
    return PERFORM[kind](work, host, writer);
  } catch (error) {
    // What the work before has left in it is no part of the next one.
    writer.take();
    if (error instanceof MalformedBytes || !hasModule(work.function)) throw error;
    throw moduleError(work.function, error);
  }
}

function hasModule({ columns }: FunctionDefinition): boolean {
  return columns.some(({ merge }) => merge === 'module');
}

function moduleError({ name }: FunctionDefinition, error: unknown): MergeError {
  const said = error instanceof Error ? error.message : String(error);
  const way = 'Mend it, compile the program again and restart the node.';
  return new MergeError(`The module of function ${name}() fails when it merges ('${said}'). ${way}`, { cause: error });
}
