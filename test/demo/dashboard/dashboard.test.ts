import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { renderDashboard, type Snapshot } from '../../../src/demo/dashboard/dashboard.ts';
import { figures, link } from '../samples.ts';

const SURROUNDINGS = {
  urls: new Map([
    ['upstream', 'http://127.0.0.1:12800'],
    ['cloud-c', 'http://127.0.0.1:12801'],
    ['cloud-n', 'http://127.0.0.1:12802'],
  ]),
  directory: '/tmp/demo',
  rates: new Map([
    ['cloud-c', 30],
    ['cloud-n', 15],
  ]),
};

const NO_LOAD = { sent: 0, answered: 0, failed: 0, broken: 0, skipped: 0 };

const RUNNING: Snapshot = {
  elapsed: 67.9,
  duration: undefined,
  rows: [
    { name: 'cloud-c', figures: figures(4_020, 98, []), callsPerMinute: { value: 3_598, estimated: false } },
    { name: 'cloud-n', figures: figures(980, 51, []), callsPerMinute: { value: 900, estimated: true } },
    { name: 'federated', figures: figures(5_000, 149, []), callsPerMinute: { value: 4_498, estimated: false } },
  ],
  links: new Map([
    ['cloud-c', link()],
    ['cloud-n', link({ state: 'backing-off', reason: 'connection refused' })],
  ]),
  served: { calls: 5_120, failures: 151 },
  load: { ...NO_LOAD, broken: 2, skipped: 1_000 },
};

const HINTS = [
  '  upstream   http://127.0.0.1:12800',
  '  cloud-c    http://127.0.0.1:12801',
  '  cloud-n    http://127.0.0.1:12802',
  '  load       requests/s to each instance: 30 in cloud-c, 15 in cloud-n',
  '  logs       /tmp/demo',
  '',
  '  Try in another terminal:',
  '    npx oap-federation query service_percentile --entity order --from -5m --url http://127.0.0.1:12800',
  '    npx oap-federation query service_sla --entity order --by cluster --url http://127.0.0.1:12800',
  '    npx oap-federation status --url http://127.0.0.1:12800',
  '  Ctrl-C stops everything.',
];

describe('the dashboard', () => {
  test('shows both clouds, the federated service, and the links', () => {
    expect(renderDashboard(RUNNING, SURROUNDINGS, false)).toEqual([
      'service order in 2 clouds   1:07',
      '',
      '              calls   failed   calls/min   success   average     p50     p75      p90      p95        p99',
      '  cloud-c     4,020       98       3,598   97.56 %     64 ms   40 ms   60 ms   110 ms   180 ms   1,240 ms',
      '  cloud-n       980       51        ~900   94.79 %     64 ms   40 ms   60 ms   110 ms   180 ms   1,240 ms',
      '  federated   5,000      149       4,498   97.02 %     64 ms   40 ms   60 ms   110 ms   180 ms   1,240 ms',
      '',
      '  link cloud-c -> upstream   established, 12,345 increments acknowledged, nothing waiting',
      '  link cloud-n -> upstream   broken, trying again soon: connection refused',
      '',
      '  The applications have served 5,120 calls, 151 of them failed.',
      '  Of the load, 2 requests got no answer and 1,000 were not sent because too many were under way.',
      '',
      ...HINTS,
    ]);
  });

  test('shows what is known in the first seconds', () => {
    const nothing: Snapshot = {
      elapsed: 0.4,
      duration: 60,
      rows: ['cloud-c', 'cloud-n', 'federated'].map((name) => ({ name, figures: undefined })),
      links: new Map([
        ['cloud-c', link({ state: 'connecting' })],
        ['cloud-n', undefined],
      ]),
      served: { calls: 0, failures: 0 },
      load: NO_LOAD,
    };
    expect(renderDashboard(nothing, SURROUNDINGS, false)).toEqual([
      'service order in 2 clouds   0:00 of 1:00',
      '',
      '              calls   failed   calls/min   success   average   p50   p75   p90   p95   p99',
      '  cloud-c         -        -           -         -         -     -     -     -     -     -',
      '  cloud-n         -        -           -         -         -     -     -     -     -     -',
      '  federated       -        -           -         -         -     -     -     -     -     -',
      '',
      '  link cloud-c -> upstream   connecting',
      '  link cloud-n -> upstream   not known: the node does not answer',
      '',
      '  The applications have served 0 calls, 0 of them failed.',
      '',
      ...HINTS,
    ]);
  });

  test('says the same with colours', () => {
    const coloured = renderDashboard(RUNNING, SURROUNDINGS, true);
    expect(coloured.join('\n')).toContain('\x1b[1m');
    expect(coloured.map(stripVTControlCharacters)).toEqual(renderDashboard(RUNNING, SURROUNDINGS, false));
  });
});
