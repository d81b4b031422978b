import { resolve } from 'node:path';
import pino from 'pino';
import { vi } from 'vitest';
import { type Node, startNode } from '../../src/server/node.ts';
import { federationStatus, flushControl } from '../../src/server/services.ts';

const DEFAULT_GRPC = '11800';
const DEFAULT_REST = '12800';

type Variables = Readonly<Record<string, string>>;

interface Started {
  readonly variables: Variables;
  readonly node: Node;
}

/**
 * The nodes that a tutorial starts, in this process: with the variables that it gives them, but on free ports, and
 * flushed when the test says so.
 */
export class TutorialNodes {
  readonly #directory: () => string;
  readonly #started: Started[] = [];
  /** From ports that the tutorial names to those in use. */
  readonly #ports = new Map<string, number>();

  /** Programs are found from the directory that the reader is in. */
  constructor(directory: () => string) {
    this.#directory = directory;
  }

  /** Starts what `A=b C=d oap-federation start` starts. */
  async start(command: string): Promise<void> {
    await this.#start(
      Object.fromEntries([...command.matchAll(/\b(SW_\w+)=(\S+)/g)].map(([, name, value]) => [name, value])),
    );
  }

  /** Stops all nodes, the last one first, and starts them again as they were. */
  async restart(): Promise<void> {
    const variables = this.#started.map((started) => started.variables);
    await this.stop();
    for (const each of variables) await this.#start(each);
  }

  async #start(variables: Variables): Promise<void> {
    const environment = {
      ...variables,
      SW_CORE_OAL_PROGRAM: resolve(this.#directory(), variables['SW_CORE_OAL_PROGRAM'] ?? ''),
      SW_FEDERATION_UPSTREAM: this.translated(variables['SW_FEDERATION_UPSTREAM'] ?? ''),
      SW_CORE_GRPC_HOST: '127.0.0.1',
      SW_CORE_REST_HOST: '127.0.0.1',
      SW_CORE_GRPC_PORT: '0',
      SW_CORE_REST_PORT: '0',
      SW_CORE_PERSISTENT_PERIOD: '3600',
    };
    const node = await startNode({ environment, log: () => pino({ level: 'silent' }) });
    this.#started.push({ variables, node });
    this.#ports.set(variables['SW_CORE_GRPC_PORT'] ?? DEFAULT_GRPC, node.ports.grpc);
    this.#ports.set(variables['SW_CORE_REST_PORT'] ?? DEFAULT_REST, node.ports.http);
  }

  /** A text with the ports that nodes really have. */
  translated(text: string): string {
    return text.replace(/\b1[12]80\d\b/g, (port) => String(this.#ports.get(port) ?? port));
  }

  /** Where `oap-federation query` asks unless told otherwise. */
  get url(): string {
    return this.translated(`http://127.0.0.1:${DEFAULT_REST}`);
  }

  /**
   * "A few seconds later": everything has arrived upstream and is stored there. One node after the other hands on what
   * it has, so that entities come in the same order every time.
   */
  async settle(): Promise<void> {
    for (const { node } of this.#started) {
      await node.service(flushControl).flush();
      await vi.waitUntil(() => this.#acknowledged(node), { interval: 5, timeout: 4_000 });
    }
  }

  /** Whether nothing of a node is under way: what it has sent is acknowledged when the receivers flush. */
  async #acknowledged(node: Node): Promise<boolean> {
    const receivers = this.#started.filter(({ variables }) => variables['SW_RECEIVER_FEDERATION'] !== undefined);
    for (const receiver of receivers) await receiver.node.service(flushControl).flush();
    const links = node.service(federationStatus).forward();
    return links.every(({ state, pendingIncrements }) => state === 'established' && pendingIncrements === 0);
  }

  async stop(): Promise<void> {
    for (const { node } of this.#started.splice(0).reverse()) await node.stop();
  }
}
