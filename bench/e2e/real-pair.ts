import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FederationAnswer } from '../../src/query/http/present.ts';
import { CommandNode } from '../../test/support/command-node.ts';
import type { MergeKind } from '../merge/checked-reader.ts';
import { HelperProcess } from '../support/helper-process.ts';
import type { forwarderAnswers } from './forwarder-process.ts';
import { checkStored } from './stored-sums.ts';
import type { Passage, Way } from './way.ts';

/** The forwarder's name among its cluster's. */
export const PRODUCER = 'node-1';
/** Milliseconds between two looks at how much has been merged. */
const LOOK = 5;

export interface RealPairOptions {
  readonly kind: MergeKind;
  readonly entities: number;
  /** Variables of the receiving node, beside those that make it one. */
  readonly settings: Readonly<Record<string, string>>;
  /** The first minute of the increments (epoch minutes), and how many flushes fall into each. */
  readonly minute: number;
  readonly flushesPerMinute: number;
}

/** A downstream's forwarding half and a whole upstream node, each a process. */
export class RealPair implements Way {
  readonly node: CommandNode;
  readonly forwarder = new HelperProcess<typeof forwarderAnswers>(join(import.meta.dirname, 'forwarder-process.ts'));
  readonly #options: RealPairOptions;
  readonly #directory: string;
  #flushes = 0;

  private constructor(options: RealPairOptions, node: CommandNode, directory: string) {
    this.#options = options;
    this.node = node;
    this.#directory = directory;
  }

  static async start(options: RealPairOptions): Promise<RealPair> {
    const directory = mkdtempSync(join(tmpdir(), 'bench-e2e-'));
    const settings = {
      SW_CORE_OAL_PROGRAM: 'federation',
      SW_RECEIVER_FEDERATION: 'default',
      SW_STORAGE_SQLITE_PATH: join(directory, 'store.db'),
      SW_LOG_LEVEL: 'warn',
      ...options.settings,
    };
    const node = await CommandNode.start({ settings, logFile: join(directory, 'node.log') });
    const pair = new RealPair(options, node, directory);
    const { kind, entities } = options;
    const upstream = `127.0.0.1:${node.ports.grpc}`;
    try {
      await pair.forwarder.ask('start', { upstream, kind, entities, producer: PRODUCER });
    } catch (error) {
      await pair.end();
      throw error;
    }
    return pair;
  }

  async pass(flushes: number): Promise<Passage> {
    const before = await this.cpu();
    const began = performance.now();
    await this.send(flushes);
    await this.#untilMerged(this.#flushes * this.#options.entities);
    const seconds = (performance.now() - began) / 1_000;
    const after = await this.cpu();
    return { seconds, senderCpu: after.sender - before.sender, receiverCpu: after.receiver - before.receiver };
  }

  /** Resolves when the forwarder's queue is empty. */
  async send(flushes: number): Promise<void> {
    const { minute, flushesPerMinute } = this.#options;
    const minutes = Array.from(
      { length: flushes },
      (_, i) => minute + Math.floor((this.#flushes + i) / flushesPerMinute),
    );
    this.#flushes += flushes;
    await this.forwarder.ask('send', minutes);
  }

  /** Seconds of a core that each process has taken so far. */
  async cpu(): Promise<{ readonly sender: number; readonly receiver: number }> {
    const sender = await this.forwarder.ask('cpuSeconds');
    return { sender, receiver: (await this.node.samples())['process_cpu_seconds_total']! };
  }

  /** Waits until the node has stored all that it has merged. */
  async untilDurable(): Promise<void> {
    for (;;) {
      const link = await this.#link();
      if (link !== undefined && link.durableSequence === link.mergedSequence) return;
      await pause(LOOK);
    }
  }

  /** Milliseconds from the word that no more comes until all is durable. */
  async finish(): Promise<number> {
    const began = performance.now();
    await this.forwarder.ask('finish');
    return performance.now() - began;
  }

  /** Throws unless the node's store holds all that was sent, in every metric of it. After `finish`. */
  check(): Promise<void> {
    const { minute, kind, entities } = this.#options;
    return checkStored(this.node, { kind, entities, flushes: this.#flushes, from: minute });
  }

  async end(): Promise<void> {
    await this.forwarder.end();
    await this.node.stop();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async #link(): Promise<FederationAnswer['receive'][number] | undefined> {
    return (await this.node.get<FederationAnswer>('/api/v1/federation')).receive[0];
  }

  async #untilMerged(increments: number): Promise<void> {
    for (;;) {
      const received = (await this.#link())?.receivedIncrements ?? 0;
      if (received === increments) return;
      if (received > increments) throw new Error(`${received} increments have come, and ${increments} were sent.`);
      await pause(LOOK);
    }
  }
}
