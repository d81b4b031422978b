import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import {
  type PostgresqlConfiguration,
  postgresqlConfiguration,
} from '../../src/storage/postgresql/postgresql-configuration.ts';
import { freePort } from './free-port.ts';

const DEBIAN = '/usr/lib/postgresql';
const START_DEADLINE = 60_000;
export const PASSWORD = 'pass-word-of-tests';

/** Where PostgreSQL's programs are: the newest of Debian's, or those on the path; undefined without any. */
export function postgresPrograms(): string | undefined {
  const candidates = [
    ...(existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []).map((version) =>
      join(DEBIAN, version, 'bin'),
    ),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return candidates.find((directory) => existsSync(join(directory, 'initdb')));
}

/** PostgreSQL need not be on every desk; .ci/run installs it, and demands these tests. */
export const skipWithoutPostgres = postgresPrograms() === undefined && process.env['REQUIRE_POSTGRESQL'] === undefined;

/** A server of the test's own, with its data in a temporary directory, on a port of 127.0.0.1. */
export class PostgresServer {
  readonly port: number;
  readonly directory: string;
  readonly #programs: string;
  readonly #settings: readonly string[];
  /** Whom the server runs as: it refuses to be root. */
  readonly #owner: { readonly uid: number; readonly gid: number } | undefined;
  #process: ChildProcess | undefined;

  private constructor(programs: string, port: number, settings: readonly string[]) {
    this.#programs = programs;
    this.port = port;
    this.#settings = settings;
    this.#owner = process.getuid?.() === 0 ? userNumbers('postgres') : undefined;
    this.directory = mkdtempSync(join(tmpdir(), 'oap-federation-postgres-'));
    if (this.#owner !== undefined) chownSync(this.directory, this.#owner.uid, this.#owner.gid);
  }

  /** Starts a server with `settings` (`name=value`), a database and a user `oap_federation`. */
  static async start(settings: readonly string[] = []): Promise<PostgresServer> {
    const programs = postgresPrograms();
    if (programs === undefined)
      throw new Error(`PostgreSQL is not installed: its initdb is neither below ${DEBIAN} nor on the path.`);
    const server = new PostgresServer(programs, await freePort(), settings);
    server.#initialize();
    await server.start();
    await server.query(`CREATE ROLE oap_federation LOGIN PASSWORD '${PASSWORD}'`);
    await server.query(`CREATE DATABASE oap_federation OWNER oap_federation ENCODING 'UTF8' TEMPLATE template0`);
    return server;
  }

  configuration(overrides: Partial<PostgresqlConfiguration> = {}): PostgresqlConfiguration {
    return postgresqlConfiguration.parse({ port: this.port, password: PASSWORD, ...overrides });
  }

  /** Runs statements as the superuser; gives the rows of a single one. */
  async query<Row extends pg.QueryResultRow>(text: string, database = 'postgres'): Promise<Row[]> {
    const client = await this.#connect(database);
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  /** Ends the connections of the storage's user, as an administrator or a failing network would. */
  async terminateConnections(): Promise<void> {
    await this.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'oap_federation'");
  }

  /** Keeps tables of the storage's database from being read until `meanwhile` has ended. */
  async whileLocked(tables: string, meanwhile: () => Promise<unknown>): Promise<void> {
    const client = await this.#connect('oap_federation');
    try {
      await client.query(`BEGIN; LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`);
      await meanwhile();
    } finally {
      await client.end();
    }
  }

  /** Puts a file into the data directory, readable by the server only. */
  place(name: string, content: string): string {
    const path = join(this.directory, 'data', name);
    writeFileSync(path, content);
    chmodSync(path, 0o600);
    if (this.#owner !== undefined) chownSync(path, this.#owner.uid, this.#owner.gid);
    return path;
  }

  /** Starts the server unless it runs; resolves when it answers. */
  async start(): Promise<void> {
    if (this.#running) return;
    const deadline = Date.now() + START_DEADLINE;
    while (!(await this.#tryStart(deadline))) {
      // After a kill its children may still hold the shared memory.
      if (Date.now() > deadline) throw new Error(`PostgreSQL does not start: ${this.#log()}`);
      await setTimeout(100);
    }
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends the server and removes its data. */
  async stop(): Promise<void> {
    await this.#end('SIGQUIT');
    rmSync(this.directory, { recursive: true, force: true });
  }

  get #running(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null;
  }

  #initialize(): void {
    const password = join(this.directory, 'password');
    writeFileSync(password, PASSWORD);
    if (this.#owner !== undefined) chownSync(password, this.#owner.uid, this.#owner.gid);
    const data = [
      '-D',
      join(this.directory, 'data'),
      '-U',
      'postgres',
      '--pwfile',
      password,
      '-E',
      'UTF8',
      '--locale=C',
    ];
    execFileSync(
      join(this.#programs, 'initdb'),
      [...data, '--no-sync', '--auth-local=trust', '--auth-host=scram-sha-256'],
      { ...this.#owner, cwd: this.directory, stdio: 'pipe' },
    );
  }

  /** False when the process ended before it answered. */
  async #tryStart(deadline: number): Promise<boolean> {
    const places = ['-D', join(this.directory, 'data'), '-k', this.directory, '-h', '127.0.0.1', '-p', `${this.port}`];
    const small = ['max_connections=40', 'shared_buffers=64MB', 'autovacuum=off', ...this.#settings];
    const options = [...places, ...small.flatMap((setting) => ['-c', setting])];
    const log = openSync(join(this.directory, 'log'), 'a');
    this.#process = spawn(join(this.#programs, 'postgres'), options, {
      ...this.#owner,
      cwd: this.directory,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    while (this.#running) {
      if (await this.#answers()) return true;
      if (Date.now() > deadline) throw new Error(`PostgreSQL does not answer: ${this.#log()}`);
      await setTimeout(20);
    }
    return false;
  }

  #log(): string {
    return readFileSync(join(this.directory, 'log'), 'utf8').slice(-2_000);
  }

  async #answers(): Promise<boolean> {
    try {
      await (await this.#connect('postgres')).end();
      return true;
    } catch {
      return false;
    }
  }

  async #connect(database: string): Promise<pg.Client> {
    const client = new pg.Client({ host: this.directory, port: this.port, user: 'postgres', database });
    await client.connect();
    return client;
  }

  async #end(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    const server = this.#process;
    if (server === undefined || !this.#running) return;
    const exit = once(server, 'exit');
    server.kill(signal);
    await exit;
  }
}

function userNumbers(name: string): { uid: number; gid: number } {
  const number = (option: string): number => Number(execFileSync('id', [option, name], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}
