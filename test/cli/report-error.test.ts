import { readFile, rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CommandError } from '../../src/cli/command-error.ts';
import { reportError } from '../../src/cli/report-error.ts';
import { ConfigurationError, OperatingError } from '../../src/server/errors.ts';

let told: string;

beforeEach(() => {
  told = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  [new ConfigurationError('core is wrong.'), 78],
  [new OperatingError('Port 1 is in use.'), 1],
  [new CommandError('Called wrongly.', 2), 2],
  [Object.assign(new Error("EACCES: permission denied, open 'x'"), { code: 'EACCES' }), 1],
])('tells %s and exits with %i', (error, code) => {
  expect(reportError(error)).toBe(code);
  expect(told).toBe(`${error.message}\n`);
});

it.each([new TypeError('x is not a function'), new Error('BUG: x is not a function.')])(
  'tells a bug in one sentence, its stack in a file: %s',
  async (error) => {
    expect(reportError(error)).toBe(70);
    const told1 =
      /^BUG: x is not a function\. This should not happen; (\S+) says where it did, please report it with that file\.\n$/;
    expect(told).toMatch(told1);
    const file = told1.exec(told)![1]!;
    expect(await readFile(file, 'utf8')).toContain('report-error.test.ts');
    await rm(file);
  },
);
