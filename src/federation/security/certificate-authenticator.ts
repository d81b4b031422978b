import { status } from '@grpc/grpc-js';
import type { Hello } from '../protocol/messages.ts';
import type { ExchangeCall } from '../receive/receive-session.ts';
import type { StreamAuthenticator } from '../receive/stream-authenticator.ts';
import { StreamRefusal } from '../receive/stream-refusal.ts';
import { namesOf } from './certificate-names.ts';

/** Believes the streams that come with a client certificate of the cluster that they speak for. */
export class CertificateAuthenticator implements StreamAuthenticator {
  readonly #names: ReadonlyMap<string, readonly string[]>;

  /** `names`: those of a cluster's certificates, where they are not the cluster's own name. */
  constructor(names: Readonly<Record<string, string | readonly string[]>>) {
    this.#names = new Map(Object.entries(names).map(([cluster, wanted]) => [cluster, [wanted].flat()]));
  }

  check(call: ExchangeCall, { cluster }: Hello): void {
    // Only a certificate that a trusted authority has signed, and that is valid now, is there.
    const certificate = call.getAuthContext().sslPeerCertificate;
    if (certificate === undefined)
      throw new StreamRefusal(
        status.UNAUTHENTICATED,
        `This node wants a client certificate that it can trust, and cluster ${cluster} has shown none.`,
      );
    const wanted = this.#names.get(cluster) ?? [cluster];
    if (namesOf(certificate).some((name) => wanted.includes(name))) return;
    throw new StreamRefusal(
      status.PERMISSION_DENIED,
      `The client certificate that has come does not bear the name of ${cluster}, so it does not speak for it.`,
    );
  }
}
