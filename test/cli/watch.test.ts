import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Running } from './run-cli.ts';
import { scriptsDirectory } from './scripts-directory.ts';

const directory = scriptsDirectory();
const { write, read, start } = directory;

let running: Running | undefined;

afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  running = undefined;
});

const metrics = (...names: string[]) => names.map((name) => `${name} = from(Service.*).cpm();\n`).join('');

async function watching(...args: string[]): Promise<Running> {
  running = start('compile', ...args, '--watch');
  await running.line('Watching');
  return running;
}

describe('compile --watch', () => {
  it('compiles what changes, one line a run, until SIGINT', async () => {
    await write('my.oal', metrics('a_cpm'));
    const { line, child, ended } = await watching('my.oal');
    await write('my.oal', metrics('a_cpm', 'b_cpm'));
    await line('2 metrics');
    expect(await read('generated/my/manifest.json')).toContain('"b_cpm"');
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.replace(/\d+ written/g, 'n written').replace(/\d\d:\d\d:\d\d|\d+(?= ms)/g, '#')).toBe(
      [
        '[#] my: 1 metric, n written, 0 removed (check # ms, all # ms)',
        'Watching for changes; Ctrl-C ends.',
        '[#] my: 2 metrics, n written, 0 removed (check # ms, all # ms)',
        '',
      ].join('\n'),
    );
  });

  it('tells errors and goes on', async () => {
    await write('my.oal', metrics('a_cpm'));
    const { line, child, ended } = await watching('my.oal');
    await write('my.oal', 'a_cpm = from(Servce.*).cpm();\n');
    await line('] 1 error, nothing written');
    await write('my.oal', metrics('a_cpm'));
    await line('my: no change');
    await rename(join(directory.path, 'my.oal'), join(directory.path, 'your.oal'));
    await write('my.oal', metrics('a_cpm', 'b_cpm', 'c_cpm'));
    await line('3 metrics');
    child.kill('SIGTERM');
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).toContain("error[OAL2001]: There is no source 'Servce'.\n --> my.oal:1:14\n");
  });

  it('sees new scripts and new directories', async () => {
    await write('metrics/a.oal', metrics('a_cpm'));
    const { line, child, ended } = await watching('metrics', '--program', 'my');
    await write('metrics/more/b.oal', metrics('b_cpm'));
    await line('2 metrics');
    await write('metrics/more/c.oal', metrics('c_cpm'));
    await line('3 metrics');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('sees the modules of functions', async () => {
    await write('my.oal', 'my_size = from(Service.*).size();\n');
    await write('library/size.oal', 'function size() from "./size.ts" { state all: bytes; value size: int; }\n');
    await write('library/size.ts', 'export default { accept() {}, merge() {} };\n');
    const { line, child, ended } = await watching('my.oal', '--functions', 'library');
    await write('library/size.ts', 'export default { accept() {}, merge() {}, value: () => 0 };\n');
    await line('1 metric, ');
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).toContain('--> library/size.ts:1:1');
  });

  it('wants scripts that are there when it starts, and no machine to tell', async () => {
    expect(await start('compile', 'my.oal', '--watch').ended).toEqual({
      code: 1,
      stdout: '',
      stderr: "There is no file or directory 'my.oal'.\n",
    });
    expect(await start('compile', '--watch', '--format', 'json').ended).toEqual({
      code: 2,
      stdout: '',
      stderr: '--watch tells people; leave --format json out.\n',
    });
  });
});
