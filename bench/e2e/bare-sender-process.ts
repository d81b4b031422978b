/** What a sender takes at the least: batches that were made beforehand, written to a stream as fast as it takes them. */
import { once } from 'node:events';
import { Client, type ClientDuplexStream, credentials } from '@grpc/grpc-js';
import { EXCHANGE_PATH, raw } from '../../src/federation/protocol/exchange-method.ts';
import { asBuffer } from '../../src/federation/protocol/one-of.ts';
import { answering } from '../support/answering.ts';
import { cpuSeconds } from '../support/cpu-seconds.ts';
import { Downstream, MINUTE } from '../support/downstream.ts';
import type { Traffic } from './forwarding-side.ts';

let batches: readonly Buffer[];
let stream: ClientDuplexStream<Buffer, Buffer>;

export const bareSenderAnswers = answering({
  cpuSeconds,
  /** Gives how many messages a flush is. */
  start: ({ upstream, kind, entities }: Omit<Traffic, 'producer'>): number => {
    batches = new Downstream(kind, entities).batches(MINUTE).map(asBuffer);
    stream = new Client(upstream, credentials.createInsecure()).makeBidiStreamRequest(EXCHANGE_PATH, raw, raw);
    return batches.length;
  },
  send: async (flushes: number): Promise<void> => {
    for (let i = 0; i < flushes; i++)
      for (const batch of batches) if (!stream.write(batch)) await once(stream, 'drain');
  },
});
