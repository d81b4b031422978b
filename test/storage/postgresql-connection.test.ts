import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConnectionPools } from '../../src/storage/postgresql/connection-pools.ts';
import type { PostgresqlConfiguration } from '../../src/storage/postgresql/postgresql-configuration.ts';
import { openPostgresqlStorage } from '../../src/storage/postgresql/postgresql-storage.ts';
import { ensureSchema } from '../../src/storage/postgresql/schema.ts';
import type { Session } from '../../src/storage/postgresql/session.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { freePort } from '../support/free-port.ts';
import { PASSWORD, PostgresServer, skipWithoutPostgres } from '../support/postgres-server.ts';
import { block, list, write } from './samples.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const log = pino({ level: 'silent' });

describe.skipIf(skipWithoutPostgres)('connecting to postgresql', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await PostgresServer.start(['fsync=off']);
  });
  afterAll(() => server.stop());

  const use = async (overrides: Partial<PostgresqlConfiguration>): Promise<void> => {
    const storage = await openPostgresqlStorage(server.configuration(overrides), log);
    onTestFinished(() => storage.close());
    await write(storage, block('x'));
    expect(await list(storage)).toEqual(['100/0=x']);
  };
  const refusal = async (overrides: Partial<PostgresqlConfiguration>): Promise<StorageError> => {
    const error: unknown = await use(overrides).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StorageError);
    for (const secret of [PASSWORD, overrides.password ?? PASSWORD]) {
      if (secret !== '') expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(secret);
    }
    return error as StorageError;
  };

  it('works by address, and by the directory of the Unix socket', async () => {
    await use({});
    await use({ host: server.directory });
  });

  it.each([
    [
      'a wrong password',
      { password: 'not-the-pass-word' },
      /^The PostgreSQL server at 127\.0\.0\.1:\d+ does not let user 'oap_federation' in: set storage\.postgresql\.user and password \(SW_STORAGE_POSTGRESQL_USER, SW_STORAGE_POSTGRESQL_PASSWORD\)/,
    ],
    [
      'no password',
      { password: '' },
      /asks user 'oap_federation' for a password: set storage\.postgresql\.password \(SW_STORAGE_POSTGRESQL_PASSWORD\)/,
    ],
    [
      'a database that is not there',
      { database: 'nowhere' },
      /has no database 'nowhere': create it \(CREATE DATABASE "nowhere" OWNER "oap_federation" ENCODING 'UTF8'\), or set/,
    ],
    ['TLS of a server that has none', { sslMode: 'require' as const }, /speaks no TLS: switch it on there/],
    ['a certificate without its key', { sslMode: 'require' as const, sslCert: 'c.pem' }, /sslCert and sslKey belong/],
    [
      'a file that is not there',
      { sslMode: 'verify-full' as const, sslCa: '/nowhere/ca.pem' },
      /^The file of storage\.postgresql\.sslCa cannot be read: ENOENT/,
    ],
  ])('is refused with %s, in a sentence', async (_what, overrides, sentence) => {
    const error = await refusal(overrides);
    expect(error.message).toMatch(sentence);
    expect(error.retryable).toBe(false);
  });

  it('is refused without a server, and may be tried again', async () => {
    const error = await refusal({ port: await freePort() });
    expect(error.message).toMatch(/^No PostgreSQL server answers at 127\.0\.0\.1:\d+: start it, or set/);
    expect(error.retryable).toBe(true);
  });

  it('looks for no password elsewhere', async () => {
    vi.stubEnv('PGPASSWORD', PASSWORD);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await refusal({ password: '' })).message).toMatch(/asks user 'oap_federation' for a password/);
  });

  it('is refused where texts are not UTF-8', async () => {
    await server.query("CREATE DATABASE latin OWNER oap_federation ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
    expect((await refusal({ database: 'latin' })).message).toMatch(
      /has the encoding LATIN1: create one with ENCODING 'UTF8'/,
    );
  });

  it.each([
    ['too old', ['120015', '12.15', 'UTF8', false], /is version 12\.15: oap-federation needs 13 or newer\.$/],
    [
      'a standby',
      ['150018', '15.18', 'UTF8', true],
      /is a standby, which takes no writes: set storage\.postgresql\.host/,
    ],
  ])('is refused by a server that is %s', async (_what, answer, sentence) => {
    const session = { run: async () => [answer] } as unknown as Session;
    await expect(ensureSchema(session, server.configuration())).rejects.toThrow(sentence);
  });

  it('keeps the password out of what shows its pools', async () => {
    const pools = new ConnectionPools(server.configuration(), log);
    onTestFinished(async () => void (await pools.end()));
    (await pools.reader()).release();
    expect(JSON.stringify(pools.place)).not.toContain(PASSWORD);
  });

  describe('with TLS', () => {
    let directory: string;
    beforeAll(async () => {
      directory = server.directory;
      makeCertificates(directory);
      server.place('server.crt', readFileSync(join(directory, 'server.crt'), 'utf8'));
      server.place('server.key', readFileSync(join(directory, 'server.key'), 'utf8'));
      server.place('ca.crt', readFileSync(join(directory, 'ca.crt'), 'utf8'));
      server.place(
        'pg_hba.conf',
        [
          'local all all trust',
          'hostssl all certified 127.0.0.1/32 scram-sha-256 clientcert=verify-ca',
          'hostnossl all tls_only 127.0.0.1/32 reject',
          'host all all 127.0.0.1/32 scram-sha-256',
        ].join('\n'),
      );
      for (const role of ['certified', 'tls_only']) {
        await server.query(`CREATE ROLE ${role} LOGIN PASSWORD '${PASSWORD}'`);
        await server.query(`GRANT CREATE ON DATABASE oap_federation TO ${role}`);
      }
      await server.query("ALTER SYSTEM SET ssl_ca_file = 'ca.crt'");
      await server.query('ALTER SYSTEM SET ssl = on');
      await server.query('SELECT pg_reload_conf()');
      await vi.waitFor(async () => expect(await server.query('SHOW ssl')).toEqual([{ ssl: 'on' }]), {
        timeout: 30_000,
      });
    });
    const ca = (): string => join(directory, 'ca.crt');

    it('encrypts without a look at the certificate when it is told so', async () => {
      await use({ sslMode: 'require', user: 'tls_only', schema: 'tls_require' });
    });

    it('checks who signed the certificate and whom it names', async () => {
      await use({ sslMode: 'verify-full', sslCa: ca(), host: 'localhost', schema: 'tls_verify' });
      for (const overrides of [
        { host: 'localhost', sslCa: '' },
        { host: '127.0.0.1', sslCa: ca() },
      ]) {
        const error = await refusal({ sslMode: 'verify-full', schema: 'tls_refused', ...overrides });
        expect(error.message).toMatch(
          /do not agree on TLS: see storage\.postgresql\.sslCa, sslCert and sslKey, and whether/,
        );
        expect(error.retryable).toBe(false);
      }
    });

    it('shows the certificate of its own', async () => {
      const own = { sslCert: join(directory, 'client.crt'), sslKey: join(directory, 'client.key') };
      const overrides = { sslMode: 'verify-full', sslCa: ca(), host: 'localhost', user: 'certified' } as const;
      await use({ ...overrides, ...own, schema: 'tls_client' });
      expect((await refusal(overrides)).message).toMatch(/does not let user 'certified' in/);
    });

    it('is refused a connection in the clear by a server that wants none', async () => {
      expect((await refusal({ user: 'tls_only' })).message).toMatch(/does not let user 'tls_only' in/);
    });
  });

  it('a file that is no certificate is refused in a sentence', async () => {
    const file = join(temporaryDirectory(), 'ca.pem');
    writeFileSync(file, '-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n');
    expect((await refusal({ sslMode: 'verify-full', sslCa: file })).message).toMatch(/TLS/);
  });
});

/** In `directory`: ca.crt, and signed by it server.crt for `localhost` and client.crt, with their keys. */
function makeCertificates(directory: string): void {
  const openssl = (...options: string[]): void => {
    execFileSync('openssl', options, { cwd: directory, stdio: 'pipe' });
  };
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...curve, '-keyout', 'ca.key', '-out', 'ca.crt', '-subj', '/CN=ca of tests', '-days', '2');
  writeFileSync(join(directory, 'server.ext'), 'subjectAltName=DNS:localhost\n');
  writeFileSync(join(directory, 'client.ext'), 'extendedKeyUsage=clientAuth\n');
  for (const name of ['server', 'client']) {
    openssl('req', ...curve, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    const sign = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', `${name}.ext`];
    openssl('x509', '-req', '-in', `${name}.csr`, '-out', `${name}.crt`, ...sign);
  }
}
