import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';
import { type ChannelCredentials, type ChannelOptions, credentials, Metadata } from '@grpc/grpc-js';
import type { Logger } from 'pino';
import type { Clock } from '../../runtime/clock.ts';
import { ConfigurationError, OperatingError } from '../../server/errors.ts';
import { LEAST_TLS, type TlsFiles, type TlsMaterial } from '../../server/tls/tls-material.ts';
import { WatchedFiles } from '../../server/tls/watched-files.ts';
import { watchTls } from '../../server/tls/watched-tls.ts';
import type { StreamSecurity } from '../forward/grpc-stream.ts';
import type { ForwardSecurityConfiguration } from './forward-security-configuration.ts';
import { isToken, TOKEN_HEADER, TOKEN_RULE } from './token-format.ts';

const KEY = 'federation-forward.grpc';

export interface ForwardSecuritySurroundings {
  readonly clock: Clock;
  readonly log: Logger;
  /** `host:port` of every upstream. */
  readonly upstreams: readonly string[];
}

/** Something that files hold, in its latest form. */
interface Latest<T> {
  readonly value: T;
  close(): void;
}

/** How this node connects to its upstream, kept up to date with the files. */
export class ForwardSecurity implements StreamSecurity {
  readonly options: ChannelOptions;
  readonly #channel: Latest<ChannelCredentials>;
  readonly #token: Latest<string>;

  private constructor(channel: Latest<ChannelCredentials>, token: Latest<string>, options: ChannelOptions) {
    this.#channel = channel;
    this.#token = token;
    this.options = options;
  }

  /** Throws a ConfigurationError or an OperatingError when a file or the configuration cannot be used. */
  static async open(
    configuration: ForwardSecurityConfiguration,
    around: ForwardSecuritySurroundings,
  ): Promise<ForwardSecurity> {
    checkServerName(configuration, around.upstreams);
    const token = await openToken(configuration, around);
    if (token.value !== '' && !configuration.tls.enabled)
      around.log.warn('the token goes out unencrypted: switch federation-forward.grpc.tls.enabled on');
    const channel = await openChannel(configuration, around);
    const { serverName } = configuration.tls;
    return new ForwardSecurity(
      channel,
      token,
      serverName === '' ? {} : { 'grpc.ssl_target_name_override': serverName },
    );
  }

  credentials(): ChannelCredentials {
    return this.#channel.value;
  }

  metadata(): Metadata {
    const metadata = new Metadata();
    if (this.#token.value !== '') metadata.set(TOKEN_HEADER, this.#token.value);
    return metadata;
  }

  /** Looks at the files no more. */
  close(): void {
    this.#channel.close();
    this.#token.close();
  }
}

/** An address is no name that TLS could ask a server for. */
function checkServerName({ tls }: ForwardSecurityConfiguration, upstreams: readonly string[]): void {
  if (!tls.enabled) return;
  if (isIP(tls.serverName) !== 0)
    throw new ConfigurationError(`${KEY}.tls.serverName must be a name, not the address ${tls.serverName}.`);
  const bare = upstreams.find((upstream) => isIP(upstream.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')) !== 0);
  if (bare === undefined || tls.serverName !== '') return;
  throw new ConfigurationError(
    `${KEY}.upstream has the address ${bare}, by which TLS cannot tell who answers; ` +
      `set ${KEY}.tls.serverName to a name in the upstream's certificate.`,
  );
}

async function openChannel(
  { tls, securityReloadPeriod }: ForwardSecurityConfiguration,
  { clock, log }: ForwardSecuritySurroundings,
): Promise<Latest<ChannelCredentials>> {
  if (!tls.enabled) return unchanging(credentials.createInsecure());
  const files = filesOf(tls);
  if (files.identity === undefined && files.authorities === undefined)
    return unchanging(channelOf({ minVersion: LEAST_TLS }));
  const watched = await watchTls({
    what: 'the certificate towards the upstream',
    files,
    period: securityReloadPeriod * 1_000,
    clock,
    log,
  });
  return {
    get value() {
      return channelOf(watched.value.context);
    },
    close: () => watched.close(),
  };
}

function channelOf(context: TlsMaterial['context']): ChannelCredentials {
  return credentials.createFromSecureContext(createSecureContext(context));
}

function filesOf({ caPath, certChainPath, keyPath }: ForwardSecurityConfiguration['tls']): TlsFiles {
  const named = (path: string, key: string) => ({ path, key: `${KEY}.tls.${key}` });
  return {
    ...(keyPath !== '' && {
      identity: { key: named(keyPath, 'keyPath'), certChain: named(certChainPath, 'certChainPath') },
    }),
    ...(caPath !== '' && { authorities: named(caPath, 'caPath') }),
  };
}

async function openToken(
  { token, tokenFile, securityReloadPeriod }: ForwardSecurityConfiguration,
  { clock, log }: ForwardSecuritySurroundings,
): Promise<Latest<string>> {
  if (tokenFile === '') return unchanging(token);
  if (token !== '') throw new ConfigurationError(`${KEY}.token and ${KEY}.tokenFile are both set; leave one empty.`);
  return WatchedFiles.open({
    what: 'the token towards the upstream',
    files: [{ path: tokenFile, key: `${KEY}.tokenFile` }],
    period: securityReloadPeriod * 1_000,
    clock,
    log,
    parse: ([content]) => readToken(tokenFile, content!),
  });
}

function readToken(path: string, content: Buffer): string {
  const token = content.toString('utf8').trim();
  if (!isToken(token)) throw new OperatingError(`The token in ${path} (${KEY}.tokenFile) ${TOKEN_RULE}.`);
  return token;
}

function unchanging<T>(value: T): Latest<T> {
  return { value, close: () => undefined };
}
