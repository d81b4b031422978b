import { exact, MessageType } from './federation-types.ts';
import type { Ack, Heartbeat, Position, Welcome } from './messages.ts';
import { decodeEnvelope, encodeEnvelope } from './one-of.ts';
import { decodeHeartbeat, encodeHeartbeat } from './upward.ts';

/** Field numbers of `Downward`. */
const WELCOME = 1;
const ACK = 2;
const HEARTBEAT = 3;

export type Downward =
  | { readonly kind: 'welcome'; readonly welcome: Welcome }
  | { readonly kind: 'ack'; readonly ack: Ack }
  | { readonly kind: 'heartbeat'; readonly heartbeat: Heartbeat };

const welcomeType = new MessageType<Welcome>('Welcome');
const ackType = new MessageType<Ack>('Ack');

export function encodeWelcome(welcome: Welcome): Buffer {
  return encodeEnvelope(WELCOME, welcomeType.encode(welcome));
}

export function encodeAck(ack: Ack): Buffer {
  return encodeEnvelope(ACK, ackType.encode(ack));
}

export function encodeDownwardHeartbeat(clockMs: number): Buffer {
  return encodeEnvelope(HEARTBEAT, encodeHeartbeat({ clockMs, watermark: undefined }));
}

/** Throws MalformedBytes. */
export function decodeDownward(bytes: Uint8Array): Downward {
  const { field, content } = decodeEnvelope(bytes, HEARTBEAT);
  if (field === HEARTBEAT) return { kind: 'heartbeat', heartbeat: decodeHeartbeat(content) };
  if (field === ACK) return { kind: 'ack', ack: checkedAck(ackType.decode(content)) };
  const welcome = welcomeType.decode(content);
  exact(welcome.clockMs, 'clock');
  checkPositions(welcome.durable);
  return { kind: 'welcome', welcome };
}

function checkedAck(ack: Ack): Ack {
  checkPositions(ack.durable);
  for (const refusal of ack.refusals) exact(refusal.rows, 'number of refused rows');
  return ack;
}

function checkPositions(positions: readonly Position[]): void {
  for (const position of positions) exact(position.sequence, 'sequence number');
}
