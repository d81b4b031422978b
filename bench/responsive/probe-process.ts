/** Asks a node at a fixed rate, whether or not it has answered what was asked before. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { answering } from '../support/answering.ts';
import { PROBES, type Probe, type Probed, probesOf } from './probes.ts';

/** Milliseconds of every answer, from the time at which the question was due. */
const latencies: Record<Probe, number[]> = { healthz: [], grpcHealth: [], query: [] };
/** Of this process: what is not the node's fault. */
const delays = monitorEventLoopDelay({ resolution: 1 });

export const probeAnswers = answering({
  /** Asks everything so many times, one every `period` milliseconds; resolves when all is answered. */
  ask: async (probed: Probed, times: number, period: number): Promise<void> => {
    const probes = probesOf(probed);
    delays.enable();
    delays.reset();
    // Evenly apart, so that none always waits for another.
    const began = performance.now();
    const due = (i: number) => began + (i * period) / PROBES.length;
    await Promise.all(PROBES.map((name, i) => atFixedRate(name, probes[name], { first: due(i), times, period })));
    delays.disable();
  },
  latencies: () => latencies,
  /** Milliseconds. */
  ownDelay: (): number => delays.percentile(99) / 1e6,
});

interface Rate {
  readonly first: number;
  readonly times: number;
  readonly period: number;
}

async function atFixedRate(name: Probe, ask: () => Promise<void>, { first, times, period }: Rate): Promise<void> {
  const taken: number[] = [];
  const asked = Array.from({ length: times }, async (_, i) => {
    const due = first + i * period;
    await pause(Math.max(due - performance.now(), 0));
    await ask();
    taken.push(performance.now() - due);
  });
  await Promise.all(asked);
  latencies[name] = taken;
}
