import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FederationStatus } from '../../../src/federation/status.ts';
import { addMetricsRoutes } from '../../../src/query/http/metrics-routes.ts';
import {
  type MetricInfo,
  type MetricsQuery,
  type MetricsReader,
  QueryError,
} from '../../../src/query/metrics-reader.ts';
import { answerErrorsAsJson } from '../../../src/server/core/http-listener.ts';

const sla: MetricInfo = {
  name: 'service_sla',
  scope: 'Service',
  catalog: 'SERVICE',
  function: 'percent',
  value: { name: 'percentage', type: 'int' },
  statement: 'service_sla = from(Service.*).percent(status == true);',
};

const now = Date.parse('2026-07-01T12:00:30Z');
const minute = (iso: string) => Date.parse(iso) / 60_000;

class FakeReader implements MetricsReader {
  readonly asked: MetricsQuery[] = [];
  refusal: Error | undefined;

  metrics(): readonly MetricInfo[] {
    return [sla];
  }

  query(query: MetricsQuery) {
    this.asked.push(query);
    if (this.refusal !== undefined) return Promise.reject(this.refusal);
    const entity = { id: 'b3JkZXI=.1', name: 'order', fields: { name: 'order', layer: 'GENERAL' } };
    const points = [{ bucket: minute('2026-07-01T11:50:00Z'), value: 9975, state: { total: 400, match: 399 } }];
    const clusters = query.by === 'cluster' ? [{ cluster: 'cloud-c' }, { cluster: 'cloud-n' }] : [{}];
    return Promise.resolve({
      metric: sla,
      step: query.step,
      series: clusters.map((by) => ({ entity, ...by, points })),
    });
  }
}

const federation: FederationStatus = {
  forward: () => [],
  receive: () => [
    {
      cluster: 'cloud-c',
      producer: 'p1',
      connected: true,
      mergedSequence: 4,
      durableSequence: 3,
      receivedIncrements: 10,
      refusedIncrements: 0,
      duplicateBatches: 0,
      watermark: minute('2026-07-01T11:58:00Z'),
      clockOffset: -2.5,
    },
  ],
};

let server: FastifyInstance;
let reader: FakeReader;

beforeEach(() => {
  server = Fastify();
  reader = new FakeReader();
  answerErrorsAsJson(server);
  const limits = { maxPoints: 1_000, maxSeries: 1 };
  addMetricsRoutes(server, { reader, federation, now: () => now, timeZone: 'Europe/Berlin', ...limits });
});

afterEach(() => server.close());

async function get(path: string): Promise<[number, unknown]> {
  const response = await server.inject(`/api/v1/${path}`);
  return [response.statusCode, response.json()];
}

describe('GET /api/v1/metrics', () => {
  it('lists the metrics', async () => {
    expect(await get('metrics')).toEqual([200, { metrics: [sla] }]);
  });
});

describe('GET /api/v1/metrics/:name', () => {
  it('answers with ISO times, for the last 15 minutes by minute unless told otherwise', async () => {
    expect(await get('metrics/service_sla')).toEqual([
      200,
      {
        metric: sla,
        step: 'minute',
        from: '2026-07-01T11:46:00.000Z',
        to: '2026-07-01T12:00:00.000Z',
        series: [
          {
            entity: { id: 'b3JkZXI=.1', name: 'order', fields: { name: 'order', layer: 'GENERAL' } },
            points: [{ time: '2026-07-01T11:50:00.000Z', value: 9975, state: { total: 400, match: 399 } }],
          },
        ],
      },
    ]);
  });

  it('passes on entity, range, step and by', async () => {
    const range = 'from=2026-07-01%201000&to=2026-07-01T09:30:00Z';
    const [status] = await get(`metrics/service_sla?entity=order&${range}&step=total&by=cluster`);
    expect(status).toBe(400);
    expect(reader.asked).toEqual([
      {
        metric: 'service_sla',
        entity: 'order',
        from: minute('2026-07-01T08:00:00Z'),
        to: minute('2026-07-01T09:30:00Z'),
        step: 'total',
        by: 'cluster',
      },
    ]);
  });

  it.each([
    ['service_slaa', 404, "There is no metric 'service_slaa'; did you mean 'service_sla'?"],
    ['zzz', 404, "There is no metric 'zzz'; GET /api/v1/metrics lists those there are."],
    ['service_sla?form=-1h', 400, "There is no parameter 'form'; did you mean 'from'?"],
    ['service_sla?x=1', 400, "There is no parameter 'x'; there is entity, from, to, step, by."],
    ['service_sla?step=minutes', 400, "step is one of minute, hour, day, total, not 'minutes'; did you mean 'minute'?"],
    ['service_sla?step=toString', 400, "step is one of minute, hour, day, total, not 'toString'."],
    ['service_sla?by=clusters', 400, "by can only be cluster, not 'clusters'; did you mean 'cluster'?"],
    ['service_sla?to=1&to=2', 400, "The parameter 'to' is given more than once."],
    [
      'service_sla?from=noon',
      400,
      "from: 'noon' is not a time; give one such as 2026-07-01T10:00:00Z (a + in an address is written %2B), " +
        "'2026-07-01 1000', epoch milliseconds, now or -15m.",
    ],
    [
      'service_sla?from=now&to=-1h',
      400,
      'The range ends (2026-07-01T11:00:00.000Z) before it begins (2026-07-01T12:00:00.000Z).',
    ],
    [
      'service_sla?from=-1000m',
      400,
      'The range spans 1001 minutes, more than the 1000 of query.rest.maxPoints (SW_QUERY_REST_MAX_POINTS); ' +
        'take a shorter range or a longer step.',
    ],
    [
      'service_sla?by=cluster',
      400,
      'The answer has 2 series, more than the 1 of query.rest.maxSeries (SW_QUERY_REST_MAX_SERIES); ' +
        'name one entity with entity=.',
    ],
  ])('refuses %s', async (path, status, error) => {
    expect(await get(`metrics/${path}`)).toEqual([status, { error }]);
  });

  it('allows as long a range as the step makes few points of it', async () => {
    expect((await get('metrics/service_sla?from=-999m'))[0]).toBe(200);
    expect((await get('metrics/service_sla?from=-41d&step=hour'))[0]).toBe(200);
    expect((await get('metrics/service_sla?from=-999d&step=day'))[0]).toBe(200);
    expect((await get('metrics/service_sla?from=-999h&step=total'))[0]).toBe(200);
  });

  it("passes on the reader's refusal, and hides its bugs", async () => {
    reader.refusal = new QueryError("There is no service 'ordr'; did you mean 'order'?");
    expect(await get('metrics/service_sla')).toEqual([
      400,
      { error: "There is no service 'ordr'; did you mean 'order'?" },
    ]);
    reader.refusal = new TypeError('x is undefined');
    expect((await get('metrics/service_sla'))[0]).toBe(500);
  });
});

describe('GET /api/v1/federation', () => {
  it('shows the links, watermarks as ISO times', async () => {
    expect(await get('federation')).toEqual([
      200,
      { forward: [], receive: [{ ...federation.receive()[0], watermark: '2026-07-01T11:58:00.000Z' }] },
    ]);
  });
});
