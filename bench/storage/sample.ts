import { program as core } from '../../generated/core/index.ts';
import type { MetricBlock } from '../../src/runtime/block.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import type { Columns, FunctionDefinition, MetricDefinition, Program } from '../../src/runtime/program.ts';

export const KINDS = ['percent', 'percentile'] as const;
export type Kind = (typeof KINDS)[number];

/** Keys of a percentile's table: latencies of a log-normal shape, in hundredths of a second. */
const BUCKETS = 30;

/** Services, and metrics of one kind over them, whose flushes are written. */
export class Sample {
  readonly kind: Kind;
  readonly kernel: Kernel;
  readonly metrics: readonly MetricDefinition[];
  readonly entities: number;
  readonly #columns: Columns;

  constructor(kind: Kind, entities: number, metrics: number) {
    this.kind = kind;
    this.entities = entities;
    const scope = core.scopes.find(({ name }) => name === 'Service')!;
    const definition = core.functions.find(({ name }) => name === (kind === 'percent' ? 'percent' : 'percentile2'))!;
    this.metrics = Array.from({ length: metrics }, (_, i) => metricOf(`${kind}_${i}`, scope, definition));
    const program: Program = { ...core, name: `bench-${kind}`, metrics: this.metrics };
    this.kernel = new Kernel(program, {
      clock: systemClock,
      maxEntitiesPerScope: entities,
      maxOpenBuckets: 1_440,
      maxFutureMinutes: 10,
      apdexThreshold: () => 500,
    });
    const registry = this.kernel.registry(scope);
    for (let i = 0; i < entities; i++)
      registry.intern({ id: `service-${i}.1`, name: `service-${i}`, fields: [`service-${i}`, 'GENERAL'] });
    this.#columns = kind === 'percent' ? percents(entities) : percentiles(entities);
  }

  /** What a flush hands over in one minute: a row of every metric for the first `rows` services. */
  blocks(minute: number, rows = this.entities): MetricBlock[] {
    const entities = Int32Array.from({ length: rows }, (_, i) => i);
    const { generation } = this.kernel;
    return this.metrics.map((metric) => {
      return { metric, bucket: minute, entities, generation, columns: metric.function.slice(this.#columns, 0, rows) };
    });
  }
}

function metricOf(name: string, scope: MetricDefinition['scope'], definition: FunctionDefinition): MetricDefinition {
  return { name, scope, function: definition, source: 'Service', statement: '', byCluster: false };
}

/** Some hundred requests a minute, most of which succeed. */
function percents(rows: number): Columns {
  const total = Float64Array.from({ length: rows }, (_, i) => 100 + ((i * 7_919) % 900));
  const match = total.map((value, i) => value - ((i * 104_729) % 50));
  return { rows, total, match } as Columns;
}

function percentiles(rows: number): Columns {
  const offsets = Uint32Array.from({ length: rows + 1 }, (_, i) => i * BUCKETS);
  const keys = new Int32Array(rows * BUCKETS);
  const weights = new Int32Array(rows * BUCKETS);
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < BUCKETS; i++) {
      const at = row * BUCKETS + i;
      // A dense body, and a tail with gaps.
      keys[at] = (row % 5) + (i < 22 ? i : 22 + (i - 22) ** 2 * 3);
      weights[at] = Math.max(1, Math.round(60 * Math.exp(-(((i - 8) / 6) ** 2)) + ((row * 31 + i * 17) % 5)));
    }
  return { rows, precision: new Float64Array(rows).fill(10), dataset: { offsets, keys, weights } } as Columns;
}
