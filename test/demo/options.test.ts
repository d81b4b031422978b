import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseOptions } from '../../src/demo/options.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';

describe('the options of the demo', () => {
  beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
  afterEach(() => void vi.restoreAllMocks());

  test('run until Ctrl-C and report in words unless told otherwise', () => {
    expect(parseOptions([])).toEqual({ duration: undefined, report: 'text', rate: 30, seed: 1, keep: false });
  });

  test('are read', () => {
    const args = ['--duration', '60', '--report', 'json', '--rate', '12.5', '--seed', '0', '--keep'];
    expect(parseOptions(args)).toEqual({ duration: 60, report: 'json', rate: 12.5, seed: 0, keep: true });
  });

  test.each([
    [
      ['--report', 'xml'],
      "error: option '--report <format>' argument 'xml' is invalid. Allowed choices are json, text.",
    ],
    [['--duration', '0'], "option '--duration <seconds>' argument '0' is invalid. It is a number from 1 to 86400."],
    [['--rate', '1e9'], "argument '1e9' is invalid. It is a number from 1 to 200."],
    [['--seed', '-1'], "argument '-1' is invalid. It is a whole number from 0 to 4294967295."],
    [['--durration', '5'], "error: unknown option '--durration'\n(Did you mean --duration?)"],
    [['json'], 'error: too many arguments. Expected 0 arguments but got 1: json.'],
  ])('%j is refused with a sentence', (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(CommanderError);
    expect(() => parseOptions(args)).toThrow(sentence);
  });
});

test('a wrong call says what is wrong, starts nothing, and exits with 2', () => {
  const main = join(packageRoot(), 'src/demo/main.ts');
  const { status, stderr, stdout } = spawnSync(process.execPath, [main, '--rat', '3'], { encoding: 'utf8' });
  expect(stderr).toBe(
    "error: unknown option '--rat'\n(Did you mean --rate?)\n(npm start -- --help shows how to call it)\n",
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
