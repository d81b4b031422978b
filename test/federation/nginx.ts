import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** Whether to run the tests that need nginx; with REQUIRE_NGINX=1 they run, and fail, without it. */
export const hasNginx =
  process.env['REQUIRE_NGINX'] === '1' || spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;

/** A real nginx of the test's own, in the foreground, on loopback. */
export class Nginx {
  readonly #directory = mkdtempSync(join(tmpdir(), 'nginx-'));
  readonly #port: number;
  readonly #server: string;
  #process: ChildProcess | undefined;
  #errors = '';

  /** `server`: what stands in its server block beside `listen`; `tls`: `ssl`, or nothing. */
  constructor(port: number, server: string, tls = '') {
    this.#port = port;
    this.#server = `listen 127.0.0.1:${port} ${tls} http2;\n${server}`;
  }

  /** Resolves when it takes connections. */
  async start(): Promise<void> {
    const file = join(this.#directory, 'nginx.conf');
    writeFileSync(file, this.#configuration());
    // A group of its own: a killed master would leave its workers.
    this.#process = spawn('nginx', ['-p', this.#directory, '-c', file, '-e', 'stderr'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process.stderr?.on('data', (text) => {
      this.#errors += text;
    });
    await vi.waitUntil(() => this.#listens(), { interval: 20, timeout: 15_000 });
  }

  /** Replaces its workers; resolves when the old ones, and with them their connections, are gone. */
  async reload(): Promise<void> {
    const before = this.#workers();
    this.#process?.kill('SIGHUP');
    const replaced = () => {
      const now = this.#workers();
      return now.length > 0 && now.every((worker) => !before.includes(worker));
    };
    await vi.waitUntil(replaced, { interval: 20, timeout: 15_000 });
  }

  /** Ends master and workers at once, with all connections. */
  async kill(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process ?? {};
    if (this.#process === undefined || pid === undefined || exitCode !== null || signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    process.kill(-pid, 'SIGKILL');
    await exited;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #configuration(): string {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${join(this.#directory, kind)};`)
      .join('\n');
    return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
worker_shutdown_timeout 200ms;
pid ${join(this.#directory, 'nginx.pid')};
events { worker_connections 64; }
http {
access_log off;
${temporary}
server { ${this.#server} }
}
`;
  }

  /** False while nobody answers; throws when nginx has ended. */
  async #listens(): Promise<boolean> {
    if (this.#process?.exitCode !== null) throw new Error(`nginx has ended: ${this.#errors}`);
    const socket = createConnection({ host: '127.0.0.1', port: this.#port });
    try {
      await once(socket, 'connect');
      return true;
    } catch {
      return false;
    } finally {
      socket.destroy();
    }
  }

  #workers(): string[] {
    const { pid } = this.#process!;
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  }
}
