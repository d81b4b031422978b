import type { Logger } from 'pino';
import type { Clock } from '../../runtime/clock.ts';
import type { Hello } from '../protocol/messages.ts';
import type { ExchangeCall } from '../receive/receive-session.ts';
import type { StreamAuthenticator } from '../receive/stream-authenticator.ts';
import { StreamRefusal } from '../receive/stream-refusal.ts';

/** Milliseconds that the first failure of a peer waits for its answer; it doubles with each. */
const FIRST_DELAY = 100;
/** A peer is forgotten when it has not failed for so long (ms); the log tells of it again after as long. */
const FORGET_AFTER = 60_000;
/** Peers remembered, and answers held back, at a time. */
const MAX_PEERS = 1_000;
const MAX_HELD_BACK = 100;

interface Peer {
  failures: number;
  lastFailure: number;
  lastTold: number;
}

export interface FailureBrakeOptions {
  readonly clock: Clock;
  readonly log: Logger;
  /** Milliseconds. */
  readonly longestDelay: number;
}

/**
 * Counts failures by the peer's address and holds back their answers, longer from one to the next, so that nobody tries
 * out much. Whoever is believed is not held back, also behind an address (a proxy's) that others fail from.
 */
export class FailureBrake implements StreamAuthenticator {
  readonly #inner: StreamAuthenticator;
  readonly #options: FailureBrakeOptions;
  /** By address, the one that failed longest ago first. */
  readonly #peers = new Map<string, Peer>();
  #heldBack = 0;

  constructor(inner: StreamAuthenticator, options: FailureBrakeOptions) {
    this.#inner = inner;
    this.#options = options;
  }

  async check(call: ExchangeCall, hello: Hello): Promise<void> {
    try {
      await this.#inner.check(call, hello);
    } catch (error) {
      if (error instanceof StreamRefusal) await this.#failed(call.getPeer(), hello, error);
      throw error;
    }
  }

  async #failed(address: string, { cluster, producer }: Hello, { message }: StreamRefusal): Promise<void> {
    const { clock, log, longestDelay } = this.#options;
    const now = clock.now();
    const peer = this.#remember(hostOf(address), now);
    peer.failures++;
    if (now - peer.lastTold >= FORGET_AFTER) {
      peer.lastTold = now;
      const who = { cluster, producer, peer: address, failures: peer.failures };
      log.warn({ ...who, reason: message }, 'a stream was refused that could not show whom it speaks for');
    }
    await this.#holdBack(Math.min(FIRST_DELAY * 2 ** Math.min(peer.failures - 1, 20), longestDelay));
  }

  #remember(host: string, now: number): Peer {
    for (const [other, { lastFailure }] of this.#peers) {
      if (this.#peers.size < MAX_PEERS && now - lastFailure < FORGET_AFTER) break;
      this.#peers.delete(other);
    }
    const peer = this.#peers.get(host) ?? { failures: 0, lastFailure: now, lastTold: Number.NEGATIVE_INFINITY };
    peer.lastFailure = now;
    this.#peers.delete(host);
    this.#peers.set(host, peer);
    return peer;
  }

  /** Answers beyond the most that are held back at a time go out at once: they cost least that way. */
  async #holdBack(delay: number): Promise<void> {
    if (delay <= 0 || this.#heldBack >= MAX_HELD_BACK) return;
    this.#heldBack++;
    await new Promise<void>((resolve) => void this.#options.clock.after(delay, resolve));
    this.#heldBack--;
  }
}

/** Without the port, which a peer changes with every connection. */
function hostOf(address: string): string {
  return address.replace(/:\d+$/, '');
}
