import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/package-root.ts';

interface Locked {
  readonly gypfile?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(packageRoot(), 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** `npm run lock` writes the file so; scripts/repair-lock.ts says why. */
describe('package-lock.json', () => {
  it('names the optional packages of every platform, or npm ci refuses it', () => {
    const missing = Object.values(lock.packages)
      .flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
      .filter(([name, version]) => /^[\d.]+$/.test(version) && lock.packages[`node_modules/${name}`] === undefined);
    expect(missing).toEqual([]);
  });

  it('keeps npm from compiling what comes compiled', () => {
    expect(lock.packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
  });
});
