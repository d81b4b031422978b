import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { StorageError } from '../storage-error.ts';
import type { PostgresqlConfiguration } from './postgresql-configuration.ts';

type TlsConfiguration = Pick<PostgresqlConfiguration, 'sslMode' | 'sslCa' | 'sslCert' | 'sslKey'>;

/** What the driver is told about TLS: false for none. Throws a StorageError when a file cannot be read. */
export function tlsOptions(configuration: TlsConfiguration): ConnectionOptions | false {
  const { sslMode, sslCa, sslCert, sslKey } = configuration;
  if (sslMode === 'disable') return false;
  if ((sslCert === '') !== (sslKey === '')) {
    throw new StorageError(
      'storage.postgresql.sslCert and sslKey belong together: set both (SW_STORAGE_POSTGRESQL_SSL_CERT, ' +
        'SW_STORAGE_POSTGRESQL_SSL_KEY), or neither.',
    );
  }
  return {
    rejectUnauthorized: sslMode === 'verify-full',
    ...(sslCa === '' ? {} : { ca: readPem('sslCa', sslCa) }),
    ...(sslCert === '' ? {} : { cert: readPem('sslCert', sslCert), key: readPem('sslKey', sslKey) }),
  };
}

function readPem(key: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(`The file of storage.postgresql.${key} cannot be read: ${reason}.`, { cause: error });
  }
}
