import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { END_WITH_SUPERVISOR } from '../../src/demo/processes/run-arguments.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { parseExposition } from '../telemetry/exposition.ts';
import { freePort } from './free-port.ts';

const HOST = '127.0.0.1';

export interface NodePorts {
  readonly grpc: number;
  readonly http: number;
}

export interface CommandNodeOptions {
  /** The variables of application.yml, beside those of names and ports. */
  readonly settings: Readonly<Record<string, string>>;
  /** Takes what the node writes. */
  readonly logFile: string;
  /** Free ones unless given. */
  readonly ports?: NodePorts;
}

/** A node as its operators run it: `dist/cli.js start`, a process of its own that listens on 127.0.0.1. */
export class CommandNode {
  readonly ports: NodePorts;
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #gone: Promise<unknown>;

  private constructor({ settings, logFile }: CommandNodeOptions, ports: NodePorts) {
    this.ports = ports;
    this.url = `http://${HOST}:${ports.http}`;
    const log = openSync(logFile, 'a');
    this.#process = spawn(process.execPath, [...END_WITH_SUPERVISOR, join(packageRoot(), 'dist', 'cli.js'), 'start'], {
      stdio: ['ignore', log, log, 'ipc'],
      env: {
        PATH: process.env['PATH'],
        NODE_OPTIONS: process.env['NODE_OPTIONS'],
        NODE_DISABLE_COMPILE_CACHE: '1',
        SW_CORE_GRPC_HOST: HOST,
        SW_CORE_REST_HOST: HOST,
        SW_CORE_GRPC_PORT: String(ports.grpc),
        SW_CORE_REST_PORT: String(ports.http),
        ...settings,
      },
    });
    closeSync(log);
    this.#gone = once(this.#process, 'exit');
  }

  /** Resolves when the node is ready. Throws when it ends instead. */
  static async start(options: CommandNodeOptions): Promise<CommandNode> {
    const { ports = { grpc: await freePort(), http: await freePort() }, logFile } = options;
    const node = new CommandNode(options, ports);
    while (node.running) {
      const ready = await fetch(`${node.url}/readyz`).catch(() => undefined);
      await ready?.body?.cancel();
      if (ready?.ok) return node;
      await pause(20);
    }
    throw new Error(`A node has ended instead of starting: ${readFileSync(logFile, 'utf8').slice(-2_000)}`);
  }

  get running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** What the API answers. Throws when it refuses. */
  async get<T>(path: string): Promise<T> {
    return (await this.#answer(path).then((response) => response.json())) as T;
  }

  /** The lines of an answer of JSON objects, one a line. */
  async *lines<T>(path: string): AsyncGenerator<T> {
    let rest = '';
    for await (const text of (await this.#answer(path)).body!.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield JSON.parse(line) as T;
    }
  }

  /** All samples of /metrics, by name and labels. */
  async samples(): Promise<Readonly<Record<string, number>>> {
    const text = await this.#answer('/metrics').then((response) => response.text());
    return Object.assign({}, ...parseExposition(text).map(({ samples }) => samples));
  }

  /** Takes it down in order. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Nothing of it runs on. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async #answer(path: string): Promise<Response> {
    const response = await fetch(`${this.url}${path}`);
    if (response.ok) return response;
    throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.running) this.#process.kill(signal);
    await this.#gone;
  }
}
