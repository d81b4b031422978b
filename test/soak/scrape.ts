import { parseExposition } from '../telemetry/exposition.ts';

/** What a node says of its process at one time. */
export interface Sample {
  /** Milliseconds; all samples of a run have one zero. */
  readonly at: number;
  /** How often the node had been started by then. */
  readonly starts: number;
  /** Bytes: V8's heap and the arrays outside of it, and what the system has given the process. */
  readonly heap: number;
  readonly resident: number;
  /** Milliseconds since the scrape before. */
  readonly loopDelayP99: number;
  readonly loopDelayMax: number;
}

/** What a node has counted since its start. */
export interface Counted {
  readonly acknowledged: number;
  readonly merged: number;
  readonly duplicateBatches: number;
}

type Samples = Readonly<Record<string, number>>;

export interface Scraped {
  readonly sample: Sample;
  readonly counted: Counted;
}

/** Reads a node's /metrics. */
export function readScrape(text: string, at: number, starts: number): Scraped {
  const samples: Samples = Object.assign({}, ...parseExposition(text).map((family) => family.samples));
  const value = (name: string) => samples[name] ?? Number.NaN;
  return {
    sample: {
      at,
      starts,
      heap: value('nodejs_heap_size_used_bytes') + value('nodejs_external_memory_bytes'),
      resident: value('process_resident_memory_bytes'),
      loopDelayP99: value('nodejs_eventloop_lag_p99_seconds') * 1_000,
      loopDelayMax: value('nodejs_eventloop_lag_max_seconds') * 1_000,
    },
    counted: {
      acknowledged: sumOf(samples, 'oap_federation_forward_acknowledged_increments_total'),
      merged: sumOf(samples, 'oap_federation_receive_increments_total'),
      duplicateBatches: sumOf(samples, 'oap_federation_receive_duplicate_batches_total'),
    },
  };
}

/** Over all labels. */
function sumOf(samples: Samples, name: string): number {
  return Object.entries(samples).reduce((sum, [key, value]) => (key.startsWith(`${name}{`) ? sum + value : sum), 0);
}
