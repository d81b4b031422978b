import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forwardConfiguration } from '../../src/federation/forward/forward-configuration.ts';
import { receiveConfiguration } from '../../src/federation/receive/receive-configuration.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { parseConfiguration } from '../../src/server/configuration/load-configuration.ts';
import { coreConfiguration } from '../../src/server/core/core-configuration.ts';
import { shippedConfiguration } from '../../src/server/node.ts';
import { providers } from '../../src/server/providers.ts';
import { federationStatus, flushControl } from '../../src/server/services.ts';
import { runCli } from '../cli/run-cli.ts';
import { exampleFile, FederationNodes, variablesOf } from './federation-nodes.ts';
import { limitsIn, limitsOf, withLimits } from './limit-table.ts';
import { type Block, blocksIn, sectionOf } from './markdown.ts';

/**
 * docs/federation.md: its files make a federation, its commands print what it shows, its limits are those of the code.
 * `UPDATE_GOLDEN=1 npx vitest run test/docs/federation` records what commands print, defaults and ranges; read the
 * difference before you commit it.
 */
const root = packageRoot();
const path = join(root, 'docs/federation.md');
let document = readFileSync(path, 'utf8');
const record = process.env['UPDATE_GOLDEN'] === '1';
const files = new Map(blocksIn(document).flatMap(({ info, text }) => (info === '' ? [] : [[info, text] as const])));
const nodes = new FederationNodes(fileOf);

afterAll(async () => {
  await nodes.close();
  if (record) writeFileSync(path, document);
});

function fileOf(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`docs/federation.md does not show ${name}.`);
  return text;
}

/** A console block: the command behind `$`, and what it prints. */
function consoles(): { readonly block: Block; readonly command: string; readonly printed: string }[] {
  return blocksIn(document)
    .filter(({ language }) => language === 'console')
    .map((block) => {
      const end = block.text.indexOf('\n');
      return { block, command: block.text.slice('$ oap-federation '.length, end), printed: block.text.slice(end + 1) };
    });
}

/** Runs a command of the document against the node that its URL means. */
async function run(command: string): Promise<string> {
  const args = command.replace(/http:\/\/([\w-]+)\.example:12800/, (_, name: string) => nodes.url(name)).split(' ');
  const { stdout, stderr, code } = await runCli(args);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

/** Without what is different every time: ports, times, clock offsets, and the widths that follow from them. */
function comparable(text: string): string {
  return text
    .replaceAll(/(localhost|upstream\.example):\d+/g, 'UPSTREAM')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'TIME')
    .replaceAll(/[+-]?\d+ ms/g, 'OFFSET')
    .replaceAll(/ (\d+) +(\d+) +(\d+)$/gm, ' MINUTES')
    .replaceAll(/ +/g, ' ');
}

async function sla(): Promise<string> {
  return run('query service_sla --entity order --by cluster --url http://upstream.example:12800');
}

describe('the files of docs/federation.md', () => {
  it('are those of examples/federation', () => {
    const names = globSync('*', { cwd: join(root, 'examples/federation') }).sort();
    expect([...files.keys()].sort()).toEqual(names);
    for (const name of names) expect(fileOf(name), name).toBe(exampleFile(root, name));
  });

  it('configure an upstream over PostgreSQL', () => {
    const text = readFileSync(shippedConfiguration(), 'utf8');
    const environment = variablesOf(fileOf('upstream-a.env'));
    const modules = parseConfiguration({ text, source: 'application.yml', environment }, providers);
    const names = modules.map(({ provider }) => `${provider.module}.${provider.name}`);
    expect(names).toContain('storage.postgresql');
    expect(names).toContain('receiver-federation.default');
    for (const name of Object.keys(environment)) expect(text, name).toContain(`\${${name}:`);
  });
});

