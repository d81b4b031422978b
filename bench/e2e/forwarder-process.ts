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
  /** Sends flushes one behind the other, `perMinute` for each minute from `minute` on. */
  send: async (flushes: number, minute: number, perMinute: number): Promise<void> => {
    for (let i = 0; i < flushes; i++) await side.flush(minute + Math.floor(i / perMinute));
  },
  status: () => side.status,
  takeLatencies: () => side.takeLatencies(),
  finish: () => side.finish(),
});
