import type { Logger } from 'pino';
import type { Clock } from '../../runtime/clock.ts';
import { readTls, type TlsFiles, type TlsMaterial, tlsFilesInOrder } from './tls-material.ts';
import { WatchedFiles } from './watched-files.ts';

const DAY_MS = 86_400_000;
/** So many days before a certificate expires, the log begins to say so. */
const WARNING_DAYS = 14;

export interface WatchedTlsOptions {
  /** E.g. `the certificate of the gRPC server`. */
  readonly what: string;
  readonly files: TlsFiles;
  /** Milliseconds between two looks at the files. */
  readonly period: number;
  readonly clock: Clock;
  readonly log: Logger;
  readonly changed?: (material: TlsMaterial) => void;
}

/** Certificates and keys in files that may be replaced while the node runs. Throws an OperatingError at first reading. */
export function watchTls(options: WatchedTlsOptions): Promise<WatchedFiles<TlsMaterial>> {
  const { files, clock, ...rest } = options;
  return WatchedFiles.open({
    ...rest,
    clock,
    files: tlsFilesInOrder(files),
    parse: (contents) => readTls(files, contents, clock.now()),
    looked: warnOfExpiry(options),
  });
}

/** Warns once a day of a certificate in use that will expire soon, or has. */
function warnOfExpiry({ clock, log, what }: WatchedTlsOptions): (material: TlsMaterial) => void {
  let warned: string | undefined;
  return ({ expiry }) => {
    if (expiry === undefined) return;
    const days = Math.ceil((expiry.at - clock.now()) / DAY_MS);
    const state = `${expiry.at} ${days}`;
    if (days > WARNING_DAYS || state === warned) return;
    warned = state;
    const expires = new Date(expiry.at).toISOString();
    log.warn({ file: expiry.path, expires }, days > 0 ? `${what} expires soon` : `${what} has expired`);
  };
}
