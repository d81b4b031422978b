import type { ForwardSettings } from '../../src/federation/forward/forward-settings.ts';
import { Forwarder } from '../../src/federation/forward/forwarder.ts';
import { openGrpcStream } from '../../src/federation/forward/grpc-stream.ts';
import { receivedMembers } from '../../src/federation/received-members.ts';
import type { Program } from '../../src/runtime/program.ts';
import type { CallRecord } from './fake-program.ts';
import { MINUTE, type TestNodeOptions, UpstreamNode, until } from './upstream-node.ts';

export { type LogLine, MINUTE, NOW, type TestNodeOptions, TestStore, until } from './upstream-node.ts';

/** A node without its configuration: an upstream, a downstream, or both, as the test switches them on. */
export class TestNode extends UpstreamNode {
  forwarder!: Forwarder;

  /** Forwards as `cluster`. */
  forward(cluster: string, upstreams: readonly string[], settings: Partial<ForwardSettings> = {}): this {
    this.forwarder = new Forwarder(
      { ...defaultSettings, cluster, upstreams, ...settings },
      {
        host: this.kernel,
        clock: this.clock,
        log: this.log,
        random: () => 0.5,
        open: openGrpcStream,
        members: () => receivedMembers(this.links),
        storage: this.store.storage,
        wasStored: (id) => this.flusher.wasStored(id),
      },
    );
    this.flusher.addConsumer(this.forwarder);
    this.links.addForward(() => this.forwarder.status());
    void this.forwarder.start(`${cluster}-node`);
    return this;
  }

  /** Dispatches calls of a service, `ok` of which succeed, in the minute MINUTE + `minute`. */
  calls(service: string, total: number, ok: number, minute = 0): void {
    for (let i = 0; i < total; i++) {
      const record: CallRecord = {
        service,
        instance: `${service}-${i % 2}`,
        status: i < ok,
        timeBucket: MINUTE + minute,
      };
      this.kernel.source('Call')!.dispatch(record);
    }
  }

  /** Lets time go by until the link tries again. */
  async reconnect(): Promise<void> {
    await until(() => this.forwarder.status().state === 'backing-off');
    this.clock.advance(defaultSettings.longestRetry);
  }

  /** Whether everything that was offered is acknowledged. */
  get settled(): boolean {
    return this.forwarder.status().pendingIncrements === 0;
  }
}

export const defaultSettings = {
  persistentPeriod: 25_000,
  queue: { maxIncrements: 100_000, maxBytes: 100_000_000, maxAge: 600_000, policy: 'BLOCKING' },
  buffer: undefined,
  maxBatchBytes: 1_048_576,
  freshFor: 50_000,
  backlogShare: 0.5,
  watermarkDelay: 0,
  welcomeTimeout: 10_000,
  ackTimeout: 120_000,
  firstRetry: 1_000,
  longestRetry: 30_000,
  refusedRetry: 60_000,
  drainTimeout: 10_000,
} as const;

/** The nodes of one test file's tests, taken down after each. */
export class TestNodes {
  readonly #nodes: TestNode[] = [];

  create(program: Program, options: TestNodeOptions = {}): TestNode {
    const node = new TestNode(program, options);
    this.#nodes.push(node);
    return node;
  }

  async stop(): Promise<void> {
    for (const node of this.#nodes) node.kill();
    for (const { forwarder, clock } of this.#nodes.splice(0)) {
      const stopped = forwarder?.stop();
      clock.advance(defaultSettings.drainTimeout);
      await stopped;
    }
  }
}
