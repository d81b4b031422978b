import { copyFileSync } from 'node:fs';
import { status } from '@grpc/grpc-js';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { namesOf } from '../../../src/federation/security/certificate-names.ts';
import { ForwardSecurity } from '../../../src/federation/security/forward-security.ts';
import { forwardSecurityKeys } from '../../../src/federation/security/forward-security-configuration.ts';
import { openReceiveSecurity } from '../../../src/federation/security/receive-security.ts';
import { receiveSecurityKeys } from '../../../src/federation/security/receive-security-configuration.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { recordingLog, silent } from '../../server/fake-modules.ts';
import { TestCertificates } from '../../server/tls/test-certificates.ts';
import { Gate } from './gate.ts';

let certificates: TestCertificates;
let strangers: TestCertificates;
const cleanups: (() => unknown)[] = [];
/** Starts when the certificates are there: they are not valid before. */
let clock: FakeClock;

beforeAll(() => {
  certificates = new TestCertificates('cloud-c', 'cloud-n', 'eu/dc-1', 'operations');
  strangers = new TestCertificates('cloud-c');
  certificates.add(['old'], { DAYS: '-1' });
  clock = new FakeClock(Date.now());
});

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

afterAll(() => {
  certificates.remove();
  strangers.remove();
});

async function gate(clientAuth: 'optional' | 'require', names: Record<string, string | string[]> = {}): Promise<Gate> {
  const core = {
    gRPCSslEnabled: true,
    gRPCSslKeyPath: certificates.path('server.key'),
    gRPCSslCertChainPath: certificates.path('server.crt'),
    gRPCSslTrustedCAPath: certificates.path('ca.crt'),
    gRPCSslClientAuth: clientAuth,
  } as const;
  const configuration = { mode: 'certificate', certificates: names, longestDelay: 0 };
  const authentication = receiveSecurityKeys.authentication.parse(configuration);
  const { authenticator } = await openReceiveSecurity(authentication, { clock, log: silent, core });
  const opened = await new Gate(authenticator, core).open();
  cleanups.push(() => opened.close());
  return opened;
}

/** A forwarder's own side; `own` names its certificate. */
async function forwarder(own: string, by = certificates, log = silent): Promise<ForwardSecurity> {
  const configuration = {
    enabled: true,
    caPath: certificates.path('ca.crt'),
    serverName: 'localhost',
    ...(own !== '' && { certChainPath: by.path(`${own}.crt`), keyPath: by.path(`${own}.key`) }),
  };
  const keys = {
    tls: forwardSecurityKeys.tls.parse(configuration),
    token: '',
    tokenFile: '',
    securityReloadPeriod: 10,
  };
  const security = await ForwardSecurity.open(keys, { clock, log, upstreams: ['127.0.0.1:1'] });
  cleanups.push(() => security.close());
  return security;
}

describe('a receiver that wants certificates', () => {
  it('takes a cluster with the certificate of its name, and no other', async () => {
    const entrance = await gate('require');
    expect(await entrance.enter('cloud-c', await forwarder('cloud-c'))).toBe('welcome');
    expect(await entrance.enter('eu/dc-1', await forwarder('eu_dc-1'))).toBe('welcome');
    expect(await entrance.enter('cloud-c', await forwarder('cloud-n'))).toMatchObject({
      code: status.PERMISSION_DENIED,
      details: 'The client certificate that has come does not bear the name of cloud-c, so it does not speak for it.',
    });
    expect(await entrance.enter('eu', await forwarder('eu_dc-1'))).toMatchObject({ code: status.PERMISSION_DENIED });
  });

  it('goes by the names that it is given for a cluster', async () => {
    const entrance = await gate('require', { 'cloud-c': ['operations', 'another'] });
    expect(await entrance.enter('cloud-c', await forwarder('operations'))).toBe('welcome');
    expect(await entrance.enter('cloud-c', await forwarder('cloud-c'))).toMatchObject({
      code: status.PERMISSION_DENIED,
    });
  });

  it('does not take one without, or of another authority', async () => {
    const strict = await gate('require');
    for (const security of [await forwarder(''), await forwarder('cloud-c', strangers)])
      expect(await strict.enter('cloud-c', security)).toMatchObject({ code: status.UNAVAILABLE });
    const lenient = await gate('optional');
    for (const security of [await forwarder(''), await forwarder('cloud-c', strangers)])
      expect(await lenient.enter('cloud-c', security)).toMatchObject({
        code: status.UNAUTHENTICATED,
        details: 'This node wants a client certificate that it can trust, and cluster cloud-c has shown none.',
      });
    expect(await lenient.enter('cloud-c', await forwarder('cloud-c'))).toBe('welcome');
  });

  it('needs core to ask for them', async () => {
    const authentication = receiveSecurityKeys.authentication.parse({ mode: 'certificate' });
    const core = { gRPCSslEnabled: true, gRPCSslClientAuth: 'none' } as const;
    await expect(openReceiveSecurity(authentication, { clock, log: silent, core })).rejects.toThrow(
      'receiver-federation.default.authentication.mode is certificate, but core asks no client for one; ' +
        'set core.default.gRPCSslEnabled to true and core.default.gRPCSslClientAuth to require or optional.',
    );
  });
});

