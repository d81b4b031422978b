import { status } from '@grpc/grpc-js';
import type { Hello } from '../protocol/messages.ts';
import type { ExchangeCall } from '../receive/receive-session.ts';
import type { StreamAuthenticator } from '../receive/stream-authenticator.ts';
import { StreamRefusal } from '../receive/stream-refusal.ts';
import type { TokenBook } from './token-book.ts';
import { TOKEN_HEADER } from './token-format.ts';

/** Believes the streams that bring a token of the cluster that they speak for. */
export class TokenAuthenticator implements StreamAuthenticator {
  readonly #book: () => TokenBook;

  /** `book` gives the tokens that hold at present. */
  constructor(book: () => TokenBook) {
    this.#book = book;
  }

  check(call: ExchangeCall, { cluster }: Hello): void {
    const tokens = call.metadata.get(TOKEN_HEADER);
    const [token] = tokens;
    if (token === undefined)
      throw new StreamRefusal(
        status.UNAUTHENTICATED,
        `This node wants a token, and cluster ${cluster} has sent none; set federation-forward.grpc.token there.`,
      );
    const owner = tokens.length === 1 ? this.#book().clusterOf(token.toString()) : undefined;
    if (owner === undefined)
      throw new StreamRefusal(
        status.UNAUTHENTICATED,
        `The token that cluster ${cluster} has sent is none of those that this node knows.`,
      );
    if (owner !== cluster)
      throw new StreamRefusal(
        status.PERMISSION_DENIED,
        `The token that has come is another cluster's, so it does not speak for ${cluster}.`,
      );
  }
}
