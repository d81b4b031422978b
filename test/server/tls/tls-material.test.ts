import { copyFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { readTls, type TlsFiles, tlsFilesInOrder } from '../../../src/server/tls/tls-material.ts';
import { watchTls } from '../../../src/server/tls/watched-tls.ts';
import { recordingLog } from '../fake-modules.ts';
import { TestCertificates } from './test-certificates.ts';

const DAY_MS = 86_400_000;
let certificates: TestCertificates;

beforeAll(() => {
  certificates = new TestCertificates('cloud-c');
  certificates.add(['old'], { DAYS: '-1' });
});

afterAll(() => certificates.remove());

function files(key: string, certChain: string, authorities = 'ca.crt'): TlsFiles {
  const named = (file: string, name: string) => ({ path: certificates.path(file), key: `core.default.${name}` });
  return {
    identity: { key: named(key, 'key'), certChain: named(certChain, 'cert') },
    authorities: named(authorities, 'ca'),
  };
}

function read(named: TlsFiles, now = Date.now()) {
  const contents = tlsFilesInOrder(named).map(({ path }) =>
    certificates.read(path.slice(certificates.directory.length)),
  );
  return readTls(named, contents, now);
}

describe('certificates and keys', () => {
  it('that fit give a context of TLS 1.2 and up, and tell when they expire', () => {
    const { context, expiry } = read(files('server.key', 'server.crt'));
    expect(context).toMatchObject({ minVersion: 'TLSv1.2', cert: certificates.read('server.crt') });
    expect(expiry!.at - Date.now()).toBeGreaterThan(89 * DAY_MS);
    expect(expiry!.path).toBe(certificates.path('server.crt'));
  });

  it('of one side may be all there is', () => {
    const { identity, authorities } = files('server.key', 'server.crt');
    expect(readTls({ authorities: authorities! }, [certificates.read('ca.crt')], 0)).toEqual({
      context: { minVersion: 'TLSv1.2', ca: certificates.read('ca.crt') },
      expiry: undefined,
    });
    const own = [certificates.read('server.key'), certificates.read('server.crt')];
    expect(readTls({ identity: identity! }, own, Date.now()).context).not.toHaveProperty('ca');
  });

  it('that do not fit or stand up are told by name', () => {
    writeFileSync(certificates.path('torn.crt'), certificates.read('server.crt').subarray(0, 300));
    const broken = certificates
      .read('server.crt')
      .toString()
      .replace(/^MII.{9}/m, 'MIIB////////');
    writeFileSync(certificates.path('broken.crt'), broken);
    copyFileSync(certificates.path('server.crt'), certificates.path('torn.key'));
    const at = (file: string, key: string) => `${certificates.path(file)} (core.default.${key})`;
    expect(() => read(files('cloud-c.key', 'server.crt'))).toThrow(
      `The private key ${at('cloud-c.key', 'key')} is not that of the certificate ${at('server.crt', 'cert')}.`,
    );
    expect(() => read(files('torn.key', 'server.crt'))).toThrow(
      `The file ${at('torn.key', 'key')} holds no private key in PEM form without a passphrase.`,
    );
    expect(() => read(files('server.key', 'torn.crt'))).toThrow(
      `The file ${at('torn.crt', 'cert')} holds no certificate in PEM form.`,
    );
    expect(() => read(files('server.key', 'broken.crt'))).toThrow(
      `The file ${at('broken.crt', 'cert')} holds a broken certificate: `,
    );
    expect(() => read(files('server.key', 'server.crt', 'server.key'))).toThrow(
      `The file ${at('server.key', 'ca')} holds no certificate in PEM form.`,
    );
  });

  it('are refused when they have expired, or are not valid yet', () => {
    expect(() => read(files('old.key', 'old.crt'))).toThrow(/^The certificate \S+old.crt \(\S+\) expired on \d{4}-/);
    const yesterday = Date.now() - DAY_MS;
    expect(() => read(files('server.key', 'server.crt'), yesterday)).toThrow(
      /^The certificate \S+ \(\S+\) is not valid before \d{4}-\d\d-\d\d\.$/,
    );
  });

  it('that expire soon are warned of, once a day', async () => {
    const { log, records } = recordingLog();
    const clock = new FakeClock(Date.now());
    const watched = await watchTls({
      what: 'the certificate',
      files: files('server.key', 'server.crt'),
      period: 6 * 3_600_000,
      clock,
      log,
    });
    expect(records).toEqual([]);
    watched.close();
    const later = new FakeClock(clock.now() + 80 * DAY_MS);
    (
      await watchTls({
        what: 'the certificate',
        files: files('server.key', 'server.crt'),
        period: 1,
        clock: later,
        log,
      })
    ).close();
    expect(records).toMatchObject([
      { level: 40, msg: 'the certificate expires soon', file: certificates.path('server.crt') },
    ]);
  });
});
