import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CompletenessAnswer } from '../../src/federation/receive/http/completeness-route.ts';
import type { FederationAnswer, MetricsAnswer } from '../../src/query/http/present.ts';
import { runCli } from './run-cli.ts';

const order = { id: 'b3JkZXI=.1', name: 'order', fields: { name: 'order', layer: 'GENERAL' } };
const cart = { id: 'Y2FydA==.1', name: 'cart', fields: { name: 'cart', layer: 'GENERAL' } };
const range = { step: 'minute', from: '2026-07-01T09:46:00.000Z', to: '2026-07-01T10:00:00.000Z' } as const;

const sla: MetricsAnswer = {
  metric: {
    name: 'service_sla',
    scope: 'Service',
    catalog: 'SERVICE',
    function: 'percent',
    value: { name: 'percentage', type: 'int' },
    statement: 'service_sla = from(Service.*).percent(status == true);',
  },
  ...range,
  by: 'cluster',
  series: [
    {
      entity: order,
      cluster: 'cloud-c',
      points: [
        { time: '2026-07-01T09:58:00.000Z', value: 9975, state: { total: 400, match: 399 } },
        { time: '2026-07-01T09:59:00.000Z', value: 10_000, state: { total: 7, match: 7 } },
      ],
    },
    {
      entity: cart,
      cluster: 'n',
      points: [{ time: '2026-07-01T09:58:00.000Z', value: 0, state: { total: 1, match: 0 } }],
    },
  ],
};

const percentile: MetricsAnswer = {
  metric: {
    ...sla.metric,
    name: 'service_percentile',
    function: 'percentile2',
    value: { name: 'percentile', type: 'labeled<p>' },
  },
  ...range,
  series: [
    {
      entity: order,
      points: [{ time: '2026-07-01T09:58:00.000Z', value: { '50': 120, '99': 4_800 }, state: { dataset: [[12, 3]] } }],
    },
  ],
};

const status: FederationAnswer = {
  forward: [
    {
      cluster: 'cloud-c',
      upstream: 'up:11800',
      state: 'backing-off',
      reason: 'The upstream cannot be reached.',
      lastSequence: 8,
      acknowledgedSequence: 6,
      pendingIncrements: 120,
      acknowledgedIncrements: 4_000,
      refusedIncrements: 0,
      droppedIncrements: 1,
    },
  ],
  receive: [
    {
      cluster: 'edge',
      producer: 'edge-1',
      connected: true,
      mergedSequence: 5,
      durableSequence: 4,
      receivedIncrements: 900,
      refusedIncrements: 2,
      duplicateBatches: 1,
      watermark: '2026-07-01T09:58:00.000Z',
      clockOffset: 12.4,
      details: {
        epoch: 1,
        term: 1,
        lanes: [],
        batches: 5,
        bytes: 900,
        lag: 60_000,
        paused: true,
        retired: false,
        lostIncrements: 7,
        gapsByReason: {},
        refusedByReason: {},
      },
    },
    {
      cluster: 'edge',
      producer: 'edge-2',
      connected: false,
      mergedSequence: 0,
      durableSequence: 0,
      receivedIncrements: 0,
      refusedIncrements: 0,
      duplicateBatches: 0,
      watermark: null,
      clockOffset: -3,
    },
  ],
};

const completeness: CompletenessAnswer = {
  from: '2026-07-01T09:01:00.000Z',
  to: '2026-07-01T10:00:00.000Z',
  clusters: [
    {
      cluster: 'edge',
      completeUpTo: '2026-07-01T09:58:00.000Z',
      producers: 2,
      minutes: [
        { from: '2026-07-01T09:01:00.000Z', to: '2026-07-01T09:30:00.000Z', state: 'complete', lost: 0 },
        { from: '2026-07-01T09:31:00.000Z', to: '2026-07-01T09:31:00.000Z', state: 'gap', lost: 7 },
        { from: '2026-07-01T09:32:00.000Z', to: '2026-07-01T09:58:00.000Z', state: 'complete', lost: 0 },
        { from: '2026-07-01T09:59:00.000Z', to: '2026-07-01T10:00:00.000Z', state: 'pending', lost: 0 },
      ],
    },
    {
      cluster: 'new',
      completeUpTo: null,
      producers: 1,
      minutes: [{ from: '2026-07-01T09:01:00.000Z', to: '2026-07-01T10:00:00.000Z', state: 'pending', lost: 0 }],
    },
  ],
};

let server: Server;
let url: string;
let asked: string[];
let answer: { status: number; body: string };

beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: '{}' };
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

function ask(args: readonly string[], body: unknown, code = 200) {
  answer = { status: code, body: JSON.stringify(body) };
  return runCli([...args, '--url', url]);
}

