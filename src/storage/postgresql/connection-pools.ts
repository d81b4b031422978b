import { type ClientBase, Pool, type PoolConfig } from 'pg';
import type { Logger } from 'pino';
import type { PostgresqlConfiguration } from './postgresql-configuration.ts';
import { type DatabasePlace, postgresqlFailure } from './postgresql-failure.ts';
import { Session } from './session.ts';
import { tlsOptions } from './tls-options.ts';

/** Milliseconds that the driver waits for an answer beyond the time in which the server ends a statement itself. */
const ANSWER_GRACE = 3_000;
/** Milliseconds after which an unused connection is given back to the server. */
const IDLE_TIMEOUT = 60_000;

/**
 * A node's connections. Apart by purpose, so that no flush waits for queries, no query for a flush, and making or
 * dropping tables waits for neither.
 */
export class ConnectionPools {
  readonly place: DatabasePlace;
  readonly #writer: Pool;
  readonly #readers: Pool;
  readonly #maintenance: Pool;
  #ended: Promise<unknown> | undefined;

  constructor(configuration: PostgresqlConfiguration, log: Logger) {
    const { host, port, database, user, schema, maxReadConnections } = configuration;
    this.place = { host, port, database, user, schema, maxReadConnections };
    const options = poolOptions(configuration);
    const open = (more: PoolConfig): Pool => {
      const pool = new Pool({ ...options, ...more });
      // The pool has let go of it already, and opens another one when it is needed.
      pool.on('error', (error) => log.debug({ err: error }, 'a PostgreSQL connection broke while nobody used it'));
      return pool;
    };
    // A flush comes every few seconds: its connection stays.
    this.#writer = open({ max: 1, idleTimeoutMillis: 0 });
    this.#readers = open({ max: configuration.maxReadConnections });
    this.#maintenance = open({ max: 1 });
  }

  writer(): Promise<Session> {
    return this.#connect(this.#writer);
  }

  reader(): Promise<Session> {
    return this.#connect(this.#readers);
  }

  /** For creating and dropping tables. */
  maintenance(): Promise<Session> {
    return this.#connect(this.#maintenance);
  }

  /** Closes every connection, once whoever has it releases it. */
  end(): Promise<unknown> {
    this.#ended ??= Promise.all([this.#writer, this.#readers, this.#maintenance].map((pool) => pool.end()));
    return this.#ended;
  }

  async #connect(pool: Pool): Promise<Session> {
    if (this.#ended !== undefined) throw new Error('BUG: a storage was read after it had been closed.');
    try {
      return new Session(await pool.connect(), this.place);
    } catch (error) {
      throw postgresqlFailure(this.place, error);
    }
  }
}

function poolOptions(configuration: PostgresqlConfiguration): PoolConfig {
  const { host, port, database, user, password, connectTimeout, statementTimeout } = configuration;
  return {
    host,
    port,
    database,
    user,
    // A function, also for none: the driver then looks into no environment and no .pgpass for another one.
    password: () => password,
    ssl: tlsOptions(configuration),
    application_name: 'oap-federation',
    connectionTimeoutMillis: connectTimeout * 1_000,
    idleTimeoutMillis: IDLE_TIMEOUT,
    query_timeout: statementTimeout * 1_000 + ANSWER_GRACE,
    keepAlive: true,
    onConnect: (client) => prepareSession(client, configuration),
  };
}

/**
 * The time-outs; a commit that is on the disk before it is answered, also where the server's default is another; and
 * plans that find rows by an index: the planner takes arrays of keys for short and new tables for small, or the
 * opposite, and a scan over all blocks where a few are asked for costs seconds.
 */
async function prepareSession(client: ClientBase, configuration: PostgresqlConfiguration): Promise<void> {
  const { schema, statementTimeout, lockTimeout, idleInTransactionTimeout } = configuration;
  await client.query(`
    SET statement_timeout = ${Math.ceil(statementTimeout * 1_000)};
    SET lock_timeout = ${Math.ceil(lockTimeout * 1_000)};
    SET idle_in_transaction_session_timeout = ${Math.ceil(idleInTransactionTimeout * 1_000)};
    SET search_path = "${schema}";
    SET client_encoding = 'UTF8';
    SET bytea_output = 'hex';
    SET jit = off;
    SET enable_seqscan = off;
    SET enable_hashjoin = off;
    SET enable_mergejoin = off;
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'`);
}
