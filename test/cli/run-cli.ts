import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/runtime/package-root.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with the first line of standard output that holds `text`. */
  line(text: string): Promise<string>;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input?: string;
}

export const CLI = join(packageRoot(), 'src', 'cli', 'main.ts');

/** Runs a script in a process of its own, without the variables that configure this one. */
export function spawnScript(
  script: string,
  args: readonly string[],
  { cwd, env = {}, input = '' }: CliOptions = {},
): Running {
  const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', NO_COLOR: '1', ...env };
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  const find = (text: string) => stdout.split('\n').find((candidate) => candidate.includes(text));
  const line = async (text: string) => {
    for (;;) {
      const found = find(text);
      if (found !== undefined) return found;
      const over = await Promise.race([once(child.stdout, 'data').then(() => undefined), ended]);
      if (over !== undefined && find(text) === undefined) throw new Error(`It ended without '${text}': ${stderr}`);
    }
  };
  return { child, ended, line };
}

/** Runs `oap-federation` to its end. */
export function runCli(args: readonly string[], options?: CliOptions): Promise<Ended> {
  return spawnScript(CLI, args, options).ended;
}
