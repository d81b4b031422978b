import { check } from '../support/check.ts';
import { cpuSeconds } from '../support/cpu-seconds.ts';
import { Downstream, MINUTE } from '../support/downstream.ts';
import { median, rounded } from '../support/statistics.ts';
import { turnByTurn } from '../support/turns.ts';
import { Upstream, upstreamProgram } from '../support/upstream.ts';
import { remoteMessages } from '../wire/remote-messages.ts';
import { checkedReader, checksum, type MergeKind } from './checked-reader.ts';
import { RemoteMerge } from './remote-merge.ts';

/** How often a minute's increments of every service come between two flushes: as from so many producers. */
const PASSES = 3;
const SOURCES = { percent: 'ServicePercentMetrics', percentile: 'ServicePercentile2Metrics' } as const;

export interface MergeSize {
  readonly entities: number;
  readonly rounds: number;
  /** Messages of the RemoteService shape. */
  readonly remoteMessages: number;
}

interface Compared {
  /** Increments per second, in millions; all passes of a round, the making of the tables included. */
  readonly millionPerSecond: number;
  /** Of the first pass, into empty tables, and of the others. */
  readonly firstPass: number;
  readonly laterPasses: number;
  readonly handWritten: number;
  readonly ratio: number;
}

export interface MergeRates {
  readonly bytesPerIncrement: number;
  /** The shipped upstream program: an increment goes into three tables (service, service of its cluster, cluster). */
  readonly stock: Compared;
  /** Of that program only the source of the services: one table. */
  readonly oneTable: Compared;
  /** One message per increment, into one table. */
  readonly remoteService: {
    readonly millionPerSecond: number;
    readonly stockIsTimes: number;
    readonly oneTableIsTimes: number;
  };
  /** New services per second, learnt and merged for the first time; the stock program, three entities each. */
  readonly newServicesPerSecond: number;
}

export function mergeRates(kind: MergeKind, size: MergeSize): MergeRates {
  const downstream = new Downstream(kind, size.entities);
  const batches = downstream.batches(MINUTE);
  const stock = compare(kind, downstream, batches, [], size.rounds);
  const oneTable = compare(kind, downstream, batches, [SOURCES[kind]], size.rounds);
  const remote = remoteRate(kind, downstream, Math.min(size.remoteMessages, size.entities));
  return {
    bytesPerIncrement: rounded(batches.reduce((sum, { length }) => sum + length, 0) / size.entities, 2),
    stock: stock.compared,
    oneTable: oneTable.compared,
    remoteService: {
      millionPerSecond: rounded(remote, 3),
      stockIsTimes: rounded(stock.compared.millionPerSecond / remote),
      oneTableIsTimes: rounded(oneTable.compared.millionPerSecond / remote),
    },
    newServicesPerSecond: Math.round(stock.newServicesPerSecond),
  };
}

function compare(
  kind: MergeKind,
  downstream: Downstream,
  batches: readonly Uint8Array[],
  sources: readonly string[],
  rounds: number,
): { compared: Compared; newServicesPerSecond: number } {
  const { entities, hello } = downstream;
  const upstream = new Upstream(upstreamProgram(...sources), hello);
  const tables = sources.length === 0 ? 3 : 1;
  const began = cpuSeconds();
  for (const message of [...downstream.naming(), ...batches]) upstream.receive(message);
  const newServicesPerSecond = entities / (cpuSeconds() - began);
  checkTaken(kind, downstream, upstream, 1);
  const hand = checkedReader(kind, downstream, tables);
  const first: number[] = [];
  const times = turnByTurn(
    {
      candidate: () => {
        const [firstPass, seconds] = passes(() => batches.forEach((message) => void upstream.receive(message)));
        first.push(firstPass);
        checkTaken(kind, downstream, upstream, PASSES);
        return seconds;
      },
      handWritten: () => {
        const [, seconds] = passes(
          () => batches.forEach((message) => void hand.receive(message)),
          () => hand.clear(),
        );
        hand.check(PASSES);
        return seconds;
      },
    },
    rounds,
  );
  const million = (passed: number, seconds: number) => rounded((entities * passed) / seconds / 1e6, 2);
  const firstPass = median(first.slice(-rounds));
  const compared = {
    millionPerSecond: million(PASSES, times.candidate),
    firstPass: million(1, firstPass),
    laterPasses: million(PASSES - 1, times.candidate - firstPass),
    handWritten: million(PASSES, times.handWritten),
    ratio: rounded(times.handWritten / times.candidate, 3),
  };
  return { compared, newServicesPerSecond };
}

/** Seconds of the first pass, and of all of them. */
function passes(pass: () => void, before: () => void = () => undefined): [number, number] {
  const began = cpuSeconds();
  before();
  pass();
  const first = cpuSeconds() - began;
  for (let again = 1; again < PASSES; again++) pass();
  return [first, cpuSeconds() - began];
}

/** Empties the tables, and makes sure that all of them hold everything. */
function checkTaken(kind: MergeKind, downstream: Downstream, upstream: Upstream, passed: number): void {
  check('rows refused', upstream.refused.total, 0);
  const expected = passed * checksum(kind, downstream.columns);
  for (const { metric, columns } of upstream.take()) check(metric.name, checksum(kind, columns), expected);
}

/** Millions of increments per second, each a message of its own. */
function remoteRate(kind: MergeKind, downstream: Downstream, rows: number): number {
  const messages = remoteMessages(kind, downstream, rows);
  const expected = checksum(kind, downstream.metric.function.slice(downstream.columns, 0, rows));
  const { remote } = turnByTurn(
    {
      remote: () => {
        const merge = new RemoteMerge(kind);
        const [, seconds] = passes(() => messages.forEach((message) => void merge.merge(message)));
        check('RemoteService shape', merge.total(), expected * PASSES);
        return seconds;
      },
    },
    3,
    1,
  );
  return (rows * PASSES) / remote / 1e6;
}
