import { program as core } from '../../generated/core/index.ts';
import { NamingControl } from '../../src/ingest/analysis/naming-control.ts';
import { SegmentAnalyzer } from '../../src/ingest/analysis/segment-analyzer.ts';
import { Counters } from '../../src/ingest/counters.ts';
import { segmentCodec } from '../../src/ingest/protocol/segment.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import type { Columns, RowState } from '../../src/runtime/program.ts';
import type { SourceSink } from '../../src/runtime/source-receiver.ts';
import { check } from '../support/check.ts';
import { cpuSeconds } from '../support/cpu-seconds.ts';
import { sumOf } from '../support/increments.ts';
import { rounded } from '../support/statistics.ts';
import { turnByTurn } from '../support/turns.ts';
import { SATISFIED, StraightLine } from './straight-line.ts';
import { ENDPOINTS, type Records, type Request, recordsOf, requests, SERVICES, segmentsOf } from './workload.ts';

/** How often the records are dispatched between two flushes. */
const PASSES = 4;
const LENGTHS = { serviceNameMaxLength: 70, instanceNameMaxLength: 70, endpointNameMaxLength: 150 };

export interface DispatchRates {
  /** Source records per second: of Service, ServiceInstance and Endpoint, of which 7, 5 and 6 metrics are made here. */
  readonly recordsPerSecond: number;
  readonly straightLine: number;
  readonly ratio: number;
  /** Segments per second, from an agent's bytes to the tables; each makes three records. */
  readonly segmentsPerSecond: number;
  readonly bytesPerSegment: number;
  /** protobufjs alone, and the analysis of decoded segments into records that nobody takes. */
  readonly decodedSegmentsPerSecond: number;
  readonly analyzedSegmentsPerSecond: number;
}

export function dispatchRates(count: number, rounds: number): DispatchRates {
  const made = requests(count);
  const records = recordsOf(made, newKernel());
  return { ...recordRates(made, records, rounds), ...segmentRates(made, rounds) };
}

function recordRates(made: readonly Request[], records: readonly Records[], rounds: number) {
  const kernel = newKernel();
  const sinks = (['Service', 'ServiceInstance', 'Endpoint'] as const).map((name) => kernel.source(name)!);
  const straight = new StraightLine(SERVICES, SERVICES * ENDPOINTS);
  const [services, instances, endpoints] = sinks as [SourceSink, SourceSink, SourceSink];
  const times = turnByTurn(
    {
      dispatch: () => {
        const began = cpuSeconds();
        for (let pass = 0; pass < PASSES; pass++)
          for (const { service, instance, endpoint } of records) {
            services.dispatch(service);
            instances.dispatch(instance);
            endpoints.dispatch(endpoint);
          }
        const seconds = cpuSeconds() - began;
        checkTaken(kernel, made, PASSES);
        return seconds;
      },
      straightLine: () => {
        straight.clear();
        const began = cpuSeconds();
        for (let pass = 0; pass < PASSES; pass++) for (const record of records) straight.dispatch(record);
        const seconds = cpuSeconds() - began;
        checkStraight(straight, made, PASSES);
        return seconds;
      },
    },
    rounds,
  );
  const dispatched = records.length * 3 * PASSES;
  return {
    recordsPerSecond: Math.round(dispatched / times.dispatch),
    straightLine: Math.round(dispatched / times.straightLine),
    ratio: rounded(times.straightLine / times.dispatch, 3),
  };
}

function segmentRates(made: readonly Request[], rounds: number) {
  const bytes = segmentsOf(made);
  const decoded = bytes.map((segment) => segmentCodec.decode(segment));
  const kernel = newKernel();
  const analyzer = new SegmentAnalyzer(kernel, new NamingControl(LENGTHS), new Counters());
  const idle = new SegmentAnalyzer(idleReceiver(kernel), new NamingControl(LENGTHS), new Counters());
  const times = turnByTurn(
    {
      segments: () => {
        const began = cpuSeconds();
        for (const segment of bytes) analyzer.analyze(segmentCodec.decode(segment));
        const seconds = cpuSeconds() - began;
        checkTaken(kernel, made, 1);
        return seconds;
      },
      decode: () => void bytes.forEach((segment) => void segmentCodec.decode(segment)),
      analyze: () => void decoded.forEach((segment) => void idle.analyze(segment)),
    },
    rounds,
  );
  return {
    segmentsPerSecond: Math.round(made.length / times.segments),
    bytesPerSegment: Math.round(bytes.reduce((sum, { length }) => sum + length, 0) / bytes.length),
    decodedSegmentsPerSecond: Math.round(made.length / times.decode),
    analyzedSegmentsPerSecond: Math.round(made.length / times.analyze),
  };
}

