import type { MessagePort } from 'node:worker_threads';
import { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import type { Program, TableHost } from '../../runtime/program.ts';
import { serveCalls } from '../../threads/serve-calls.ts';
import type { Works } from './merger.ts';
import { NotedRefusals } from './noted-refusals.ts';
import { performWork } from './perform-work.ts';
import { CLOSE, fromPosted, OPEN, type Performed, type Posted, toPostedFailure } from './posted-work.ts';

/** A thread's side of MergeThreads: performs works with the functions of `program`, until it is closed. */
export function serveMerges(port: MessagePort, program: Program): void {
  const refusals = new NotedRefusals();
  const host: TableHost = { refusals, apdexThreshold: noEntrance };
  const writer = new ByteWriter(64 * 1024);
  const perform = (kind: keyof Works, posted: Posted<keyof Works>): Performed => {
    const begun = performance.now();
    // What a work that failed has refused is refused again when it is tried again.
    refusals.take();
    const bytes = performWork(kind, fromPosted(posted, program), host, writer);
    return { ...bytes, refusals: refusals.take(), milliseconds: performance.now() - begun };
  };
  serveCalls(port, {
    perform: ({ method, parameters: [posted] }) => {
      if (method === OPEN) return program.digest;
      return method === CLOSE ? undefined : perform(method as keyof Works, posted as Posted<keyof Works>);
    },
    toFailure: toPostedFailure,
    last: CLOSE,
  });
}

function noEntrance(): never {
  throw new Error('BUG: merging asked for an apdex threshold, which only entrances use.');
}
