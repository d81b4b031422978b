import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

export interface Paused {
  readonly seconds: number;
  /** The longest time in ms for which nothing else could run on this thread. */
  readonly pauseMs: number;
  /** The longest time in ms for which this thread computed without a turn for others: without what the machine's other work took. */
  readonly busyMs: number;
}

/** Runs `work`, and watches the event loop meanwhile. */
export async function withLongestPause(work: () => Promise<void>): Promise<Paused> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  // It measures from one of its timers to the next: the first has to have come.
  await setTimeout(5);
  delays.reset();
  const busy = watchBusy();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1_000;
  await setTimeout(5);
  delays.disable();
  return { seconds, pauseMs: delays.max / 1e6, busyMs: busy.stop() };
}

/** Looks at the thread's own seconds at every turn of its timers. */
function watchBusy(): { stop(): number } {
  let last = process.threadCpuUsage();
  let longest = 0;
  const look = () => {
    const now = process.threadCpuUsage();
    longest = Math.max(longest, now.user - last.user + now.system - last.system);
    last = now;
  };
  const timer = setInterval(look, 1);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return longest / 1_000;
    },
  };
}
