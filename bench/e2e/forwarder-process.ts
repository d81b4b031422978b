/** A downstream's forwarding half as a process of its own. */
import { answering } from '../support/answering.ts';
import { cpuSeconds } from '../support/cpu-seconds.ts';
import { ForwardingSide, type Traffic } from './forwarding-side.ts';

let side: ForwardingSide;

export const forwarderAnswers = answering({
  cpuSeconds,
  start: async (traffic: Traffic): Promise<void> => {
    side = new ForwardingSide(traffic);
    await side.start();
  },
  /** Sends flushes one behind the other, one for each of these minutes. */
  send: async (minutes: readonly number[]): Promise<void> => {
    for (const minute of minutes) await side.flush(minute);
  },
  takeLatencies: () => side.takeLatencies(),
  finish: () => side.finish(),
});
