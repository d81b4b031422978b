import { constants } from 'node:os';
import { type NodeOptions, startNode } from '../server/node.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs a node until the first signal, then takes it down; a signal that comes meanwhile ends the process at once. */
export async function runNode(options: NodeOptions): Promise<void> {
  const { promise: signalled, resolve } = Promise.withResolvers<void>();
  let signals = 0;
  const onSignal = (signal: (typeof SIGNALS)[number]) => {
    signals++;
    if (signals > 1) process.exit(128 + constants.signals[signal]);
    resolve();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  // Timers of the clock keep no process alive, and modules may be all that a short-lived start leaves behind.
  const alive = setInterval(() => undefined, 2 ** 30);
  try {
    const node = await startNode(options);
    await signalled;
    await node.stop();
  } finally {
    clearInterval(alive);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}
