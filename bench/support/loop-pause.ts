import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

/** Runs `work`; gives its seconds, and the longest time in ms for which nothing else could run on this thread. */
export async function withLongestPause(work: () => Promise<void>): Promise<{ seconds: number; pauseMs: number }> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  // It measures from one of its timers to the next: the first has to have come.
  await setTimeout(5);
  delays.reset();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1_000;
  await setTimeout(5);
  delays.disable();
  return { seconds, pauseMs: delays.max / 1e6 };
}