describe('a forwarder with certificates', () => {
  it('uses replaced ones on its next stream', async () => {
    const entrance = await gate('require');
    const { log, records } = recordingLog();
    for (const ending of ['key', 'crt'])
      copyFileSync(certificates.path(`cloud-n.${ending}`), certificates.path(`own.${ending}`));
    const security = await forwarder('own', certificates, log);
    expect(await entrance.enter('cloud-c', security)).toMatchObject({ code: status.PERMISSION_DENIED });
    for (const ending of ['key', 'crt'])
      copyFileSync(certificates.path(`cloud-c.${ending}`), certificates.path(`own.${ending}`));
    clock.advance(10_000);
    await vi.waitUntil(() => records.length > 0, { interval: 2, timeout: 10_000 });
    expect(records).toMatchObject([{ msg: 'the certificate towards the upstream has been replaced' }]);
    expect(await entrance.enter('cloud-c', security)).toBe('welcome');
  });

  it('does not start with an expired one', async () => {
    await expect(forwarder('old')).rejects.toThrow(/\(federation-forward\.grpc\.tls\.certChainPath\) expired on \d{4}/);
  });

  it('needs a name to ask for, and both halves of its own certificate', async () => {
    const open = (tls: object, upstreams: string[]) =>
      ForwardSecurity.open(
        {
          tls: forwardSecurityKeys.tls.parse({ enabled: true, ...tls }),
          token: '',
          tokenFile: '',
          securityReloadPeriod: 10,
        },
        { clock, log: silent, upstreams },
      );
    for (const upstream of ['10.0.0.1:11800', '[::1]:11800'])
      await expect(open({}, ['up.example:11800', upstream])).rejects.toThrow(
        `federation-forward.grpc.upstream has the address ${upstream}, by which TLS cannot tell who answers; ` +
          "set federation-forward.grpc.tls.serverName to a name in the upstream's certificate.",
      );
    await expect(open({ serverName: '10.0.0.1' }, [])).rejects.toThrow('must be a name, not the address 10.0.0.1.');
    (await open({}, ['up.example:11800'])).close();
    const [issue] = forwardSecurityKeys.tls.safeParse({ keyPath: 'a.key' }).error!.issues;
    expect(issue).toMatchObject({ path: ['certChainPath'], message: 'is empty, but keyPath is not; both or neither' });
  });
});

it.each([
  [{ CN: 'cloud-c' }, undefined, ['cloud-c']],
  [{ CN: ['a', 'b'] }, 'DNS:c.example, IP Address:10.0.0.1, URI:spiffe://d/e', ['a', 'b', 'c.example', 'spiffe://d/e']],
  // A name may hold what would end it, and then is quoted: it must not pass for two.
  [{}, 'DNS:"a, DNS:cloud-c", URI:"spiffe://x\\u002cy"', ['a, DNS:cloud-c', 'spiffe://x,y']],
  [{}, 'email:cloud-c, othername:<unsupported>', []],
])('the names of a certificate of %j and %j are %j', (subject, subjectaltname, names) => {
  expect(namesOf({ subject, subjectaltname } as never)).toEqual(names);
});
