import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricBlock } from '../../src/runtime/block.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { Kernel } from '../../src/runtime/kernel.ts';
import { program } from '../programs/everything/generated/index.ts';
import type { ServiceRecord } from '../programs/everything/generated/sources/service.ts';
import { TurnoverOnDemand } from '../support/turnover-on-demand.ts';
import { forward, newNode, type ReadRow, readAll } from './federate.ts';

/**
 * The law above all: a metric over any split of the records, at any number of levels, in any order, with any flushes and
 * turnovers of entities in between, equals what one node that saw all records computes. Every function of the library stands in the program.
 */

const FUNCTIONS = program.metrics
  .map((metric) => /^(\w+)_of_service$/.exec(metric.name)?.[1])
  .filter((name) => name !== undefined);

const MINUTE_MS = 60_000;

const latency = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -50, max: 0 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 100, 400, 500, 2000, 2 ** 31 - 1, -(2 ** 31)) },
);

const record: fc.Arbitrary<ServiceRecord> = fc.record({
  timeBucket: fc.integer({ min: 29_000_000, max: 29_000_002 }),
  name: fc.constantFrom('order', 'stock', 'Überweisung', ' '),
  layer: fc.constantFrom(2, 14, 2),
  serviceInstanceName: fc.constant('i'),
  endpointName: fc.constantFrom('GET:/orders', 'POST:/orders', 'GET:/stock', '/health', ''),
  latency,
  status: fc.boolean(),
  httpResponseStatusCode: fc.constantFrom(200, 404, 500),
  rpcStatusCode: fc.constant(null),
  type: fc.constantFrom(0, 1, 2),
  tags: fc.constant([]),
  tag: fc.constant(new Map()),
  sideCar: fc.constant(null),
  tlsMode: fc.constant(null),
}) as unknown as fc.Arbitrary<ServiceRecord>;

/** One thing that happens: a record at a leaf, or a flush of some node, at which it may forget idle entities, or all. */
const idlePeriod = fc.constantFrom(undefined, Number.NEGATIVE_INFINITY, 0, MINUTE_MS, 3 * MINUTE_MS);

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ leaf: fc.nat(3), record }) },
  { weight: 1, arbitrary: fc.record({ flush: fc.nat(6), shuffle: fc.nat(), idlePeriod }) },
);

/** 4 leaves, then nodes that merge: a leaf's or a middle's parent is `parents[i]`; the last node is the top. */
const SHAPES: Readonly<Record<string, readonly number[]>> = {
  'one level': [4, 4, 4, 4],
  'two levels': [4, 4, 5, 5, 6, 6],
  'three levels': [4, 4, 4, 6, 5, 6],
};

class Federation {
  readonly nodes: Kernel[];
  readonly #parents: readonly number[];
  readonly #clock = new FakeClock();
  readonly #turnovers = new TurnoverOnDemand();
  readonly arrived: MetricBlock[] = [];

  constructor(parents: readonly number[]) {
    this.#parents = parents;
    this.nodes = Array.from({ length: parents.length + 1 }, () =>
      newNode(program, { turnover: this.#turnovers.rule, clock: this.#clock }),
    );
  }

  get top(): Kernel {
    return this.nodes.at(-1)!;
  }

  /** `idlePeriod`: forgets who has been away for so long; nobody unless given. Each flush is a minute after the one before. */
  flush(index: number, shuffle: number, idlePeriod?: number): void {
    const node = this.nodes[index]!;
    this.#clock.advance(MINUTE_MS);
    if (idlePeriod !== undefined) this.#turnovers.demand(idlePeriod);
    const blocks = node.take();
    if (shuffle % 2 === 1) blocks.reverse();
    const parent = this.#parents[index];
    if (parent === undefined) this.arrived.push(...blocks);
    else forward(blocks, `cloud-${index}`, this.nodes[parent]!);
  }

  /** Flushes everything upwards, children before their parents. */
  settle(): Map<string, ReadRow> {
    for (let index = 0; index < this.nodes.length; index++) this.flush(index, 0);
    return readAll(this.arrived, this.top);
  }
}

function directly(records: readonly ServiceRecord[]): Map<string, ReadRow> {
  const node = newNode(program);
  for (const each of records) node.source('Service')!.dispatch(each);
  return readAll(node.take(), node);
}

describe.each(Object.entries(SHAPES))('over %s', (_name, parents) => {
  it('every function of the library federated equals it direct, to the bit', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const federation = new Federation(parents);
        const records: ServiceRecord[] = [];
        for (const each of steps) {
          if ('flush' in each) federation.flush(each.flush % federation.nodes.length, each.shuffle, each.idlePeriod);
          else {
            records.push(each.record);
            federation.nodes[each.leaf]!.source('Service')!.dispatch(each.record);
          }
        }
        const federated = federation.settle();
        const direct = directly(records);
        for (const [key, row] of direct) {
          const [name, ...rest] = key.split(' ');
          if (!name!.endsWith('_of_service')) continue;
          expect(federated.get([name!.replace('_of_service', '_of_all'), ...rest].join(' ')), key).toEqual(row);
        }
        const counted = (rows: Map<string, ReadRow>, end: string) =>
          [...rows.keys()].filter((key) => key.split(' ')[0]!.endsWith(end)).length;
        expect(counted(federated, '_of_all')).toBe(counted(direct, '_of_service'));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the program of the laws', () => {
  it('holds every function of the library', async () => {
    const { readFileSync } = await import('node:fs');
    const library = readFileSync('oal/lib/functions.oal', 'utf8');
    const declared = [...library.matchAll(/^function (\w+)(?=\()/gm)].map((match) => match[1]);
    expect([...FUNCTIONS].filter((name) => name !== 'extremes').sort()).toEqual(declared.sort());
  });
});

describe('filters of a federation source', () => {
  const dispatch = (node: Kernel, name: string, status: boolean, layer = 2) =>
    node.source('Service')!.dispatch({
      timeBucket: 1,
      name,
      layer,
      latency: 10,
      status,
      httpResponseStatusCode: 200,
      type: 1,
    } as unknown as ServiceRecord);

  const totals = (rows: Map<string, ReadRow>, metric: string) =>
    [...rows].filter(([key]) => key.startsWith(`${metric} `)).map(([, { state }]) => state['total']);

  it('take the clusters, the entities and the rows that they name, and no others', () => {
    const top = newNode(program);
    for (const cluster of ['eu-west', 'us-east']) {
      const cloud = newNode(program);
      for (const name of ['orders', 'stock', 'stock']) dispatch(cloud, name, true);
      dispatch(cloud, 'order-db', true, 14);
      forward(cloud.take(), cluster, top);
    }
    const rows = readAll(top.take(), top);
    expect(totals(rows, 'percent_of_all').sort()).toEqual([2, 2, 4]);
    expect(totals(rows, 'percent_of_europe').sort()).toEqual([1, 1, 2]);
    expect(totals(rows, 'percent_of_orders')).toEqual([2]);
    expect(totals(rows, 'percent_of_busy')).toEqual([4]);
    expect(totals(rows, 'cluster_percent').sort()).toEqual([1, 1, 1, 1, 2, 2]);
  });
});
