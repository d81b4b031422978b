import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { federationProviders } from '../../../../src/federation/providers.ts';
import { type Clock, systemClock } from '../../../../src/runtime/clock.ts';
import { FakeClock } from '../../../../src/runtime/fake-clock.ts';
import { packageRoot } from '../../../../src/runtime/package-root.ts';
import { createAggregation } from '../../../../src/server/core/aggregation.ts';
import { coreProvider } from '../../../../src/server/core/core-provider.ts';
import { type Node, startNode } from '../../../../src/server/node.ts';
import { federationStatus, flushControl, kernel, sourceReceiver } from '../../../../src/server/services.ts';
import { storageProviders } from '../../../../src/storage/providers.ts';

const directory = await mkdtemp(join(tmpdir(), 'forward-module-'));
const minute = Math.floor(Date.now() / 60_000);
const logged: { readonly msg: string }[] = [];
let node: Node | undefined;

async function start(path: string, options = '{}', clock: Clock = systemClock): Promise<Node> {
  const configurationFile = join(directory, 'application.yml');
  await writeFile(
    configurationFile,
    `
core: { selector: default, default: { gRPCHost: 127.0.0.1, gRPCPort: 0, restHost: 127.0.0.1, restPort: 0, persistentPeriod: 3600, maxIdleEntities: 0 } }
storage: { selector: memory, memory: {} }
federation-forward: { selector: module, module: { path: '${path}', options: ${options} } }
`,
  );
  const providers = [coreProvider(createAggregation), ...storageProviders, ...federationProviders];
  const log = () => pino({ level: 'error' }, { write: (line) => void logged.push(JSON.parse(line)) });
  node = await startNode({ configurationFile, providers, environment: {}, log, clock });
  return node;
}

async function module_(name: string, text: string): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, text);
  return path;
}

function serve(running: Node, calls: number, name = 'order'): void {
  const sink = running.service(sourceReceiver).source('Service')!;
  const record = Object.fromEntries(sink.fields.map(({ name }) => [name, null]));
  const layer = running.service(sourceReceiver).enumValue('Layer', 'GENERAL');
  for (let i = 0; i < calls; i++)
    sink.dispatch({ ...record, name, layer, latency: 5, status: i > 0, timeBucket: minute } as never);
}

afterEach(async () => {
  await node?.stop();
  node = undefined;
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('a forward provider of one’s own', () => {
  it('gets every flush: the example of the documents writes increments to a file', async () => {
    const file = join(directory, 'increments.jsonl');
    const options = `{ file: '${file}', metrics: [service_sla] }`;
    const running = await start(join(packageRoot(), 'examples/forward/to-file.ts'), options);
    serve(running, 3);
    await running.service(flushControl).flush();
    serve(running, 2);
    await running.stop();
    node = undefined;
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const time = new Date(minute * 60_000).toISOString();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { metric: 'service_sla', time, entity: 'order', total: 3, match: 2 },
      { metric: 'service_sla', time, entity: 'order', total: 2, match: 1 },
    ]);
  });

  it('may keep blocks for as long as it wants: who they are about stays what it was', async () => {
    const path = await module_(
      'keeping.js',
      `export default (_options, { entity, log }) => {
         const kept = [];
         return {
           commit: ({ blocks }) => void kept.push(...blocks.filter(({ metric }) => metric.name === 'service_sla')),
           stop: () => log.error(kept.map((block) => entity(block, 0).name).join(' ')),
         };
       };`,
    );
    const clock = new FakeClock(minute * 60_000);
    const running = await start(path, '{}', clock);
    for (const name of ['order', 'stock', 'user']) {
      serve(running, 1, name);
      await running.service(flushControl).flush();
      // Longer than the default of core.entityIdlePeriod: then the node knows nobody any more.
      clock.advance(3_700_000);
      for (let i = 0; i < 2; i++) await running.service(flushControl).flush();
    }
    expect(running.service(kernel).turnovers).toBe(3);
    await running.stop();
    node = undefined;
    expect(logged.at(-1)?.msg).toBe('order stock user');
  });

  it('is shown with the links, and may fail without harm to the node', async () => {
    const path = await module_(
      'failing.js',
      `export default () => ({
         prepare() { throw new Error('not prepared'); },
         commit() { throw new Error('not committed'); },
         status: () => ({ cluster: 'own', pendingIncrements: 7 }),
       });`,
    );
    const running = await start(path);
    serve(running, 1);
    await running.service(flushControl).flush();
    expect(running.service(federationStatus).forward()).toMatchObject([
      { cluster: 'own', upstream: path, state: 'established', pendingIncrements: 7 },
    ]);
    expect(logged.map(({ msg }) => msg)).toContain(`the forward provider '${path}' has failed; the node goes on`);
  });

  it('that is none is refused with a sentence', async () => {
    const none = await module_('none.js', 'export const forward = 1;');
    await expect(start(none)).rejects.toThrow(`${none}, which has no function as its default export`);
    await expect(start('./missing.ts')).rejects.toThrow("names './missing.ts', which cannot be loaded: ");
    await expect(start('no-such-package')).rejects.toThrow(
      "names the package 'no-such-package', which is not installed",
    );
    await expect(start(' ')).rejects.toThrow('federation-forward.module.path is empty; set it to the file or package');
    const picky = join(packageRoot(), 'examples/forward/to-file.ts');
    await expect(start(picky)).rejects.toThrow('to-file needs the options file, a path, and metrics, a list of names.');
  });
});
