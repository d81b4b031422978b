import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Screen } from '../../../src/demo/dashboard/screen.ts';

afterEach(() => vi.unstubAllEnvs());

function output(terminal: { isTTY: boolean; columns: number; rows: number } | undefined) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), terminal);
  return { stream, written: () => String(stream.read() ?? '') };
}

describe('Screen', () => {
  test('redraws in place on a terminal', () => {
    const { stream, written } = output({ isTTY: true, columns: 10, rows: 10 });
    const screen = new Screen(stream, () => 0);
    screen.draw(['one', '', 'longer than the terminal']);
    expect(written()).toBe('\rone\x1b[K\n\x1b[K\nlonger than the terminal\x1b[K\n\x1b[J');
    screen.draw(['two']);
    // Five rows: the last line took three of them.
    expect(written()).toBe('\x1b[5A\rtwo\x1b[K\n\x1b[J');
  });

  test('cuts off what a terminal has no rows for', () => {
    const { stream, written } = output({ isTTY: true, columns: 80, rows: 3 });
    new Screen(stream, () => 0).draw(['one', 'two', 'three']);
    expect(written()).toBe('\rone\x1b[K\ntwo\x1b[K\n\x1b[J');
  });

  test('writes a block every ten seconds elsewhere', () => {
    const { stream, written } = output(undefined);
    let now = 100;
    const screen = new Screen(stream, () => now);
    screen.draw(['one', 'two']);
    now += 9_999;
    screen.draw(['not yet']);
    now += 1;
    screen.draw(['three']);
    expect(written()).toBe('one\ntwo\n\nthree\n\n');
  });

  test('uses colours on a terminal, unless NO_COLOR is set', () => {
    vi.stubEnv('NO_COLOR', '');
    const terminal = new Screen(output({ isTTY: true, columns: 80, rows: 24 }).stream, () => 0);
    const file = new Screen(output(undefined).stream, () => 0);
    expect([terminal.colours, file.colours]).toEqual([true, false]);
    vi.stubEnv('NO_COLOR', '1');
    expect(terminal.colours).toBe(false);
  });
});
