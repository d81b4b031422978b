import type { Logger } from 'pino';
import type { Clock } from '../../runtime/clock.ts';
import { ConfigurationError } from '../../server/errors.ts';
import type { CoreSettings } from '../../server/services.ts';
import { WatchedFiles } from '../../server/tls/watched-files.ts';
import { acceptAll, type StreamAuthenticator } from '../receive/stream-authenticator.ts';
import { CertificateAuthenticator } from './certificate-authenticator.ts';
import { FailureBrake } from './failure-brake.ts';
import type { AuthenticationConfiguration } from './receive-security-configuration.ts';
import { Revocation } from './revocation.ts';
import { TokenAuthenticator } from './token-authenticator.ts';
import { TokenBook } from './token-book.ts';
import { readTokensFile } from './tokens-file.ts';

const KEY = 'receiver-federation.default.authentication';

export interface ReceiveSecuritySurroundings {
  readonly clock: Clock;
  readonly log: Logger;
  /** How the gRPC port is encrypted. */
  readonly core: Pick<CoreSettings, 'gRPCSslEnabled' | 'gRPCSslClientAuth'>;
}

/** Who may speak for which cluster. */
export interface ReceiveSecurity {
  readonly authenticator: StreamAuthenticator;
  /** Looks at the tokens file no more. */
  close(): void;
}

/** Throws a ConfigurationError or an OperatingError when what the configuration wants cannot be had. */
export async function openReceiveSecurity(
  configuration: AuthenticationConfiguration,
  around: ReceiveSecuritySurroundings,
): Promise<ReceiveSecurity> {
  const nothing = () => undefined;
  if (configuration.mode === 'none') return { authenticator: acceptAll, close: nothing };
  const { clock, log } = around;
  const brake = { clock, log, longestDelay: configuration.longestDelay * 1_000 };
  if (configuration.mode === 'certificate') {
    checkCertificatesAreAskedFor(around.core);
    const byCertificate = new CertificateAuthenticator(configuration.certificates);
    return { authenticator: new FailureBrake(byCertificate, brake), close: nothing };
  }
  if (!around.core.gRPCSslEnabled)
    log.warn('tokens come in unencrypted: let core.default.gRPCSslEnabled, or a proxy before this node, encrypt them');
  const { authenticator, close } = await openTokens(configuration, around);
  return { authenticator: new FailureBrake(authenticator, brake), close };
}

function checkCertificatesAreAskedFor({
  gRPCSslEnabled,
  gRPCSslClientAuth,
}: ReceiveSecuritySurroundings['core']): void {
  if (gRPCSslEnabled && gRPCSslClientAuth !== 'none') return;
  throw new ConfigurationError(
    `${KEY}.mode is certificate, but core asks no client for one; set core.default.gRPCSslEnabled to true and ` +
      'core.default.gRPCSslClientAuth to require or optional.',
  );
}

async function openTokens(
  { tokens, tokensFile, reloadPeriod }: AuthenticationConfiguration,
  { clock, log }: ReceiveSecuritySurroundings,
): Promise<ReceiveSecurity> {
  if (tokensFile === '') {
    const book = new TokenBook(tokens);
    return { authenticator: new TokenAuthenticator(() => book), close: () => undefined };
  }
  const watched = await WatchedFiles.open({
    what: "the file of clusters' tokens",
    files: [{ path: tokensFile, key: `${KEY}.tokensFile` }],
    period: reloadPeriod * 1_000,
    clock,
    log,
    parse: ([content]) => new TokenBook(tokens, readTokensFile(tokensFile, content!.toString('utf8'))),
    changed: () => authenticator.recheck(),
  });
  const authenticator = new Revocation(new TokenAuthenticator(() => watched.value), log);
  return { authenticator, close: () => watched.close() };
}
