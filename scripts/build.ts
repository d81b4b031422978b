/**
 * Bundles the command into dist/; shared and lazily imported parts become chunks. Dependencies stay outside, except for
 * chevrotain, whose sixty small files would take a tenth of a second to load.
 */
import { chmod, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const outdir = join(root, 'dist');
const bundled = new Set(['chevrotain']);

const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

await rm(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  // `runtime` is what compiled programs import; it shares its chunks, and so its classes, with the command.
  // `sqlite-worker` and `merge-worker` are the files of threads.
  entryPoints: {
    cli: 'src/cli/launch.ts',
    demo: 'src/demo/main.ts',
    'merge-worker': 'src/server/core/merge-worker.ts',
    runtime: 'src/runtime/api.ts',
    'sqlite-worker': 'src/storage/sqlite/sqlite-worker.ts',
  },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node22',
  external: Object.keys(manifest.dependencies).filter((name) => !bundled.has(name)),
  sourcemap: true,
  logLevel: 'warning',
});
await chmod(join(outdir, 'cli.js'), 0o755);
