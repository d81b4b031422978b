import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

let server: Server;
let url: string;
let asked: URL[];
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', url));
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

const query = (...args: string[]) => runCli(['query', 'service_sla', '--url', url, ...args]);

describe('query --format csv and ndjson', () => {
  it('writes what the node streams, as it is', async () => {
    const text = `${'a line of the answer\n'.repeat(20_000)}the end\n`;
    answer = (response) => void response.writeHead(200, { 'content-type': 'text/csv' }).end(text);
    const { code, stdout, stderr } = await query(
      '--format',
      'csv',
      '--from',
      '-7d',
      '--entity',
      'order',
      '--by',
      'cluster',
    );
    expect([code, stderr, stdout === text]).toEqual([0, '', true]);
    expect(asked.map(({ pathname, searchParams }) => [pathname, Object.fromEntries(searchParams)])).toEqual([
      ['/api/v1/metrics/service_sla/export', { format: 'csv', from: '-7d', entity: 'order', by: 'cluster' }],
    ]);
    await query('--format', 'ndjson', '--step', 'total');
    expect(Object.fromEntries(asked[1]!.searchParams)).toEqual({ format: 'ndjson', step: 'total' });
  });

  it('says so when the answer breaks off', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/csv' }).write('metric,time\n');
      setImmediate(() => response.destroy());
    };
    expect(await query('--format', 'csv')).toEqual({
      code: 1,
      stdout: 'metric,time\n',
      stderr: `The answer of ${url} broke off; what was written is not all of it.\n`,
    });
  });

  it("passes on the node's refusal", async () => {
    const error = 'The range ends before it begins.';
    answer = (response) => void response.writeHead(400).end(JSON.stringify({ error }));
    expect(await query('--format', 'csv')).toEqual({ code: 1, stdout: '', stderr: `${error}\n` });
  });

  it('has no top: that is a matter of answers', async () => {
    const { code, stderr } = await query('--format', 'csv', '--top', '3');
    expect([code, stderr]).toEqual([2, '--top, --order and --label go with --format table and json.\n']);
    expect(asked).toEqual([]);
  });
});

describe('query --top', () => {
  it('shows the entities in the order of the node, in total unless a step is given', async () => {
    const series = [
      ['zebra', 9],
      ['ape', 4],
    ].map(([name, value]) => ({
      entity: { id: name, name, fields: { name } },
      points: [{ time: '2026-07-01T10:00:00.000Z', value, state: {} }],
    }));
    const metric = { name: 'service_cpm', value: { name: 'cpm', type: 'int' }, note: 'From an earlier program.' };
    const range = { from: '2026-07-01T10:00:00.000Z', to: '2026-07-01T10:14:00.000Z' };
    const body = { metric, step: 'total', ...range, top: { limit: 2, order: 'descending' }, series };
    answer = (response) => void response.writeHead(200).end(JSON.stringify(body));
    const { stdout, stderr } = await query('--top', '2', '--order', 'desc');
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['TIME', 'ENTITY', 'CPM'],
      [expect.anything(), 'zebra', '9'],
      [expect.anything(), 'ape', '4'],
      [''],
    ]);
    expect(stderr).toBe('From an earlier program.\n');
    expect(Object.fromEntries(asked[0]!.searchParams)).toEqual({ top: '2', order: 'desc', step: 'total' });
  });
});
