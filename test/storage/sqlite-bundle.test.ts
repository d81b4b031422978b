import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const sources = join(packageRoot(), 'src', 'storage', 'sqlite');

it('from a bundle, the store finds its threads’ file in the package', async () => {
  // The package as it is installed: dist/ with its chunks, and its dependencies.
  const root = temporaryDirectory();
  writeFileSync(join(root, 'package.json'), '{ "name": "oap-federation", "type": "module" }');
  symlinkSync(join(packageRoot(), 'node_modules'), join(root, 'node_modules'));
  await build({
    entryPoints: {
      store: join(sources, 'sqlite-storage.ts'),
      'sqlite-worker': join(sources, 'sqlite-worker.ts'),
    },
    outdir: join(root, 'dist'),
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    external: ['better-sqlite3'],
    logLevel: 'silent',
  });
  const script = `
    import { openSqliteStorage } from ${JSON.stringify(join(root, 'dist', 'store.js'))};
    const storage = await openSqliteStorage(${JSON.stringify(join(root, 'federation.db'))});
    await storage.transaction((t) => t.writeDocuments('state', [{ key: 'a', text: 'b' }]));
    console.log(JSON.stringify(await storage.readDocuments('state')));
    await storage.close();`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect({ said: run.stdout, complaints: run.stderr }).toEqual({
    said: '[{"key":"a","text":"b"}]\n',
    complaints: '',
  });
});

it('the build makes that file', () => {
  expect(existsSync(join(packageRoot(), 'dist', 'sqlite-worker.js'))).toBe(true);
});

it('a process that forgets to close its store ends all the same', () => {
  const script = `
    import { openSqliteStorage } from ${JSON.stringify(join(sources, 'sqlite-storage.ts'))};
    await openSqliteStorage(${JSON.stringify(join(temporaryDirectory(), 'federation.db'))});
    console.log('open');`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    timeout: 15_000,
  });
  expect({ said: run.stdout, status: run.status, complaints: run.stderr }).toEqual({
    said: 'open\n',
    status: 0,
    complaints: '',
  });
});
