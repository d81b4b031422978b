import type { Logger } from 'pino';
import type { Hello } from '../protocol/messages.ts';
import type { ExchangeCall } from '../receive/receive-session.ts';
import type { StreamAuthenticator } from '../receive/stream-authenticator.ts';
import { StreamRefusal } from '../receive/stream-refusal.ts';
import type { TokenAuthenticator } from './token-authenticator.ts';

/** Ends streams that were let in by a token that holds no more. */
export class Revocation implements StreamAuthenticator {
  readonly #inner: TokenAuthenticator;
  readonly #log: Logger;
  readonly #live = new Map<ExchangeCall, Hello>();

  constructor(inner: TokenAuthenticator, log: Logger) {
    this.#inner = inner;
    this.#log = log;
  }

  check(call: ExchangeCall, hello: Hello): void {
    this.#inner.check(call, hello);
    if (call.cancelled) return;
    this.#live.set(call, hello);
    // grpc-js says so at the end of every call, however it came about.
    call.once('cancelled', () => this.#live.delete(call));
  }

  /** The tokens have changed. */
  recheck(): void {
    for (const [call, hello] of [...this.#live]) {
      const refusal = this.#refusalOf(call, hello);
      if (refusal === undefined) continue;
      const { cluster, producer } = hello;
      this.#log.warn({ cluster, producer, peer: call.getPeer() }, 'a stream is ended because its token holds no more');
      call.emit('error', { code: refusal.code, details: refusal.message });
    }
  }

  #refusalOf(call: ExchangeCall, hello: Hello): StreamRefusal | undefined {
    try {
      this.#inner.check(call, hello);
      return undefined;
    } catch (error) {
      if (error instanceof StreamRefusal) return error;
      throw error;
    }
  }
}
