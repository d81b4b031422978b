import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/demo/report/report.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';

/** The supervisor, three nodes, four instances of the application. */
const PROCESSES = 8;
const CLOUDS = ['cloud-c', 'cloud-n'];
const LIMIT = 90_000;

let directory: string;
let mark: string;
let demo: ChildProcess | undefined;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'demo-e2e-'));
  mark = `DEMO_E2E=${randomUUID()}`;
});
afterEach(() => {
  // Its children end with it.
  demo?.kill('SIGKILL');
  rmSync(directory, { recursive: true, maxRetries: 3 });
});

describe('npm start', () => {
  test('the upstream has exactly what the applications of both clouds served', { timeout: LIMIT }, async () => {
    const { ended, loading } = start('--duration', '8', '--report', 'json', '--keep');
    await loading;
    expect(processesLeft()).toBe(PROCESSES);
    const { code, stdout, stderr } = await ended;
    const report = JSON.parse(stdout) as Report;
    expect(report.differences).toEqual([]);
    expect({ code, equal: report.equal, processes: processesLeft() }).toEqual({ code: 0, equal: true, processes: 0 });
    expect(stderr).not.toContain('killed');
    expectFiguresOf(report);
    expectQuietLogs();
  });

  test('SIGTERM stops everything and leaves nothing behind', { timeout: LIMIT }, async () => {
    const { ended, loading } = start();
    await loading;
    demo?.kill('SIGTERM');
    const { code } = await ended;
    expect({ code, processes: processesLeft(), files: readdirSync(directory) }).toEqual({
      code: 143,
      processes: 0,
      files: [],
    });
  });
});

function start(...args: string[]) {
  const [name, value] = mark.split('=');
  const child = spawn(process.execPath, [join(packageRoot(), 'src/demo/main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: directory, [name!]: value },
  });
  demo = child;
  const loading = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        if (chunk.includes('service order in 2 clouds')) resolve();
      });
    }
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([stdout, stderr, [code]]) => ({ stdout, stderr, code: code as number }),
  );
  return { ended, loading };
}

/** Processes of this run: each has inherited the mark. */
function processesLeft(): number {
  const list = execFileSync('ps', ['axeww'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { PATH: process.env['PATH'] },
  });
  return list.split('\n').filter((line) => line.includes(mark)).length;
}

function expectFiguresOf({ applications, clusters, downstream, federated }: Report): void {
  const { calls, failures } = applications;
  expect(Object.keys(clusters)).toEqual(CLOUDS);
  for (const cloud of CLOUDS) {
    const served = applications.clusters[cloud]!;
    expect(Object.values(served.instances).every((instance) => instance.calls > 10)).toBe(true);
    expect(clusters[cloud]).toEqual(downstream[cloud]);
    expect(clusters[cloud]).toMatchObject({ calls: served.calls, failures: served.failures });
  }
  expect(failures).toBeGreaterThan(0);
  expect(federated).toMatchObject({ calls, failures, sla: Math.trunc(((calls - failures) * 10_000) / calls) });
  expect(Object.keys(federated?.percentile.ranks ?? {})).toEqual(['50', '75', '90', '95', '99']);
}

/** A stock agent finds nothing to complain of, and neither do the nodes. */
function expectQuietLogs(): void {
  const data = join(directory, readdirSync(directory)[0]!);
  const logs = readdirSync(data).filter((name) => name.endsWith('.log'));
  expect(logs).toHaveLength(PROCESSES - 1);
  for (const name of logs) {
    const lines = readFileSync(join(data, name), 'utf8').trimEnd().split('\n');
    const loud = name.startsWith('order') ? lines.filter((line) => !line.startsWith('order ')) : lines.filter(isLoud);
    expect(loud, name).toEqual([]);
  }
}

function isLoud(line: string): boolean {
  return !line.startsWith('{') || (JSON.parse(line) as { level: number }).level >= 40;
}
