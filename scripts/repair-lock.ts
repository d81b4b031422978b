/**
 * Makes package-lock.json fit for a clean `npm ci` anywhere: `npm run lock` calls it after npm has written the file.
 *
 * - A registry that lacks some platforms' optional packages makes npm leave them out of the lock file, and `npm ci` then
 *   refuses the file as incomplete. They are entered by name and version; only their own platforms ever fetch them.
 * - better-sqlite3 brings its binaries and says `gypfile: false`. npm looks for that in the lock file alone, where it does
 *   not write it, and would compile the package on every installation, which takes Python and a compiler.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/runtime/package-root.ts';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  gypfile?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const path = join(packageRoot(), 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Locked> };

for (const { optionalDependencies = {}, ...owner } of Object.values(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (/^[\d.]+$/.test(version)) lock.packages[`node_modules/${name}`] ??= missing(name, version, owner);
  }
lock.packages['node_modules/better-sqlite3']!.gypfile = false;

const { '': root, ...others } = lock.packages;
lock.packages = { '': root!, ...Object.fromEntries(Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1))) };
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

/** A package for one platform, which its name tells: `…-linux-x64-musl`. */
function missing(name: string, version: string, { license, dev, engines }: Locked): Locked {
  const platform = /(android|darwin|freebsd|linux|win32)-(arm64|x64)(-musl)?$/.exec(name);
  if (platform === null) throw new Error(`${name} is missing from the lock file, and its name tells no platform.`);
  const [, os, cpu, musl] = platform;
  return {
    version,
    cpu: [cpu!],
    ...(dev === undefined ? {} : { dev }),
    ...(musl === undefined ? {} : { libc: ['musl'] }),
    ...(license === undefined ? {} : { license }),
    optional: true,
    os: [os!],
    ...(engines === undefined ? {} : { engines }),
  };
}
