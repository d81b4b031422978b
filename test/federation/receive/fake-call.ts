import { Duplex } from 'node:stream';
import { Metadata, type StatusObject } from '@grpc/grpc-js';
import { type Downward, decodeDownward } from '../../../src/federation/protocol/downward.ts';
import type { Ack, Welcome } from '../../../src/federation/protocol/messages.ts';
import type { ExchangeCall } from '../../../src/federation/receive/receive-session.ts';

/** The receiving end of a stream without a network: what a test sends is there at once. */
export class FakeCall extends Duplex {
  readonly metadata = new Metadata();
  readonly received: Downward[] = [];
  status: Pick<StatusObject, 'code' | 'details'> | undefined;

  constructor() {
    super({ objectMode: true, autoDestroy: false });
    this.on('error', (status) => {
      this.status ??= status as unknown as StatusObject;
    });
    this.on('finish', () => {
      this.status ??= { code: 0, details: '' };
    });
  }

  /** For FederationReceiver.accept. */
  get call(): ExchangeCall {
    return this as unknown as ExchangeCall;
  }

  getPeer(): string {
    return 'a test';
  }

  send(...messages: readonly Buffer[]): void {
    for (const message of messages) this.push(message);
  }

  /** Breaks the connection. */
  cut(): void {
    if (this.status === undefined) this.emit('cancelled', 'cancelled');
    this.status ??= { code: 1, details: '' };
  }

  get welcome(): Welcome | undefined {
    const [first] = this.received;
    return first?.kind === 'welcome' ? first.welcome : undefined;
  }

  get acks(): Ack[] {
    return this.received.flatMap((message) => (message.kind === 'ack' ? [message.ack] : []));
  }

  override _read(): void {
    // Messages are pushed as the test sends them.
  }

  override _write(message: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.received.push(decodeDownward(message));
    done();
  }
}

/** Lets everything run that needs no time to pass, until the condition holds. */
export async function soon(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000; turn++) {
    if (condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('what was waited for did not come');
}
