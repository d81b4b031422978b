import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished } from 'vitest';

/** `node sqlite-child.ts <path> <mode>`, killed at the latest when the test ends. */
export function startChild(path: string, mode: string): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sqlite-child.ts'), path, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** The next things that the child says. */
export async function words(child: ChildProcess, count: number): Promise<string[]> {
  const said: string[] = [];
  if (child.stdout === null) return said;
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === count) break;
  }
  return said;
}

export async function nextWord(child: ChildProcess): Promise<string | undefined> {
  return (await words(child, 1))[0];
}

export async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  expect(await exit).toEqual([null, 'SIGKILL']);
}
