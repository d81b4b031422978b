import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FederationStatus } from '../../../src/federation/status.ts';
import { addMetricsRoutes } from '../../../src/query/http/metrics-routes.ts';
import {
  type ExportQuery,
  type MetricInfo,
  type MetricsExport,
  type MetricsQuery,
  type MetricsReader,
  QueryError,
  UnknownMetric,
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
  /** What breaks an export off. */
  failure: Error | undefined;

  async metrics(): Promise<readonly MetricInfo[]> {
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

  async export(query: ExportQuery): Promise<MetricsExport> {
    const { series, metric } = await this.query(query);
    const later = series.map((one) => ({
      ...one,
      points: [{ bucket: minute('2026-07-01T11:51:00Z'), value: { '50': 3, '99': 9 }, state: { total: 9, match: 9 } }],
    }));
    const failure = this.failure;
    return {
      metric,
      series: (async function* () {
        yield* [...series, ...later];
        if (failure !== undefined) throw failure;
      })(),
    };
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
  clusters: () => [],
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
    [
      'service_sla?x=1',
      400,
      "There is no parameter 'x'; there is entity, from, to, step, by, top, order, label, attr0, attr1, attr2, attr3, attr4, attr5.",
    ],
    ['service_sla?attr6=x', 400, "There is no parameter 'attr6'; did you mean 'attr0'?"],
    ['service_sla?attr0<=x', 400, "There is no parameter 'attr0<'; did you mean 'attr0'?"],
    ['service_sla?step=minutes', 400, "step is one of minute, hour, day, total, not 'minutes'; did you mean 'minute'?"],
    ['service_sla?step=toString', 400, "step is one of minute, hour, day, total, not 'toString'."],
    ['service_sla?order=asc', 400, 'order goes with top, the number of entities wanted.'],
    ['service_sla?label=99', 400, 'label goes with top, the number of entities wanted.'],
    ['service_sla?top=0', 400, "top is a number from 1 to 1, not '0'."],
    ['service_sla?top=2', 400, "top is a number from 1 to 1, not '2'."],
    ['service_sla?top=1&order=up', 400, "order is one of desc, asc, not 'up'."],
    ['service_sla/export?format=cvs', 400, "format is one of ndjson, json, csv, not 'cvs'; did you mean 'csv'?"],
    ['service_sla/export?top=1', 400, "There is no parameter 'top'; did you mean 'to'?"],
    ['service_slaa/export', 404, "There is no metric 'service_slaa'; did you mean 'service_sla'?"],
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

  it('passes on conditions on attributes, and says which they were', async () => {
    const [, answer] = await get('metrics/service_sla?attr0=GENERAL&attr1!=&attr0!=MESH&attr0!=a%20b');
    const attributes = [
      { attribute: 'attr0', value: 'GENERAL', equals: true },
      { attribute: 'attr0', value: 'MESH', equals: false },
      { attribute: 'attr0', value: 'a b', equals: false },
      { attribute: 'attr1', value: '', equals: false },
    ];
    expect(reader.asked[0]!.attributes).toEqual(attributes);
    expect(answer).toMatchObject({ attributes });
    await server.inject('/api/v1/metrics/service_sla/export?attr0=GENERAL');
    expect(reader.asked[1]!.attributes).toEqual(attributes.slice(0, 1));
  });

  it('asks for the top in total, unless a step is given', async () => {
    const [, answer] = await get('metrics/service_sla?top=1&label=99');
    expect(answer).toMatchObject({ step: 'total', top: { limit: 1, order: 'descending', label: '99' } });
    await get('metrics/service_sla?top=1&order=asc&step=hour');
    expect(reader.asked.at(-1)).toMatchObject({ step: 'hour', top: { limit: 1, order: 'ascending' } });
  });

  it("passes on the reader's refusal, and hides its bugs", async () => {
    reader.refusal = new QueryError("There is no service 'ordr'; did you mean 'order'?");
    expect(await get('metrics/service_sla')).toEqual([
      400,
      { error: "There is no service 'ordr'; did you mean 'order'?" },
    ]);
    reader.refusal = new UnknownMetric("Program 'core' has no metric 'service_sla'");
    expect((await get('metrics/service_sla'))[0]).toBe(404);
    reader.refusal = new TypeError('x is undefined');
    expect((await get('metrics/service_sla'))[0]).toBe(500);
  });
});

describe('GET /api/v1/metrics/:name/export', () => {
  const download = async (query: string) => {
    const { statusCode, headers, body } = await server.inject(`/api/v1/metrics/service_sla/export?${query}`);
    return { statusCode, type: headers['content-type'], body };
  };

  it('writes CSV: a line per value, quoted where it has to be', async () => {
    expect(await download('format=csv&by=cluster&from=-1d')).toEqual({
      statusCode: 200,
      type: 'text/csv; charset=utf-8',
      body: [
        'metric,time,entity_id,entity,cluster,label,value,state',
        'service_sla,2026-07-01T11:50:00.000Z,b3JkZXI=.1,order,cloud-c,,9975,"{""total"":400,""match"":399}"',
        'service_sla,2026-07-01T11:50:00.000Z,b3JkZXI=.1,order,cloud-n,,9975,"{""total"":400,""match"":399}"',
        'service_sla,2026-07-01T11:51:00.000Z,b3JkZXI=.1,order,cloud-c,50,3,"{""total"":9,""match"":9}"',
        'service_sla,2026-07-01T11:51:00.000Z,b3JkZXI=.1,order,cloud-c,99,9,"{""total"":9,""match"":9}"',
        'service_sla,2026-07-01T11:51:00.000Z,b3JkZXI=.1,order,cloud-n,50,3,"{""total"":9,""match"":9}"',
        'service_sla,2026-07-01T11:51:00.000Z,b3JkZXI=.1,order,cloud-n,99,9,"{""total"":9,""match"":9}"',
        '',
      ].join('\n'),
    });
    expect(reader.asked).toMatchObject([{ step: 'minute', by: 'cluster', to: Math.floor(now / 60_000) }]);
  });

  it('writes a JSON object a line, or the same as one array', async () => {
    const point = {
      time: '2026-07-01T11:50:00.000Z',
      entity: { id: 'b3JkZXI=.1', name: 'order', fields: { name: 'order', layer: 'GENERAL' } },
      value: 9975,
      state: { total: 400, match: 399 },
    };
    const later = {
      ...point,
      time: '2026-07-01T11:51:00.000Z',
      value: { '50': 3, '99': 9 },
      state: { total: 9, match: 9 },
    };
    const lines = await download('');
    expect(lines.type).toBe('application/x-ndjson; charset=utf-8');
    expect(
      lines.body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([point, later]);
    expect(lines.body.endsWith('\n')).toBe(true);
    expect(JSON.parse((await download('format=json')).body)).toEqual([point, later]);
  });

  it('has no bound on its range', async () => {
    expect((await download('from=-500d')).statusCode).toBe(200);
  });

  it('breaks off, rather than end as if it were whole, when the store fails on the way', async () => {
    reader.failure = new Error('disk gone');
    expect((await download('')).statusCode).toBe(500);
    const entity = { id: 'x'.repeat(10_000), name: 'x', fields: {} };
    reader.export = async () => ({
      metric: sla,
      series: (async function* () {
        for (let bucket = 0; bucket < 100; bucket++) yield { entity, points: [{ bucket, value: 1, state: {} }] };
        throw new Error('disk gone');
      })(),
    });
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`${url}/api/v1/metrics/service_sla/export`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('reads no more than its reader takes, and stops when that has gone', async () => {
    let made = 0;
    let ended = false;
    reader.export = async () => ({
      metric: sla,
      series: (async function* () {
        try {
          for (; made < 1_000_000; made++)
            yield {
              entity: { id: 'x'.repeat(10_000), name: 'x', fields: {} },
              points: [{ bucket: made, value: 1, state: {} }],
            };
        } finally {
          ended = true;
        }
      })(),
    });
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const aborter = new AbortController();
    const response = await fetch(`${url}/api/v1/metrics/service_sla/export`, { signal: aborter.signal });
    const body = response.body!.getReader();
    await body.read();
    let before = -1;
    // Sockets and buffers take some megabytes; then it stands still.
    await vi.waitFor(
      () => {
        const isStill = made === before;
        before = made;
        expect(isStill).toBe(true);
      },
      { timeout: 20_000, interval: 300 },
    );
    expect(made).toBeLessThan(10_000);
    await body.cancel().catch(() => undefined);
    aborter.abort();
    await vi.waitFor(() => expect(ended).toBe(true), { timeout: 20_000, interval: 50 });
  }, 60_000);
});

describe('GET /api/v1/federation', () => {
  it('shows the links, watermarks as ISO times', async () => {
    expect(await get('federation')).toEqual([
      200,
      { forward: [], receive: [{ ...federation.receive()[0], watermark: '2026-07-01T11:58:00.000Z' }] },
    ]);
  });
});
