import { DatabaseError } from 'pg';
import { StorageError } from '../storage-error.ts';

/** Which database a failure is about, as its sentences name it. */
export interface DatabasePlace {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly schema: string;
  readonly maxReadConnections: number;
}

interface Explanation {
  /** Beginnings of SQLSTATEs or of Node's error codes. */
  readonly codes: readonly string[];
  readonly sentence: (place: DatabasePlace) => string;
  readonly retryable?: boolean;
}

const at = ({ host, port }: DatabasePlace): string =>
  host.startsWith('/') ? `${host}, port ${port}` : `${host}:${port}`;
const database = (place: DatabasePlace): string => `The PostgreSQL database '${place.database}' at ${at(place)}`;

/** Looked through in this order; the first that fits speaks. */
const explanations: readonly Explanation[] = [
  {
    codes: ['ECONNREFUSED', 'ENOENT', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EACCES'],
    sentence: (place) =>
      `No PostgreSQL server answers at ${at(place)}: start it, or set storage.postgresql.host and port ` +
      '(SW_STORAGE_POSTGRESQL_HOST, SW_STORAGE_POSTGRESQL_PORT).',
    retryable: true,
  },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    sentence: ({ host }) =>
      `The PostgreSQL server's host '${host}' is not known: set storage.postgresql.host (SW_STORAGE_POSTGRESQL_HOST), or see to the name service.`,
    retryable: true,
  },
  {
    codes: ['28'],
    sentence: (place) =>
      `The PostgreSQL server at ${at(place)} does not let user '${place.user}' in: set storage.postgresql.user and password ` +
      "(SW_STORAGE_POSTGRESQL_USER, SW_STORAGE_POSTGRESQL_PASSWORD), and see the server's pg_hba.conf.",
  },
  {
    codes: ['3D000'],
    sentence: (place) =>
      `The PostgreSQL server at ${at(place)} has no database '${place.database}': create it (CREATE DATABASE "${place.database}" ` +
      `OWNER "${place.user}" ENCODING 'UTF8'), or set storage.postgresql.database (SW_STORAGE_POSTGRESQL_DATABASE).`,
  },
  {
    codes: ['53300'],
    sentence: (place) =>
      `The PostgreSQL server at ${at(place)} has no connection left: raise its max_connections, or lower ` +
      'storage.postgresql.maxReadConnections (SW_STORAGE_POSTGRESQL_MAX_READ_CONNECTIONS).',
    retryable: true,
  },
  {
    codes: ['53100'],
    sentence: (place) => `The disk of the PostgreSQL server at ${at(place)} is full: free some space.`,
    retryable: true,
  },
  {
    codes: ['53'],
    sentence: (place) => `The PostgreSQL server at ${at(place)} is short of memory or other resources.`,
    retryable: true,
  },
  {
    codes: ['42501'],
    sentence: (place) =>
      `${database(place)} does not let user '${place.user}' do what the storage needs: make it the owner of the database, or of schema '${place.schema}'.`,
  },
  {
    codes: ['25006'],
    sentence: (place) =>
      `${database(place)} may only be read: set storage.postgresql.host (SW_STORAGE_POSTGRESQL_HOST) to the primary server.`,
    retryable: true,
  },
  {
    codes: ['40'],
    sentence: (place) => `${database(place)} gave another transaction precedence; nothing of this one was stored.`,
    retryable: true,
  },
  {
    codes: ['55P03'],
    sentence: (place) =>
      `${database(place)} is held by another transaction for longer than storage.postgresql.lockTimeout (2 s when old blocks are dropped): ` +
      'see which one in pg_stat_activity.',
    retryable: true,
  },
  {
    codes: ['57014'],
    sentence: (place) =>
      `${database(place)} needed longer for a statement than storage.postgresql.statementTimeout ` +
      "(SW_STORAGE_POSTGRESQL_STATEMENT_TIMEOUT), or somebody cancelled it: see the server's load.",
    retryable: true,
  },
  {
    codes: ['25P03'],
    sentence: (place) =>
      `${database(place)} ended a transaction that lay idle for longer than storage.postgresql.idleInTransactionTimeout.`,
    retryable: true,
  },
  {
    // A partition that this node knew of has been dropped since, by itself or another node.
    codes: ['42P01'],
    sentence: (place) => `${database(place)} has dropped a table in the meantime.`,
    retryable: true,
  },
  {
    codes: ['08', '57P', 'ECONNRESET', 'EPIPE', 'ECONNABORTED'],
    sentence: (place) => `The connection to the PostgreSQL database '${place.database}' at ${at(place)} broke.`,
    retryable: true,
  },
];

