import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import { exact, MessageType } from './federation-types.ts';
import { type Heartbeat, type Hello, MAX_EARLIER_EPOCHS } from './messages.ts';
import { decodeEnvelope, encodeEnvelope } from './one-of.ts';

/** Field numbers of `Upward`. */
const HELLO = 1;
export const BATCH = 2;
const HEARTBEAT = 3;

/** What comes up a stream. A batch is left as bytes, for read-batch.ts. */
export type Upward =
  | { readonly kind: 'hello'; readonly hello: Hello }
  | { readonly kind: 'batch'; readonly content: Uint8Array }
  | { readonly kind: 'heartbeat'; readonly heartbeat: Heartbeat };

const helloType = new MessageType<Hello>('Hello');
const heartbeatType = new MessageType<{ clockMs: number; watermark?: number }>('Heartbeat');

export function encodeHello(hello: Hello): Buffer {
  return encodeEnvelope(HELLO, helloType.encode(hello));
}

export function encodeUpwardHeartbeat(heartbeat: Heartbeat): Buffer {
  return encodeEnvelope(HEARTBEAT, encodeHeartbeat(heartbeat));
}

/** Throws MalformedBytes. */
export function decodeUpward(bytes: Uint8Array): Upward {
  const { field, content } = decodeEnvelope(bytes, HEARTBEAT);
  if (field === BATCH) return { kind: 'batch', content };
  if (field === HEARTBEAT) return { kind: 'heartbeat', heartbeat: decodeHeartbeat(content) };
  return { kind: 'hello', hello: checked(helloType.decode(content)) };
}

function checked(hello: Hello): Hello {
  exact(hello.epoch, 'epoch');
  exact(hello.clockMs, 'clock');
  checkAccounts(hello);
  for (const metric of hello.metrics)
    if (metric.scope >= hello.scopes.length)
      throw new MalformedBytes(`Metric '${metric.name}' is of scope ${metric.scope}, which Hello does not list.`);
  return hello;
}

function checkAccounts({ earlier, epoch }: Hello): void {
  if (earlier.length > MAX_EARLIER_EPOCHS)
    throw new MalformedBytes(`A Hello accounts for ${earlier.length} epochs; it may for ${MAX_EARLIER_EPOCHS}.`);
  for (const account of earlier) {
    if (exact(account.epoch, 'epoch of an account') >= epoch)
      throw new MalformedBytes(`A Hello of epoch ${epoch} accounts for epoch ${account.epoch}, which is not earlier.`);
    exact(account.increments, 'number of increments of an epoch');
    if (account.firstBucket > account.lastBucket)
      throw new MalformedBytes(`The account of epoch ${account.epoch} ends before it begins.`);
  }
}

export function encodeHeartbeat({ clockMs, watermark }: Heartbeat): Uint8Array {
  return heartbeatType.encode(watermark === undefined ? { clockMs } : { clockMs, watermark });
}

/** Throws MalformedBytes. */
export function decodeHeartbeat(content: Uint8Array): Heartbeat {
  const decoded = heartbeatType.decode(content);
  const watermark = Object.hasOwn(decoded, 'watermark') ? decoded.watermark : undefined;
  return { clockMs: exact(decoded.clockMs, 'clock'), watermark };
}
