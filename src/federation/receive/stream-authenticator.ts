import type { Hello } from '../protocol/messages.ts';
import type { ExchangeCall } from './receive-session.ts';

/** Decides whether a stream may speak for the cluster that its Hello names. */
export interface StreamAuthenticator {
  /**
   * Throws a StreamRefusal, UNAUTHENTICATED or PERMISSION_DENIED, when it may not. The call gives the metadata that it
   * came with and the peer's certificate.
   */
  check(call: ExchangeCall, hello: Hello): Promise<void> | void;
}

/** Believes everybody. */
export const acceptAll: StreamAuthenticator = { check: () => undefined };
