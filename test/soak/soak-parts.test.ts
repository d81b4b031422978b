import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunningNode } from '../chaos/topology.ts';
import { fitLine } from '../support/fit-line.ts';
import { errorLines } from './error-lines.ts';
import { growthOf } from './growth.ts';
import { Observer } from './observer.ts';
import { readScrape, type Sample } from './scrape.ts';

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

describe('how memory grows', () => {
  it('is the slope of a line, and how sure it is', () => {
    expect(fitLine([1, 2, 3, 4].map((x) => ({ x, y: 3 * x + 1 })))).toEqual({ slope: 3, plusMinus: 0 });
    const { slope, plusMinus } = fitLine([0, 10, 0, 10, 0, 10].map((y, x) => ({ x, y })));
    expect(Math.abs(slope)).toBeLessThan(plusMinus);
  });

  it('does not take a heap between two collections for growth', () => {
    const minutes = 10;
    const samples = Array.from({ length: 600 }, (_, i) => sampleAt(i * 1_000, 50e6 + (i % 30) * 1e6));
    expect(growthOf(samples, 'heap')).toEqual({ bytesPerMinute: 0, plusMinus: 0, bytes: 50e6 });
    const growing = samples.map((sample) => ({ ...sample, resident: sample.heap + sample.at * 100 }));
    const growth = growthOf(growing, 'resident')!;
    expect(growth.bytesPerMinute * minutes).toBeCloseTo(60e6, -6);
  });

  it('is not told of a few samples', () => {
    expect(growthOf([sampleAt(0, 1), sampleAt(1, 1)], 'heap')).toBeUndefined();
  });
});

it('a scrape is read over all labels', () => {
  const text = [
    '# HELP nodejs_heap_size_used_bytes x',
    '# TYPE nodejs_heap_size_used_bytes gauge',
    'nodejs_heap_size_used_bytes 3',
    '# HELP nodejs_external_memory_bytes x',
    '# TYPE nodejs_external_memory_bytes gauge',
    'nodejs_external_memory_bytes 4',
    '# HELP oap_federation_receive_increments_total x',
    '# TYPE oap_federation_receive_increments_total counter',
    'oap_federation_receive_increments_total{cluster="a",producer="p"} 5',
    'oap_federation_receive_increments_total{cluster="b",producer="p"} 6',
  ].join('\n');
  const { sample, counted } = readScrape(text, 10, 2);
  expect(sample).toMatchObject({ at: 10, starts: 2, heap: 7 });
  expect(counted).toEqual({ acknowledged: 0, merged: 11, duplicateBatches: 0 });
});

it('lines of error are found in a log, and what is no line of it', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'soak-log-'));
  cleanUps.push(() => rmSync(directory, { recursive: true }));
  const error = '{"level":50,"msg":"The store refused a flush; its rows are kept and tried again."}';
  const lines = ['{"level":40,"msg":"federation link down"}', error, 'Error: nobody caught this', '', '{"lev'];
  writeFileSync(join(directory, 'node.log'), lines.join('\n'));
  expect(await errorLines(join(directory, 'node.log'))).toEqual([error, 'Error: nobody caught this']);
});

describe('requests', () => {
  it('that a node does not answer as it should have failed', async () => {
    const observer = await observe({ up: true });
    await observer.stop();
    expect(observer).toMatchObject({ answered: 2, failed: 1 });
    expect(observer.failures).toEqual(['cloud /broken: Error: 500: no']);
  });

  it('are owed by a node that is up only', async () => {
    const observer = await observe({ up: false });
    await observer.stop();
    expect(observer).toMatchObject({ answered: 0, failed: 0, samples: [] });
  });
});

/** An observer of something that answers everything but `/broken`. */
async function observe({ up }: { readonly up: boolean }): Promise<Observer> {
  const server: Server = createServer((request, response) => {
    response.statusCode = request.url === '/broken' ? 500 : 200;
    response.end(request.url === '/broken' ? 'no' : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUps.push(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running = { plan: { name: 'cloud' }, node: { up, starts: 1 }, url } as unknown as RunningNode;
  return new Observer(running, ['/broken'], performance.now());
}

function sampleAt(at: number, heap: number): Sample {
  return { at, starts: 1, heap, resident: heap, loopDelayP99: 10, loopDelayMax: 20 };
}
