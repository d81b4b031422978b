import type { Logger } from 'pino';
import type { Clock } from '../../runtime/clock.ts';
import { ReloadingServerCredentials } from './reloading-server-credentials.ts';
import type { ServerTlsConfiguration } from './server-tls-configuration.ts';
import type { TlsFiles, TlsMaterial } from './tls-material.ts';
import type { WatchedFiles } from './watched-files.ts';
import { watchTls } from './watched-tls.ts';

/** The gRPC server's certificate, kept up to date with its files. */
export class ServerTls {
  readonly credentials: ReloadingServerCredentials;
  readonly #watched: WatchedFiles<TlsMaterial>;

  private constructor(credentials: ReloadingServerCredentials, watched: WatchedFiles<TlsMaterial>) {
    this.credentials = credentials;
    this.#watched = watched;
  }

  /** Throws an OperatingError when a file cannot be read or used. */
  static async open(
    configuration: ServerTlsConfiguration,
    { clock, log }: { readonly clock: Clock; readonly log: Logger },
  ): Promise<ServerTls> {
    const watched = await watchTls({
      what: 'the certificate of the gRPC server',
      files: filesOf(configuration),
      period: configuration.gRPCSslReloadPeriod * 1_000,
      clock,
      log,
      changed: ({ context }) => credentials.replace(context),
    });
    const credentials = new ReloadingServerCredentials(watched.value.context, configuration.gRPCSslClientAuth);
    return new ServerTls(credentials, watched);
  }

  /** Looks at the files no more. */
  close(): void {
    this.#watched.close();
  }
}

function filesOf(configuration: ServerTlsConfiguration): TlsFiles {
  const { gRPCSslKeyPath, gRPCSslCertChainPath, gRPCSslTrustedCAPath, gRPCSslClientAuth } = configuration;
  return {
    identity: {
      key: { path: gRPCSslKeyPath, key: 'core.default.gRPCSslKeyPath' },
      certChain: { path: gRPCSslCertChainPath, key: 'core.default.gRPCSslCertChainPath' },
    },
    ...(gRPCSslClientAuth !== 'none' && {
      authorities: { path: gRPCSslTrustedCAPath, key: 'core.default.gRPCSslTrustedCAPath' },
    }),
  };
}
