import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Interrupted, Interrupts } from '../../src/demo/interrupts.ts';

let now: number;
const force = vi.fn();
let interrupts: Interrupts;

beforeEach(() => {
  now = 0;
  force.mockClear();
  interrupts = new Interrupts(() => now, force);
});
afterEach(() => interrupts.close());

function signal(name: NodeJS.Signals, at: number): void {
  now = at;
  process.emit(name, name);
}

describe('signals', () => {
  test('the first Ctrl-C ends the load, also when npm passes it on', async () => {
    signal('SIGINT', 1_000);
    signal('SIGINT', 1_020);
    await interrupts.finish;
    expect(await stateOf(interrupts.abort)).toBe('pending');
  });

  test('the second one stops the demo, the third makes an end at once', async () => {
    signal('SIGINT', 1_000);
    signal('SIGINT', 2_000);
    await expect(interrupts.abort).rejects.toMatchObject({ message: 'Stopped by SIGINT.', exitCode: 130 });
    expect(force).not.toHaveBeenCalled();
    signal('SIGINT', 3_000);
    expect(force).toHaveBeenCalledOnce();
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s stops the demo', async (name, exitCode) => {
    signal(name, 0);
    const error = await interrupts.abort.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Interrupted);
    expect(error).toMatchObject({ exitCode });
    expect(await stateOf(interrupts.finish)).toBe('pending');
  });

  test('a parent that is gone stops the demo as the end of the terminal does', async () => {
    interrupts.hangUp();
    await expect(interrupts.abort).rejects.toMatchObject({ exitCode: 129 });
  });

  test('are the process’s own again after close', () => {
    interrupts.close();
    expect(process.listeners('SIGHUP')).toEqual([]);
  });
});

async function stateOf(promise: Promise<unknown>): Promise<string> {
  const settled = promise.then(
    () => 'resolved',
    () => 'rejected',
  );
  return Promise.race([settled, new Promise<string>((resolve) => setImmediate(resolve, 'pending'))]);
}