function newKernel(): Kernel {
  return new Kernel(core, {
    clock: systemClock,
    maxEntitiesPerScope: 1_000_000,
    maxOpenBuckets: 1_440,
    maxFutureMinutes: 10,
    apdexThreshold: () => SATISFIED,
  });
}

/** The kernel's sources, where records go nowhere. */
function idleReceiver(kernel: Kernel) {
  return {
    source: (name: string) => {
      const sink = kernel.source(name);
      return sink === undefined ? undefined : { fields: sink.fields, dispatch: () => undefined };
    },
    enumValue: (enumName: string, member: string) => kernel.enumValue(enumName, member),
  };
}

/** What the requests come to, metric by metric. */
function checkTaken(kernel: Kernel, made: readonly Request[], passes: number): void {
  const sums = expectedSums(made, passes);
  const blocks = kernel.take();
  check('tables with rows', blocks.length, 18);
  for (const { metric, columns, entities } of blocks) {
    const found = { numbers: 0 };
    for (let row = 0; row < entities.length; row++) found.numbers += numbersIn(metric.function.stateOf(columns, row));
    const kind = Object.keys(sums).find((suffix) => metric.name.endsWith(suffix));
    if (kind === undefined) throw new Error(`${metric.name} has rows, which nothing here gives it.`);
    check(metric.name, found.numbers, sums[kind]! + (kind === '_percentile' ? precisions(columns) : 0));
  }
}

/** By the ends of metrics' names: all numbers of all rows together. */
function expectedSums(made: readonly Request[], passes: number): Readonly<Record<string, number>> {
  const requests = made.length * passes;
  const succeeded = made.filter(({ failed }) => !failed);
  const satisfied = succeeded.filter(({ latency }) => latency <= SATISFIED * 4).length;
  const latencies = made.reduce((sum, { latency }) => sum + latency, 0);
  return {
    _cpm: requests,
    _sla: requests + succeeded.length * passes,
    _resp_time: (latencies + made.length) * passes,
    _percentile: requests,
    _apdex: requests + satisfied * passes,
    _nanos: requests,
  };
}

function numbersIn(state: RowState): number {
  let sum = 0;
  for (const value of Object.values(state))
    if (typeof value === 'number') sum += value;
    else if (typeof value !== 'string') for (const [, weight] of value) sum += weight;
  return sum;
}

function precisions(columns: Columns): number {
  return sumOf((columns as Columns & { readonly precision: Float64Array }).precision);
}

function checkStraight({ services, instances, endpoints }: StraightLine, made: readonly Request[], passes: number) {
  const sums = expectedSums(made, passes);
  for (const columns of [services, instances, endpoints]) {
    check('straight-line cpm', sumOf(columns.cpm), sums['_cpm']!);
    check('straight-line sla', sumOf(columns.total) + sumOf(columns.match), sums['_sla']!);
    check('straight-line resp_time', sumOf(columns.summation) + sumOf(columns.count), sums['_resp_time']!);
    check('straight-line nanos', sumOf(columns.requestCount) + sumOf(columns.requestNanos), sums['_nanos']!);
  }
  const apdex = sumOf(services.apdexTotal) + sumOf(services.satisfied) + sumOf(services.tolerated);
  check('straight-line apdex', apdex, sums['_apdex']!);
  for (const { cells } of [services, endpoints])
    check(
      'straight-line percentile',
      cells.reduce((sum, weight) => sum + weight, 0),
      sums['_percentile']!,
    );
}
