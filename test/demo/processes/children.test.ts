import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DemoError } from '../../../src/demo/demo-error.ts';
import type { Child } from '../../../src/demo/processes/child.ts';
import { Children, type Tier } from '../../../src/demo/processes/children.ts';
import { applicationArguments } from '../../../src/demo/processes/run-arguments.ts';

const READY = 'process.send(process.pid); setInterval(() => undefined, 1e6);';
const OBEDIENT = `process.on('SIGTERM', () => { console.log('told'); process.exit(0); }); ${READY}`;
const STUBBORN = `process.on('SIGTERM', () => undefined); ${READY}`;

let directory: string;
let children: Children;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'children-'));
  children = new Children();
});
afterEach(async () => {
  children.kill();
  await children.stop();
  rmSync(directory, { recursive: true });
});

function start(name: string, script: string, tier: Tier = 'application'): Child {
  const logFile = join(directory, `${name}.log`);
  return children.start(tier, { name, args: ['-e', script], environment: process.env, logFile });
}

function firstMessage(child: Child): Promise<unknown> {
  return new Promise((resolve) => child.onMessage(resolve));
}

describe('the processes of the demo', () => {
  test('end when they are told to, and write to their logs', async () => {
    const child = start('obedient', OBEDIENT);
    await firstMessage(child);
    expect(await children.stop()).toEqual([]);
    expect(await child.ended).toBe('exit code 0');
    expect(readFileSync(child.logFile, 'utf8')).toBe('told\n');
  });

  test('stop before those that they send to', async () => {
    const order: string[] = [];
    const started = (['upstream', 'downstream', 'application'] as const).map((tier) => start(tier, OBEDIENT, tier));
    await Promise.all(started.map(firstMessage));
    for (const child of started) void child.ended.then(() => order.push(child.name));
    await children.stop();
    expect(order).toEqual(['application', 'downstream', 'upstream']);
  });

  test('are killed when they do not end in time', async () => {
    const child = start('stubborn', STUBBORN);
    await firstMessage(child);
    expect(await child.stop(50)).toBe(false);
    expect(await child.ended).toBe('signal SIGKILL');
  });

  test('do not end unnoticed', async () => {
    start('broken', 'process.exitCode = 3');
    await expect(children.failure).rejects.toThrow(
      new DemoError(`broken has ended unexpectedly (exit code 3); its log is ${join(directory, 'broken.log')}.`),
    );
  });

  test('end at once when the supervisor is gone, killed without a chance to stop them', async () => {
    const [loader, module] = applicationArguments();
    const supervisor = spawn(process.execPath, ['-e', supervisorOf([loader!, module!, '-e', STUBBORN])], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const orphan = Number(await once(supervisor.stdout, 'data'));
    expect(isAlive(orphan)).toBe(true);
    supervisor.kill('SIGKILL');
    await vi.waitFor(() => expect(isAlive(orphan)).toBe(false), { timeout: 4_000 });
  });

  test('are not started any more once the demo stops', async () => {
    await children.stop();
    expect(() => start('late', OBEDIENT)).toThrow(DemoError);
  });
});

/** A process that starts one of its own, as Child does, and tells its id. */
function supervisorOf(args: readonly string[]): string {
  return `
    const child = require('node:child_process').spawn(process.execPath, ${JSON.stringify(args)}, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      detached: true,
    });
    child.on('message', (pid) => console.log(pid));`;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // ESRCH: no such process.
    return false;
  }
}
