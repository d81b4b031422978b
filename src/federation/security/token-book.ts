import { createHash, timingSafeEqual } from 'node:crypto';
import { ConfigurationError } from '../../server/errors.ts';

/** Tokens by the name of the cluster. */
export type TokensByCluster = Readonly<Record<string, string | readonly string[]>>;

interface Entry {
  readonly cluster: string;
  readonly digest: Buffer;
}

/** Knows which cluster a token belongs to. Keeps digests only. */
export class TokenBook {
  readonly #entries: readonly Entry[];

  /** Throws a ConfigurationError when two clusters have the same token. */
  constructor(...sources: readonly TokensByCluster[]) {
    this.#entries = sources.flatMap((source) =>
      Object.entries(source).flatMap(([cluster, tokens]) =>
        [tokens].flat().map((token) => ({ cluster, digest: digestOf(token) })),
      ),
    );
    refuseShared(this.#entries);
  }

  /**
   * The cluster that the token belongs to. Takes as long whichever it is, and whether or not there is one: neither the
   * time of a comparison nor the number of comparisons depends on the token.
   */
  clusterOf(token: string): string | undefined {
    const digest = digestOf(token);
    let found: string | undefined;
    for (const entry of this.#entries) if (timingSafeEqual(entry.digest, digest)) found = entry.cluster;
    return found;
  }
}

/** All digests are of one length, as a comparison in constant time wants it. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function refuseShared(entries: readonly Entry[]): void {
  const owners = new Map<string, string>();
  for (const { cluster, digest } of entries) {
    const key = digest.toString('hex');
    const owner = owners.get(key) ?? cluster;
    if (owner !== cluster)
      throw new ConfigurationError(
        `The clusters ${owner} and ${cluster} have the same token, so that each could speak for the other; ` +
          'give every cluster a token of its own.',
      );
    owners.set(key, owner);
  }
}
