import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import type { FileBuffer } from '../../../src/federation/forward/buffer/file-buffer.ts';
import { openFileBuffer } from '../../../src/federation/forward/buffer/open-file-buffer.ts';
import type { ForwardSettings } from '../../../src/federation/forward/forward-settings.ts';
import { Forwarder } from '../../../src/federation/forward/forwarder.ts';
import type { OpenStream } from '../../../src/federation/forward/grpc-stream.ts';
import { FederationReceiver } from '../../../src/federation/receive/federation-receiver.ts';
import { receiveConfiguration, receiveLimits } from '../../../src/federation/receive/receive-configuration.ts';
import type { ExchangeCall } from '../../../src/federation/receive/receive-session.ts';
import { receivedMembers } from '../../../src/federation/received-members.ts';
import { Flusher } from '../../../src/persistence/flusher.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { Kernel } from '../../../src/runtime/kernel.ts';
import { ZoneCalendar } from '../../../src/runtime/time.ts';
import { forgetIdleEntities } from '../../../src/runtime/turnover.ts';
import { FederationLinkRegistry } from '../../../src/server/core/federation-links.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { defaultSettings, MINUTE } from '../test-node.ts';
import { Oracle, type OracleHost } from './oracle.ts';
import { addingProgram, measuringProgram, passingProgram } from './programs.ts';
import type { SimulatedDisk } from './simulated-disk.ts';
import type { StreamTaker } from './simulated-way.ts';

const PERSISTENT_PERIOD = 250;
/** Milliseconds that a node has to go down when it is asked to. */
const SHUTDOWN_TIMEOUT = 5_000;

const PROGRAMS = { measure: measuringProgram, add: addingProgram, 'pass on': passingProgram } as const;

/** What a node is, across all its processes. */
export interface NodePlan {
  readonly name: string;
  /** Makes calls and measures them, adds up what it receives, or passes it on unread. */
  readonly does: 'measure' | 'add' | 'pass on';
  /** Names of the nodes that it forwards to, one at a time. */
  readonly upstreams?: readonly string[];
  readonly queue?: ForwardSettings['queue'];
  /** Where the file buffers of all nodes lie; memory only when it is left out. */
  readonly buffer?: { readonly directory: string; readonly maxBytes: number };
  /** Its calls are of the minute of its clock; otherwise all are of one minute. */
  readonly minutesGoOn?: boolean;
  /** Whose disk it works on; one of its own unless given. */
  readonly store?: string;
}

export interface Birth {
  readonly plan: NodePlan;
  readonly disk: SimulatedDisk;
  /** Clock time (ms) of its beginning. */
  readonly clockTime: number;
  readonly random: () => number;
  /** Takes the lines that it logs, as JSON. */
  readonly diary: (line: string) => void;
  readonly open: (dead: () => boolean) => OpenStream;
  readonly stepped: OracleHost['stepped'];
}

/** One process of a node, from its start until it is killed or has gone down, over a disk that stays. */
export class SimulatedNode implements StreamTaker {
  readonly plan: NodePlan;
  readonly clock: FakeClock;
  readonly kernel: Kernel;
  readonly flusher: Flusher;
  readonly oracle: Oracle | undefined;
  readonly receiver: FederationReceiver | undefined;
  readonly forwarder: Forwarder | undefined;
  readonly #links = new FederationLinkRegistry();
  readonly #storage: Storage;
  readonly #log: Logger;
  #buffer: FileBuffer | undefined;
  #listening = false;
  #dead = false;