describe('query', () => {
  it('prints a table, percentages as such', async () => {
    expect(await ask(['query', 'service_sla', '--by', 'cluster'], sla)).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'TIME              ENTITY  CLUSTER  PERCENTAGE',
        '2026-07-01 09:58  cart    n            0.00 %',
        '2026-07-01 09:58  order   cloud-c     99.75 %',
        '2026-07-01 09:59  order   cloud-c    100.00 %',
        '',
      ].join('\n'),
    });
  });

  it('has a column per label', async () => {
    expect((await ask(['query', 'service_percentile'], percentile)).stdout).toBe(
      'TIME              ENTITY  P50   P99\n2026-07-01 09:58  order   120  4800\n',
    );
  });

  it('asks by attributes, and has a column for each that was asked for', async () => {
    const conditions = ['--attr', 'attr0=GENERAL', '--attr', 'attr1 != a b', '--attr', 'attr1!='];
    const answer: MetricsAnswer = {
      ...percentile,
      attributes: [
        { attribute: 'attr0', value: 'GENERAL', equals: true },
        { attribute: 'attr1', value: 'a b', equals: false },
        { attribute: 'attr1', value: '', equals: false },
      ],
      series: [{ ...percentile.series[0]!, entity: { ...order, attributes: { attr0: 'GENERAL', attr1: 'x' } } }],
    };
    const { stdout } = await ask(['query', 'service_percentile', ...conditions], answer);
    expect([...new URL(asked[0]!, url).searchParams]).toEqual([
      ['attr0', 'GENERAL'],
      ['attr1!', 'a b'],
      ['attr1!', ''],
      ['step', 'minute'],
    ]);
    expect(stdout).toBe(
      'TIME              ENTITY  ATTR0    ATTR1  P50   P99\n2026-07-01 09:58  order   GENERAL  x      120  4800\n',
    );
  });

  it.each(['layer=GENERAL', 'attr0', 'attr0>x', 'attr0==x'])('refuses the condition %s', async (condition) => {
    const { code, stderr } = await ask(['query', 'service_sla', '--attr', condition], sla);
    expect([code, asked]).toEqual([2, []]);
    expect(stderr).toContain(`argument '${condition}' is invalid. Write attr0=value or attr0!=value.`);
  });

  it('says when there is nothing', async () => {
    const { code, stdout } = await ask(['query', 'service_sla'], { ...sla, series: [] });
    expect([code, stdout]).toEqual([0, 'No data of service_sla from 2026-07-01 09:46 to 2026-07-01 10:00.\n']);
  });

  it("prints the node's numbers as they are for machines", async () => {
    const { stdout } = await ask(['query', 'service_sla', '--format', 'json'], sla);
    expect(JSON.parse(stdout)).toEqual(sla);
  });

  it('asks for what was given', async () => {
    const times = ['--from', '-1h', '--to', '2026-07-01T10:00+02:00'];
    await ask(['query', 'a/b', '--entity', 'order/GET:/x y', ...times, '--step', 'total', '--by', 'cluster'], sla);
    expect(asked).toHaveLength(1);
    const { pathname, searchParams } = new URL(asked[0]!, url);
    expect(pathname).toBe('/api/v1/metrics/a%2Fb');
    expect(Object.fromEntries(searchParams)).toEqual({
      entity: 'order/GET:/x y',
      from: '-1h',
      to: '2026-07-01T10:00+02:00',
      step: 'total',
      by: 'cluster',
    });
  });

  it("passes on the node's refusal", async () => {
    const error = "There is no metric 'service_slo'; did you mean 'service_sla'?";
    expect(await ask(['query', 'service_slo'], { error }, 404)).toEqual({ code: 1, stdout: '', stderr: `${error}\n` });
  });

  it('recognises what is no node', async () => {
    answer = { status: 502, body: '<html>' };
    const { code, stderr } = await runCli(['query', 'service_sla'], { env: { SW_OAP_URL: url } });
    expect(stderr).toBe(
      `${url} answered 502 and is no oap-federation node; give the address of one with --url or SW_OAP_URL.\n`,
    );
    expect(code).toBe(1);
  });

  it('names the address that it cannot reach, and how to give another', async () => {
    await new Promise((resolve) => server.close(resolve));
    const { code, stderr } = await runCli(['query', 'service_sla', '--url', url]);
    server.listen(0, '127.0.0.1');
    expect(stderr).toBe(
      `No node can be reached at ${url} (ECONNREFUSED); start one with 'oap-federation start', ` +
        'or give the address of one with --url or SW_OAP_URL.\n',
    );
    expect(code).toBe(1);
  });
});

describe('metrics', () => {
  it('lists them', async () => {
    const { stdout } = await ask(['metrics'], { metrics: [sla.metric, percentile.metric] });
    expect(asked).toEqual(['/api/v1/metrics']);
    expect(stdout).toBe(
      [
        'METRIC              SCOPE    FUNCTION     VALUE',
        'service_sla         Service  percent      percentage: int',
        'service_percentile  Service  percentile2  percentile: labeled<p>',
        '',
      ].join('\n'),
    );
  });
});

describe('status', () => {
  it('shows both directions', async () => {
    const { stdout } = await ask(['status'], { ...status, ...completeness });
    expect(asked).toEqual(['/api/v1/federation', '/api/v1/federation/completeness']);
    expect(stdout).toBe(
      [
        'FORWARDS AS  TO        STATE        PENDING  ACKNOWLEDGED  REFUSED  DROPPED  BATCH  DURABLE  REASON',
        'cloud-c      up:11800  backing-off      120          4000        0        1      8        6  The upstream cannot be reached.',
        '',
        'RECEIVES FROM  PRODUCER  STATE   RECEIVED  REFUSED  LOST  DUPLICATE BATCHES  BATCH  DURABLE  COMPLETE UP TO     CLOCK',
        'edge           edge-1    paused       900        2     7                  1      5        4  2026-07-01 09:58  +12 ms',
        'edge           edge-2    gone           0        0     -                  0      0        0  -                  -3 ms',
        '',
        'From 2026-07-01 09:01 to 2026-07-01 10:00:',
        'CLUSTER  COMPLETE UP TO    PRODUCERS  MINUTES COMPLETE  WITH GAPS  PENDING',
        'edge     2026-07-01 09:58          2                57          1        2',
        'new      -                         1                 0          0       60',
        '',
      ].join('\n'),
    );
  });

  it('says so when there are no links', async () => {
    expect((await ask(['status'], { forward: [], receive: [] })).stdout).toBe(
      'This node forwards to no upstream.\n\nNo downstream has sent to this node.\n',
    );
  });
});
