import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import { messageOf, OperatingError } from '../errors.ts';
import type { NamedFile } from './watched-files.ts';

/** The oldest version of TLS that is spoken, whatever Node is told on its command line. */
export const LEAST_TLS = 'TLSv1.2';

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** Which files one side of a connection goes by; a file that is absent is not needed there. */
export interface TlsFiles {
  /** Present together. */
  readonly identity?: { readonly key: NamedFile; readonly certChain: NamedFile };
  /** The authorities to trust. */
  readonly authorities?: NamedFile;
}

/** Checked certificates and keys, ready for use. */
export interface TlsMaterial {
  readonly context: SecureContextOptions;
  /** This side's own certificate and when it expires (ms since the epoch). */
  readonly expiry: { readonly path: string; readonly at: number } | undefined;
}

/** The files in the order in which `readTls` takes their contents. */
export function tlsFilesInOrder({ identity, authorities }: TlsFiles): NamedFile[] {
  return [identity?.key, identity?.certChain, authorities].filter((file) => file !== undefined);
}

/** Throws an OperatingError, a sentence that names the file, when the contents are no good now or do not fit together. */
export function readTls(files: TlsFiles, contents: readonly Buffer[], now: number): TlsMaterial {
  const rest = [...contents];
  const own = files.identity && readIdentity(files.identity, rest.shift()!, rest.shift()!, now);
  const authorities = files.authorities && readAuthorities(files.authorities, rest.shift()!);
  const context: SecureContextOptions = {
    minVersion: LEAST_TLS,
    ...(own && { key: own.key, cert: own.cert }),
    ...(authorities && { ca: authorities }),
  };
  tryContext(context, tlsFilesInOrder(files));
  return { context, expiry: own?.expiry };
}

function readIdentity(files: NonNullable<TlsFiles['identity']>, key: Buffer, cert: Buffer, now: number) {
  const [leaf] = certificatesOf(files.certChain, cert);
  if (!leaf!.checkPrivateKey(privateKeyOf(files.key, key)))
    throw new OperatingError(
      `The private key ${inWords(files.key)} is not that of the certificate ${inWords(files.certChain)}.`,
    );
  const from = leaf!.validFromDate.getTime();
  const at = leaf!.validToDate.getTime();
  if (now > at) throw new OperatingError(`The certificate ${inWords(files.certChain)} expired on ${day(at)}.`);
  if (now < from)
    throw new OperatingError(`The certificate ${inWords(files.certChain)} is not valid before ${day(from)}.`);
  return { key, cert, expiry: { path: files.certChain.path, at } };
}

function readAuthorities(file: NamedFile, content: Buffer): Buffer {
  certificatesOf(file, content);
  return content;
}

/** At least one. */
function certificatesOf(file: NamedFile, content: Buffer): X509Certificate[] {
  const found = content.toString('latin1').match(PEM_CERTIFICATE) ?? [];
  if (found.length === 0) throw new OperatingError(`The file ${inWords(file)} holds no certificate in PEM form.`);
  try {
    return found.map((pem) => new X509Certificate(pem));
  } catch (error) {
    throw new OperatingError(`The file ${inWords(file)} holds a broken certificate: ${messageOf(error)}.`);
  }
}

/** What the system says of a broken key is not passed on: it could quote it. */
function privateKeyOf(file: NamedFile, content: Buffer): KeyObject {
  try {
    return createPrivateKey(content);
  } catch {
    throw new OperatingError(`The file ${inWords(file)} holds no private key in PEM form without a passphrase.`);
  }
}

function tryContext(context: SecureContextOptions, files: readonly NamedFile[]): void {
  try {
    createSecureContext(context);
  } catch (error) {
    const names = files.map(inWords).join(', ');
    throw new OperatingError(`These files cannot be used together for TLS: ${names}: ${messageOf(error)}.`);
  }
}

function inWords({ path, key }: NamedFile): string {
  return `${path} (${key})`;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
