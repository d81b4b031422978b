import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/package-root.ts';

const launcher = join(packageRoot(), 'dist', 'cli.js');

/** A Node.js on this machine that is too old for the command, if there is one. */
function olderNode(): string | undefined {
  const candidates = (process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, 'node'));
  return candidates.find((node) => {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    const major = Number.parseInt(stdout?.slice(1) ?? '', 10);
    return major >= 18 && major < 26;
  });
}

describe('the built command', () => {
  it('runs', () => {
    expect(spawnSync(process.execPath, [launcher, '--version'], { encoding: 'utf8' }).stdout).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    );
  });

  const older = olderNode();

  it.skipIf(older === undefined)('runs also where the machine has an older Node.js, and hands on its exit code', () => {
    expect(spawnSync(older!, [launcher, '--version'], { encoding: 'utf8' }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const wrong = spawnSync(older!, [launcher, 'querry'], { encoding: 'utf8' });
    expect({ status: wrong.status, stack: wrong.stderr.includes('    at ') }).toEqual({ status: 2, stack: false });
  });
});
