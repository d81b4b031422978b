import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { vi } from 'vitest';
import { parse } from 'yaml';
import { type Node, startNode } from '../../src/server/node.ts';
import { federationStatus, flushControl } from '../../src/server/services.ts';
import { segmentJson } from '../ingest/segments.ts';
import { TestCertificates } from '../server/tls/test-certificates.ts';
import { freePort } from '../support/free-port.ts';

/** What stands in the place of the document's machines: every node listens on localhost. */
const OVERRIDES = [
  'core.default.gRPCHost=127.0.0.1',
  'core.default.restHost=127.0.0.1',
  'core.default.restPort=0',
  'core.default.persistentPeriod=3600',
];
const QUICK = ['firstRetry=0.05', 'longestRetry=0.2', 'drainTimeout=0.05'];

/**
 * The nodes of docs/federation.md, in this process and each with directories of its own in the place of `/etc/oap` and
 * `/var/lib/oap`. They flush when the test says so.
 */
export class FederationNodes {
  readonly logged: Record<string, unknown>[] = [];
  /** One for all, so that they meet in one minute. */
  readonly #callTime = Date.now() - 5 * 60_000;
  readonly #directory = mkdtempSync(join(tmpdir(), 'federation-'));
  readonly #certificates = new TestCertificates();
  readonly #file: (name: string) => string;
  readonly #tokens: Readonly<Record<string, string>>;
  readonly #nodes = new Map<string, Node>();
  /** By host name in the document. */
  readonly #ports = new Map<string, number>();

  /** `file` gives the text of a file that the document shows. */
  constructor(file: (name: string) => string) {
    this.#file = file;
    this.#tokens = { ...parse(file('tokens.yml')), ...parse(file('eu-tokens.yml')) } as Record<string, string>;
  }

  /** Starts the node of `<name>.yml` or `<name>.env`; on `host` when others forward to it. */
  async start(name: string, { host, env = false }: { host?: string; env?: boolean } = {}): Promise<Node> {
    const home = this.#prepare(name);
    const port = host === undefined ? 0 : (this.#ports.get(host) ?? (await freePort()));
    if (host !== undefined) this.#ports.set(host, port);
    const text = this.#translated(this.#file(`${name}.${env ? 'env' : 'yml'}`), home);
    const forwards = /federation-forward|SW_FEDERATION_FORWARD/.test(text);
    const overrides = [...OVERRIDES, `core.default.gRPCPort=${port}`];
    if (forwards) overrides.push(...QUICK.map((each) => `federation-forward.grpc.${each}`));
    const log = () => pino({ level: 'info' }, { write: (line) => void this.logged.push(JSON.parse(line)) });
    const node = env
      ? await startNode({ environment: variablesOf(text), overrides, log })
      : await startNode({
          configurationFile: written(join(home, 'application.yml'), text),
          environment: {},
          overrides,
          log,
        });
    this.#nodes.set(name, node);
    return node;
  }

  async stop(name: string): Promise<void> {
    const node = this.node(name);
    this.#nodes.delete(name);
    await node.stop();
  }

  node(name: string): Node {
    const node = this.#nodes.get(name);
    if (node === undefined) throw new Error(`No node ${name} has been started.`);
    return node;
  }

  /** Of a node that is down: its file buffer, or its store. */
  lose(name: string, what: 'buffer' | 'store'): void {
    const data = join(this.#home(name), 'var');
    const lost = readdirSync(data).filter((file) => (file === 'forward') === (what === 'buffer'));
    if (lost.length === 0) throw new Error(`${name} has no ${what}.`);
    for (const file of lost) rmSync(join(data, file), { recursive: true });
  }

  url(name: string): string {
    return `http://127.0.0.1:${this.node(name).ports.http}`;
  }

  /** Calls of the service `order` at a node, some minutes ago, as an agent reports them; the first `failed` failed. */
  async call(name: string, calls: number, failed: number): Promise<void> {
    const startTime = this.#callTime;
    for (let i = 0; i < calls; i++) {
      const span = { startTime, endTime: startTime + 10, isError: i < failed };
      const segment = segmentJson([span], { traceSegmentId: `${name}-${i}` });
      const response = await fetch(`${this.url(name)}/v3/segment`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(segment),
      });
      if (!response.ok) throw new Error(`${name} refused a segment: ${await response.text()}`);
    }
  }

  /** "Half a minute later": what a node has is durable at the node that it forwards to, which is `upstream`. */
  async settle(name: string, upstream: string): Promise<void> {
    await this.node(name).service(flushControl).flush();
    await vi.waitUntil(
      async () => {
        await this.node(upstream).service(flushControl).flush();
        const [link] = this.node(name).service(federationStatus).forward();
        return link?.state === 'established' && link.pendingIncrements === 0;
      },
      { interval: 20, timeout: 20_000 },
    );
  }

  async close(): Promise<void> {
    for (const name of [...this.#nodes.keys()].reverse()) await this.stop(name);
    this.#certificates.remove();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  /** The directories of a node, with what the document puts into them. */
  #prepare(name: string): string {
    const home = this.#home(name);
    const etc = join(home, 'etc');
    mkdirSync(join(home, 'var'), { recursive: true });
    cpSync(this.#certificates.directory, etc, { recursive: true });
    writeFileSync(join(etc, 'tokens.yml'), this.#file(name === 'eu' ? 'eu-tokens.yml' : 'tokens.yml'));
    writeFileSync(join(etc, 'token'), `${this.#tokens[name] ?? ''}\n`);
    return home;
  }

  /** `etc` and `var` of a node are in it. */
  #home(name: string): string {
    return join(this.#directory, name);
  }

  #translated(text: string, home: string): string {
    return text
      .replaceAll('/etc/oap', join(home, 'etc'))
      .replaceAll('/var/lib/oap', join(home, 'var'))
      .replace(/(\w+\.example):11800/g, (_, host: string) => `localhost:${this.#ports.get(host)}`);
  }
}

/** The path, where the text stands now. */
function written(path: string, text: string): string {
  writeFileSync(path, text);
  return path;
}

/** The variables of an `.env` file. */
export function variablesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^(SW_\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

/** A file of examples/federation. */
export function exampleFile(root: string, name: string): string {
  return readFileSync(join(root, 'examples', 'federation', name), 'utf8');
}
