/** Bundles the command into dist/; dependencies stay outside, shared and lazily imported parts become chunks. */
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const outdir = join(root, 'dist');

await rm(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  // `runtime` is what compiled programs import; it shares its chunks, and so its classes, with the command.
  entryPoints: { cli: 'src/cli/main.ts', demo: 'src/demo/main.ts', runtime: 'src/runtime/api.ts' },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node22',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
await chmod(join(outdir, 'cli.js'), 0o755);
