import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLI, spawnScript } from './run-cli.ts';
import { scriptsDirectory } from './scripts-directory.ts';

const directory = scriptsDirectory();

/** The files that a run of the command has loaded: V8's coverage names them all. */
async function loadedBy(...args: string[]): Promise<string[]> {
  const coverage = join(directory.path, 'coverage');
  const { ended } = spawnScript(CLI, args, { cwd: directory.path, env: { NODE_V8_COVERAGE: coverage } });
  expect(await ended).toMatchObject({ code: 0 });
  const [file] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, file!), 'utf8')) as { result: { url: string }[] };
  return result.map(({ url }) => url);
}

const slow = (url: string) => /node_modules\/(@?ts-morph|protobufjs|@grpc|better-sqlite3|fastify)\//.test(url);

it.each([['--help'], ['check', 'my.oal'], ['fmt', 'my.oal'], ['explain', 'my_cpm', 'my.oal']])(
  'does not wait for what only other commands need: %s',
  async (...args) => {
    await directory.write('my.oal', 'my_cpm = from(Service.*).cpm();\n');
    const loaded = await loadedBy(...args);
    expect(loaded.some((url) => url.endsWith('src/cli/main.ts'))).toBe(true);
    expect(loaded.filter(slow)).toEqual([]);
  },
);

it('knows what compile loads', async () => {
  await directory.write('my.oal', 'my_cpm = from(Service.*).cpm();\n');
  expect((await loadedBy('compile', 'my.oal')).some(slow)).toBe(true);
});
