/** What a receiver takes at the least: batches that are read by heart, and added to arrays that are large enough. */
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { addExchangeService } from '../../src/federation/receive/add-exchange-service.ts';
import { type CheckedReader, checkedReader, type MergeKind } from '../merge/checked-reader.ts';
import { answering } from '../support/answering.ts';
import { cpuSeconds } from '../support/cpu-seconds.ts';
import { Downstream } from '../support/downstream.ts';

let reader: CheckedReader;
let received = 0;
let wanted = 0;
let arrived = Promise.withResolvers<void>();

function receive(message: Buffer): void {
  reader.receive(message);
  if (++received === wanted) arrived.resolve();
}

export const bareReceiverAnswers = answering({
  cpuSeconds,
  /** Gives the port. `tables`: as in `merge`. */
  start: (kind: MergeKind, entities: number, tables: 1 | 3): Promise<number> => {
    reader = checkedReader(kind, new Downstream(kind, entities), tables);
    const server = new Server();
    addExchangeService(server, (call) => call.on('data', receive));
    return new Promise((resolve, reject) =>
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
        error === null ? resolve(port) : reject(error),
      ),
    );
  },
  /** Resolves when so many messages are merged, all since the start counted. */
  merged: async (messages: number): Promise<void> => {
    arrived = Promise.withResolvers();
    wanted = messages;
    if (received < wanted) await arrived.promise;
  },
  check: (passes: number) => reader.check(passes),
});
