import type { PercentColumns } from '../../generated/core/functions/percent.ts';
import { HandWrittenPercent } from '../merge/hand-written.ts';
import { check } from '../support/check.ts';
import { cpuSeconds } from '../support/cpu-seconds.ts';
import { Downstream, MINUTE } from '../support/downstream.ts';
import { sumOf } from '../support/increments.ts';
import { rounded } from '../support/statistics.ts';
import { turnByTurn } from '../support/turns.ts';
import { Upstream, upstreamProgram } from '../support/upstream.ts';

/** Of every number of entities; so that the small ones are measured for as long as the large ones. */
const INCREMENTS_PER_TURN = 1_000_000;

export interface Cost {
  readonly entities: number;
  /** Nanoseconds per increment of `percent`, from the batch's bytes to the table of the services. */
  readonly nanoseconds: number;
  readonly handWritten: number;
  readonly ratio: number;
}

/** The tables are made anew after each minute of all entities, as after a flush. */
export function costAt(entities: number, rounds: number, increments = INCREMENTS_PER_TURN): Cost {
  const downstream = new Downstream('percent', entities);
  const batches = downstream.batches(MINUTE);
  const upstream = new Upstream(upstreamProgram('ServicePercentMetrics'), downstream.hello);
  for (const message of downstream.naming()) upstream.receive(message);
  const hand = new HandWrittenPercent(entities, 1);
  const expected = sumOf((downstream.columns as PercentColumns).match);
  const flushes = Math.max(1, Math.round(increments / entities));
  const times = turnByTurn(
    {
      candidate: () => {
        let seconds = 0;
        for (let flush = 0; flush < flushes; flush++) {
          const began = cpuSeconds();
          for (const message of batches) upstream.receive(message);
          seconds += cpuSeconds() - began;
          const { match } = upstream.take()[0]!.columns as PercentColumns;
          check(`${entities} entities`, sumOf(match), expected);
        }
        return seconds;
      },
      handWritten: () => {
        let seconds = 0;
        for (let flush = 0; flush < flushes; flush++) {
          const began = cpuSeconds();
          hand.clear();
          for (const message of batches) hand.receive(message);
          seconds += cpuSeconds() - began;
          check(`${entities} entities, hand-written`, sumOf(hand.match), expected);
        }
        return seconds;
      },
    },
    rounds,
  );
  const nanoseconds = (seconds: number) => rounded((seconds * 1e9) / (flushes * entities));
  return {
    entities,
    nanoseconds: nanoseconds(times.candidate),
    handWritten: nanoseconds(times.handWritten),
    ratio: rounded(times.handWritten / times.candidate, 3),
  };
}