describe('the federation of docs/federation.md', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await nodes.start('upstream', { host: 'upstream.example' });
    await nodes.start('cloud-c');
    await nodes.start('cloud-n', { env: true });
    await nodes.call('cloud-c', 10, 1);
    await nodes.call('cloud-n', 20, 1);
    await nodes.settle('cloud-c', 'upstream');
    await nodes.settle('cloud-n', 'upstream');
  }, 60_000);

  it.each(consoles().map(({ command }, i) => [command, i] as const))('prints what is shown: %s', async (command, i) => {
    const printed = await run(command);
    if (record) {
      const { block } = consoles()[i]!;
      const shown = printed.replaceAll(
        /localhost:\d+( *) /g,
        (_, spaces: string) => `upstream.example:11800${spaces} `,
      );
      const text = `$ oap-federation ${command}\n${shown}`;
      document = document.slice(0, block.offset) + text + document.slice(block.offset + block.text.length);
    } else expect(comparable(printed)).toBe(comparable(consoles()[i]!.printed));
  });

  it('shows completeness and metrics, and is ready', async () => {
    const url = nodes.url('upstream');
    const completeness = await fetch(`${url}/api/v1/federation/completeness?from=-6h`);
    const { clusters } = (await completeness.json()) as {
      clusters: { cluster: string; minutes: { state: string }[] }[];
    };
    expect(clusters.map(({ cluster }) => cluster)).toEqual(['cloud-c', 'cloud-n']);
    expect(
      clusters.every(({ minutes }) => minutes[0]?.state === 'complete' && minutes.at(-1)?.state === 'pending'),
    ).toBe(true);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain(
      'oap_federation_receive_lag_seconds{cluster="cloud-c"',
    );
    const page = await (await fetch(`${nodes.url('cloud-c')}/metrics`)).text();
    expect(page).toContain('oap_federation_forward_state{cluster="cloud-c",state="established"} 1');
  });

  it('goes on with what the buffer of a restarted cloud holds', async () => {
    await nodes.stop('upstream');
    await nodes.call('cloud-c', 3, 0);
    await nodes.node('cloud-c').service(flushControl).flush();
    await nodes.stop('cloud-c');
    await nodes.start('cloud-c');
    const [link] = nodes.node('cloud-c').service(federationStatus).forward();
    expect(link?.pendingIncrements).toBeGreaterThan(0);
    await nodes.start('upstream', { host: 'upstream.example' });
    await nodes.settle('cloud-c', 'upstream');
    expect(await sla()).toMatch(/order +cloud-c +92\.30 %/);
    expect(nodes.logged.map(({ msg }) => msg)).toContain('increments stay in the buffer until the next start');
  });

  it('sends what the buffer holds when the store is lost', async () => {
    await nodes.stop('upstream');
    await nodes.call('cloud-c', 7, 0);
    await nodes.node('cloud-c').service(flushControl).flush();
    await nodes.stop('cloud-c');
    nodes.lose('cloud-c', 'store');
    await nodes.start('cloud-c');
    await nodes.start('upstream', { host: 'upstream.example' });
    await nodes.settle('cloud-c', 'upstream');
    expect(await sla()).toMatch(/order +cloud-c +95\.00 %/);
  });

  it('goes on with a new store of the upstream, and tells of it', async () => {
    await nodes.stop('upstream');
    nodes.lose('upstream', 'store');
    await nodes.call('cloud-c', 4, 1);
    await nodes.start('upstream', { host: 'upstream.example' });
    await nodes.settle('cloud-c', 'upstream');
    expect(await sla()).toMatch(/order +cloud-c +75\.00 %/);
    const told = 'the upstream has lost batches that it had acknowledged; numbering begins anew';
    expect(nodes.logged.map(({ msg }) => msg)).toContain(told);
  });

  it('takes a level in between', async () => {
    await nodes.start('eu', { host: 'eu.example' });
    await nodes.start('cloud-e', { env: true });
    await nodes.call('cloud-e', 4, 2);
    await nodes.settle('cloud-e', 'eu');
    await nodes.settle('eu', 'upstream');
    expect(await sla()).toMatch(/order +eu +50\.00 %/);
  });

  it('reports as a gap what a lost buffer held, and no other loss', async () => {
    await nodes.stop('upstream');
    await nodes.call('cloud-c', 3, 0);
    await nodes.node('cloud-c').service(flushControl).flush();
    const [link] = nodes.node('cloud-c').service(federationStatus).forward();
    await nodes.stop('cloud-c');
    nodes.lose('cloud-c', 'buffer');
    await nodes.start('cloud-c');
    await nodes.start('upstream', { host: 'upstream.example' });
    await nodes.settle('cloud-c', 'upstream');
    const received = nodes.node('upstream').service(federationStatus).receive();
    const lost = received.filter(({ details }) => details?.lostIncrements !== 0);
    expect(lost.map(({ cluster, details }) => [cluster, details?.lostIncrements])).toEqual([
      ['cloud-c', link?.pendingIncrements],
    ]);
    expect(link?.pendingIncrements).toBeGreaterThan(0);
    const gap = nodes.logged.find(({ msg }) => msg === 'increments of a cluster are lost and will never come');
    expect(gap).toMatchObject({ cluster: 'cloud-c', reason: 'killed' });
  });
});

describe('the limits of docs/federation.md', () => {
  it.each([
    ['### Of the sender', limitsOf('federation-forward', 'grpc', forwardConfiguration), /^(tls|token|security)/],
    ['### Of the receiver', limitsOf('receiver-federation', 'default', receiveConfiguration), /^authentication/],
  ] as const)('%s are those of the code, all of them', (heading, limits, elsewhere) => {
    recordLimits(heading, limits);
    const own = limits.filter(({ key }) => !elsewhere.test(key));
    expect(limitsIn(sectionOf(document, heading).text).sort(byKey)).toEqual(own.sort(byKey));
  });

  it('### Of the node are those of the code', () => {
    const limits = limitsOf('core', 'default', coreConfiguration);
    recordLimits('### Of the node', limits);
    const shown = limitsIn(sectionOf(document, '### Of the node').text);
    expect(shown.length).toBeGreaterThan(3);
    for (const limit of shown) expect(limits).toContainEqual(limit);
  });
});

function recordLimits(heading: string, limits: ReturnType<typeof limitsOf>): void {
  if (!record) return;
  const { text, offset } = sectionOf(document, heading);
  document = document.slice(0, offset) + withLimits(text, limits) + document.slice(offset + text.length);
}

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : 1;
}

describe('the troubleshooting of docs/federation.md', () => {
  const source = globSync('src/**/*.ts', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const rows = sectionOf(document, '## When something is wrong').text.matchAll(/^\| .*? \| `(.*?)` \|/gm);
  const lines = [...rows].map(([, line = '']) => line);

  it('names log lines', () => expect(lines.length).toBeGreaterThan(15));

  it.each(lines)('%s is a line of the code', (line) => {
    const written = line.replace(/^federation link (down|refused)$/, 'federation link ');
    expect(source.includes(written)).toBe(true);
  });
});
