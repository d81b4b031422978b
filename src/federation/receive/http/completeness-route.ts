import type { FastifyInstance } from 'fastify';
import { parseTime, TimeFormatError, type TimeReference } from '../../../query/http/parse-time.ts';
import { RequestError } from '../../../query/http/request-error.ts';
import type { Storage } from '../../../storage/storage.ts';
import { type ClusterCompleteness, readCompleteness } from '../completeness.ts';

export interface CompletenessRoute {
  readonly storage: Storage;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Zone of times without an offset. */
  readonly timeZone: string;
  /** Milliseconds after which nobody waits for a producer that is not connected. */
  readonly producerTtl: number;
}

const MINUTE_MS = 60_000;
const PARAMETERS = ['from', 'to'];

interface CompletenessRequest {
  Querystring: Record<string, unknown>;
}

/** `GET /api/v1/federation/completeness`: which minutes of which cluster have come. The last hour unless told. */
export function addCompletenessRoute(server: FastifyInstance, route: CompletenessRoute): void {
  server.get<CompletenessRequest>('/api/v1/federation/completeness', async (request) => {
    const reference = { now: route.now(), timeZone: route.timeZone };
    const range = parseRange(request.query, reference);
    const { storage, producerTtl } = route;
    const clusters = await readCompleteness(storage, { ...range, now: reference.now, producerTtl });
    return presentCompleteness(range, clusters);
  });
}

export type CompletenessAnswer = ReturnType<typeof presentCompleteness>;

interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

function presentCompleteness({ from, to }: MinuteRange, clusters: readonly ClusterCompleteness[]) {
  return {
    from: isoMinute(from),
    to: isoMinute(to),
    clusters: clusters.map(({ cluster, completeUpTo, producers, runs }) => ({
      cluster,
      completeUpTo: completeUpTo === undefined ? null : isoMinute(completeUpTo),
      producers,
      minutes: runs.map((run) => ({ ...run, from: isoMinute(run.from), to: isoMinute(run.to) })),
    })),
  };
}

/** Throws a RequestError. */
function parseRange(parameters: Readonly<Record<string, unknown>>, reference: TimeReference): MinuteRange {
  const unknown = Object.keys(parameters).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined)
    throw new RequestError(400, `There is no parameter '${unknown}'; there is ${PARAMETERS.join(' and ')}.`);
  const to = parseMinute('to', parameters['to'] ?? 'now', reference);
  const from = parseMinute('from', parameters['from'] ?? isoMinute(to - 59), reference);
  if (from <= to) return { from, to };
  throw new RequestError(400, `The range ends (${isoMinute(to)}) before it begins (${isoMinute(from)}).`);
}

function parseMinute(name: string, given: unknown, reference: TimeReference): number {
  if (typeof given !== 'string') throw new RequestError(400, `The parameter '${name}' is given more than once.`);
  try {
    return Math.floor(parseTime(given, reference) / MINUTE_MS);
  } catch (error) {
    if (error instanceof TimeFormatError) throw new RequestError(400, `${name}: ${error.message}`);
    throw error;
  }
}

function isoMinute(minute: number): string {
  return new Date(minute * MINUTE_MS).toISOString();
}
