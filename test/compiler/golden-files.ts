import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const record = process.env['UPDATE_GOLDEN'] === '1';

/** Compares text with a golden file to the byte, or records it when UPDATE_GOLDEN=1 is set. */
export function expectGolden(path: string, actual: string): void {
  if (record) {
    writeFileSync(path, actual);
  }
  expect(existsSync(path), `${path} is missing: run with UPDATE_GOLDEN=1 to record it`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

/** The names, without ending, of the cases in a folder: each is one `.oal` with one `.txt`, and nothing else. */
export function goldenCases(folder: string): { readonly cases: string[]; readonly unexpected: string[] } {
  const names = readdirSync(folder).sort();
  const cases = names.filter((name) => name.endsWith('.oal')).map((name) => name.slice(0, -'.oal'.length));
  const expected = new Set(cases.flatMap((name) => [`${name}.oal`, `${name}.txt`]));
  return { cases, unexpected: names.filter((name) => !expected.has(name)) };
}

export function readCase(folder: string, name: string): string {
  return readFileSync(join(folder, `${name}.oal`), 'utf8');
}
