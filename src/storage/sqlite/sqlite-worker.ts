/** The thread of one of a store's connections: see sqlite-thread.ts, which starts it and asks. */
import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import { serveCalls } from '../../threads/serve-calls.ts';
import type { ThreadData } from './messages.ts';
import { CLOSE, OPEN, toPostedFailure } from './messages.ts';
import { openReader, openWriter } from './open-databases.ts';
import { Reader } from './reader.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { Writer } from './writer.ts';

type Methods = Readonly<Record<string, (...parameters: readonly unknown[]) => unknown>>;

interface Open {
  readonly methods: Methods;
  close(): void;
}

function open({ role, path }: ThreadData): Open {
  const { connection, close } = role === 'writer' ? openWriter(path) : openReader(path);
  try {
    const servant = role === 'writer' ? new Writer(connection, path) : new Reader(connection, path);
    return { methods: servant as unknown as Methods, close };
  } catch (error) {
    close();
    throw sqliteFailure(path, error);
  }
}

if (parentPort !== null) serve(parentPort);

function serve(port: MessagePort): void {
  let opened: Open | undefined;
  serveCalls(port, {
    perform: ({ method, parameters }) => {
      if (method === OPEN) {
        opened = open(workerData as ThreadData);
        return undefined;
      }
      return method === CLOSE ? opened?.close() : opened?.methods[method]?.(...parameters);
    },
    toFailure: toPostedFailure,
    last: CLOSE,
  });
}
