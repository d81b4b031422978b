import type { SecureContextOptions } from 'node:tls';
import { ServerCredentials } from '@grpc/grpc-js';

/** Whether clients are asked for a certificate, and whether one that has none, or a bad one, gets in. */
export type ClientAuth = 'none' | 'optional' | 'require';

/**
 * Credentials of a gRPC server whose certificate can be replaced: connections from then on use the new one. The file
 * watcher that comes with grpc-js is not used because it refuses every connection while a file is broken.
 *
 * With `optional`, a certificate that does not stand up does not keep the connection from being made, but no call on it
 * has one in its `getAuthContext()`.
 */
export class ReloadingServerCredentials extends ServerCredentials {
  constructor(context: SecureContextOptions, clientAuth: ClientAuth) {
    super({ requestCert: clientAuth !== 'none', rejectUnauthorized: clientAuth === 'require' }, context);
  }

  replace(context: SecureContextOptions): void {
    this.updateSecureContextOptions(context);
  }

  override _equals(other: ServerCredentials): boolean {
    return this === other;
  }
}