  constructor(birth: Birth) {
    const { plan, disk, clockTime, diary, stepped } = birth;
    this.plan = plan;
    this.clock = new FakeClock(clockTime);
    this.#storage = disk.viewOf(() => this.#dead);
    this.#log = pino({ level: 'info', base: { node: plan.name }, timestamp: false }, { write: diary });
    const [clock, storage, log] = [this.clock, this.#storage, this.#log];
    this.kernel = new Kernel(PROGRAMS[plan.does](), {
      clock,
      log,
      maxEntitiesPerScope: 100_000,
      maxOpenBuckets: 1_440,
      // Short, so that every node forgets its entities all the time.
      turnover: forgetIdleEntities({ entityIdlePeriod: 200, maxIdleEntities: 0 }),
      apdexThreshold: () => 500,
    });
    const { kernel } = this;
    const calendar = new ZoneCalendar('UTC');
    const flushing = { kernel, storage, clock, log, calendar, granularities: ['minute'] as const };
    this.flusher = new Flusher({ ...flushing, node: plan.name });
    if (plan.does === 'measure') {
      const minute = () => (plan.minutesGoOn ? Math.floor(clock.now() / 60_000) : MINUTE);
      this.oracle = new Oracle({ name: plan.name, clock, log, kernel, storage, minute, stepped });
      this.flusher.addParticipant(this.oracle);
    } else this.receiver = this.#createReceiver();
    if (plan.upstreams !== undefined) {
      this.forwarder = this.#createForwarder(birth, plan.upstreams);
      this.flusher.addConsumer(this.forwarder);
    }
  }

  get dead(): boolean {
    return this.#dead;
  }

  get listening(): boolean {
    return this.#listening && !this.#dead;
  }

  accept(call: ExchangeCall): void {
    this.receiver?.accept(call);
  }

  /** As kill -9: nothing of it does anything any more. */
  kill(): void {
    this.#dead = true;
    // Its lock would outlive it here, since this process goes on.
    this.#buffer?.close().catch(() => undefined);
    this.#buffer = undefined;
  }

  /** In the order in which a node's modules are created and started. */
  async start(): Promise<void> {
    if (this.receiver !== undefined) {
      await this.receiver.open();
      this.flusher.addParticipant(this.receiver);
    }
    await this.flusher.open();
    this.#listening = this.receiver !== undefined;
    await this.forwarder?.start(`${this.plan.name}-node`);
    await this.oracle?.start();
    this.flusher.start(PERSISTENT_PERIOD);
  }

  /** Goes down in order, as far as it gets in time. */
  async stop(): Promise<void> {
    const late = new Promise<void>((resolve) => void this.clock.after(SHUTDOWN_TIMEOUT, resolve));
    await Promise.race([this.#goDown(), late]);
    this.kill();
  }

  async #goDown(): Promise<void> {
    // A module that fails is logged, and the others go on.
    const attempt = (work: Promise<unknown> | undefined) =>
      work?.catch((error: unknown) => this.#log.error({ err: error }, 'a module failed to go down'));
    this.oracle?.finish();
    await attempt(this.receiver?.quiesce());
    this.#listening = false;
    await attempt(this.flusher.stop());
    await attempt(this.forwarder?.stop());
  }

  #createReceiver(): FederationReceiver {
    const receiver = new FederationReceiver({
      kernel: this.kernel,
      flush: this.flusher,
      storage: this.#storage,
      clock: this.clock,
      log: this.#log,
      limits: { ...receiveLimits(receiveConfiguration.parse({})), heartbeatPeriod: 500 },
      cluster: this.plan.name,
      forwardsAs: () => this.#links.forward().map(({ cluster }) => cluster),
    });
    this.#links.addReceivers(() => receiver.links());
    return receiver;
  }

  #createForwarder({ plan, random, open }: Birth, upstreams: readonly string[]): Forwarder {
    const forwarder = new Forwarder(
      {
        ...defaultSettings,
        cluster: plan.name,
        upstreams,
        queue: plan.queue ?? defaultSettings.queue,
        buffer: bufferSettings(plan),
        persistentPeriod: PERSISTENT_PERIOD,
        freshFor: 1_000,
        welcomeTimeout: 3_000,
        ackTimeout: 5_000,
        firstRetry: 50,
        longestRetry: 400,
        refusedRetry: 500,
        drainTimeout: 2_000,
        // So small that a flush becomes several batches.
        maxBatchBytes: 300,
      },
      {
        host: this.kernel,
        clock: this.clock,
        log: this.#log,
        random,
        open: open(() => this.#dead),
        members: () => receivedMembers(this.#links),
        storage: this.#storage,
        wasStored: (id) => this.flusher.wasStored(id),
        openBuffer: (directory, options) => {
          this.#buffer = openFileBuffer(directory, options);
          return this.#buffer;
        },
      },
    );
    this.#links.addForward(() => forwarder.status());
    return forwarder;
  }
}

function bufferSettings({ name, buffer }: NodePlan): ForwardSettings['buffer'] {
  if (buffer === undefined) return undefined;
  const path = join(buffer.directory, name);
  return { path, maxBytes: buffer.maxBytes, segmentBytes: 4_096, fsync: 'never', fsyncInterval: 1_000 };
}
