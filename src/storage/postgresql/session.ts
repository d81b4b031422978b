import { DatabaseError, type PoolClient } from 'pg';
import { StorageError } from '../storage-error.ts';
import { type DatabasePlace, postgresqlFailure } from './postgresql-failure.ts';

/** What a statement is given: bytes go as they are, which is also how arrays travel (binary-arrays.ts). */
export type Value = number | string | Uint8Array | readonly string[] | null;

/**
 * A connection in the hands of one user until it is released. Runs one statement at a time, in the order asked for.
 * Failures are StorageErrors, or errors that begin with "BUG:".
 */
export class Session {
  readonly #client: PoolClient;
  readonly #place: DatabasePlace;
  #last: Promise<unknown> = Promise.resolve();
  #broken = false;
  readonly #onError = (): void => {
    this.#broken = true;
  };

  constructor(client: PoolClient, place: DatabasePlace) {
    this.#client = client;
    this.#place = place;
    // Without a listener the loss of the connection would end the process; the running or next statement reports it.
    client.on('error', this.#onError);
  }

  /** The connection is of no more use. */
  get broken(): boolean {
    return this.#broken;
  }

  /** Runs a statement and gives its rows, each an array of its columns. */
  run<Row extends readonly unknown[]>(text: string, values: readonly Value[] = []): Promise<readonly Row[]> {
    return this.#inTurn(async () => (await this.#query<Row>(text, values)).rows);
  }

  begin(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#query('BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE');
    });
  }

  /** Rejects with an `uncertain` StorageError when COMMIT was sent and the server did not say that it refused. */
  commit(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#broken) throw postgresqlFailure(this.#place, new Error('Connection terminated unexpectedly'));
      const { command } = await this.#query('COMMIT').catch((error: unknown) => {
        throw doubtful(error);
      });
      // The server's answer to COMMIT in a transaction that has failed is no error, but the name of what it did.
      if (command !== 'COMMIT') throw new Error('BUG: a PostgreSQL transaction that had failed was committed.');
    });
  }

  /**
   * Makes or drops tables, all or none. Whether it was done is seen by looking for them, so that a commit in doubt is a
   * failure like any other.
   */
  async changeTables<T>(work: () => Promise<T>): Promise<T> {
    await this.begin();
    try {
      const result = await work();
      await this.run('COMMIT');
      return result;
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  /** Undoes the open transaction, if there is one; the server does so by itself when the connection has broken. */
  async rollback(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#broken || this.#client.getTransactionStatus() === 'I') return;
      await this.#query('ROLLBACK').catch(this.#onError);
    });
  }

  release(): void {
    this.#client.off('error', this.#onError);
    this.#client.release(this.#broken);
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    // Its failure is the caller's to hear; the next statement comes in any case.
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #query<Row extends readonly unknown[]>(
    text: string,
    values: readonly Value[] = [],
  ): Promise<{ readonly rows: readonly Row[]; readonly command: string }> {
    try {
      const { rows, command } = await this.#client.query({ text, values: [...values], rowMode: 'array' });
      return { rows: rows as unknown[] as Row[], command };
    } catch (error) {
      if (endsConnection(error)) this.#broken = true;
      throw postgresqlFailure(this.#place, error);
    }
  }
}

/**
 * Whether a failure takes the connection with it. The driver's own errors do; of the server's those with the severity
 * FATAL, a word that comes translated, so that the code has to tell.
 */
function endsConnection(error: unknown): boolean {
  return !(error instanceof DatabaseError) || /^(08|28|57P|25P03|25P04|53300)/.test(error.code ?? '');
}

/** Class 40 is the server's decision against the transaction; anything else may have come after the commit. */
function doubtful(error: unknown): unknown {
  if (!(error instanceof StorageError)) return error;
  if (error.cause instanceof DatabaseError && error.cause.code?.startsWith('40')) return error;
  return new StorageError(`${error.message} Whether the transaction was committed is not known.`, {
    retryable: true,
    uncertain: true,
    cause: error.cause,
  });
}