/** Driver errors that have no code, by how their message begins. */
const unnumbered: readonly (Omit<Explanation, 'codes'> & { readonly beginning: string })[] = [
  {
    beginning: 'timeout exceeded when trying to connect',
    sentence: (place) =>
      `All ${place.maxReadConnections} connections for reading from the PostgreSQL database '${place.database}' were busy for ` +
      'storage.postgresql.connectTimeout: raise storage.postgresql.maxReadConnections (SW_STORAGE_POSTGRESQL_MAX_READ_CONNECTIONS).',
    retryable: true,
  },
  {
    beginning: 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password',
    sentence: (place) =>
      `The PostgreSQL server at ${at(place)} asks user '${place.user}' for a password: set storage.postgresql.password (SW_STORAGE_POSTGRESQL_PASSWORD).`,
  },
  {
    beginning: 'The server does not support SSL connections',
    sentence: (place) =>
      `The PostgreSQL server at ${at(place)} speaks no TLS: switch it on there (ssl = on), or set storage.postgresql.sslMode to disable (SW_STORAGE_POSTGRESQL_SSL_MODE).`,
  },
  {
    beginning: 'Connection terminated due to connection timeout',
    sentence: (place) =>
      `The PostgreSQL server at ${at(place)} did not answer within storage.postgresql.connectTimeout: see whether it runs, and whether a firewall lies between.`,
    retryable: true,
  },
];

/** What the certificate check of TLS says, as far as Node's codes tell. */
const CERTIFICATE = /CERT|ISSUER|SIGNATURE|CRL|ERR_TLS|ERR_SSL|ERR_OSSL/;

/** What an operator is told of a failure of the driver or the server. A value that the tables do not take is a bug. */
export function postgresqlFailure(place: DatabasePlace, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const explanation =
    explanations.find(({ codes }) => codes.some((beginning) => code.startsWith(beginning))) ??
    unnumbered.find(({ beginning }) => message.startsWith(beginning));
  if (explanation !== undefined) {
    const detail = code === '' ? message : `${code}: ${message}`;
    return new StorageError(`${explanation.sentence(place)} (${detail})`, {
      retryable: explanation.retryable ?? false,
      cause: error,
    });
  }
  // Classes 22, 23, 42: a value, a constraint or a statement that does not fit what the tables are.
  if (/^(22|23|42)/.test(code)) {
    return new Error(`BUG: ${database(place)} was given something that it does not take: ${message} (${code}).`, {
      cause: error,
    });
  }
  return error instanceof DatabaseError ? failed(place, error) : unreachable(place, error, code, message);
}

function failed(place: DatabasePlace, error: DatabaseError): StorageError {
  return new StorageError(`${database(place)} failed: ${error.message} (${error.code}).`, { cause: error });
}

function unreachable(place: DatabasePlace, error: unknown, code: string, message: string): StorageError {
  if (CERTIFICATE.test(code)) {
    return new StorageError(
      `The PostgreSQL server at ${at(place)} and this node do not agree on TLS: see storage.postgresql.sslCa, sslCert and sslKey, ` +
        `and whether the server's certificate names its host. (${code}: ${message})`,
      { cause: error },
    );
  }
  return new StorageError(
    `The connection to the PostgreSQL database '${place.database}' at ${at(place)} broke. (${message})`,
    {
      retryable: true,
      cause: error,
    },
  );
}
