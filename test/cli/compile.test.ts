import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scriptsDirectory } from './scripts-directory.ts';

const directory = scriptsDirectory();
const { write, read, cli } = directory;
const listed = (path: string) => readdir(join(directory.path, path));

describe('compile', () => {
  it('compiles scripts with the stock library, and writes what changed', async () => {
    await write('my.oal', 'my_cpm = from(Service.*).cpm();\nmy_sla = from(Endpoint.*).percent(status == true);\n');
    const first = await cli('compile', 'my.oal');
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^my: 2 metrics, (\d+) files, \1 written, 0 removed \(generated\/my\)\n$/);
    expect(first.code).toBe(0);
    expect(await read('generated/my/index.ts')).toContain("from 'oap-federation/runtime'");
    const again = await cli('compile', 'my.oal');
    expect(again.stdout).toContain(' 0 written, 0 removed');
  });

  it('removes what it no longer makes, and nothing else', async () => {
    await write('a.oal', 'my_cpm = from(Service.*).cpm();\nmy_sla = from(Endpoint.*).percent(status == true);\n');
    await cli('compile', 'a.oal', '--program', 'shop', '--out', 'out');
    expect(await listed('out/functions')).toEqual(['cpm.ts', 'percent.ts']);
    await write('out/functions/notes.ts', '// mine\n');
    await write('a.oal', 'my_cpm = from(Service.*).cpm();\n');
    const { stdout } = await cli('compile', 'a.oal', '--program', 'shop', '--out', 'out');
    expect(stdout).toMatch(/^shop: 1 metric, \d+ files, \d+ written, [1-9]\d* removed \(out\)\n$/);
    expect(await listed('out/functions')).toEqual(['cpm.ts', 'notes.ts']);
  });

  it('writes nothing when there is an error', async () => {
    await write('my.oal', 'my_cpm = from(Servce.*).cpm();\n');
    const { code, stdout, stderr } = await cli('compile', 'my.oal');
    expect([code, stdout]).toEqual([1, '']);
    await expect(stderr).toMatchFileSnapshot('golden/unknown-source.txt');
    expect(await listed('.')).toEqual(['my.oal']);
  });

  it('prints warnings and compiles', async () => {
    await write('my.oal', 'my_cpm = from(Service.*).cpm()\nyour_cpm = from(Service.*).cpm();\n');
    const { code, stdout, stderr } = await cli('compile', 'my.oal');
    expect(stderr).toMatch(/^warning\[OAL1011\]: .*\n --> my\.oal:1:/);
    expect(stderr).toMatch(/\n1 warning\n$/);
    expect(stdout).toContain('my: 2 metrics');
    expect(code).toBe(0);
  });
});

describe('compile against the previous build', () => {
  const tally = (type: string) =>
    `function tally() {\n  state n: ${type} = sum(1);\n  value all: ${type} = n;\n}\nmy_tally = from(Service.*).tally();\n`;

  it('refuses what peers would misread, and writes nothing', async () => {
    await write('my.oal', tally('long'));
    await cli('compile', 'my.oal');
    const before = await read('generated/my/manifest.json');
    await write('my.oal', tally('double'));
    const { code, stdout, stderr } = await cli('compile', 'my.oal');
    expect([code, stdout]).toEqual([1, '']);
    await expect(stderr).toMatchFileSnapshot('golden/incompatible.txt');
    expect(await read('generated/my/manifest.json')).toBe(before);
  });

  it('warns of it when told to go on', async () => {
    await write('my.oal', tally('long'));
    await cli('compile', 'my.oal');
    await write('my.oal', tally('double'));
    const { code, stdout, stderr } = await cli('compile', 'my.oal', '--allow-incompatible');
    expect(stderr).toMatch(/^warning\[OAL6202\]: /);
    expect(stdout).toMatch(/^my: 1 metric, /);
    expect(code).toBe(0);
    expect(await cli('compile', 'my.oal')).toMatchObject({ code: 0, stderr: '' });
  });

  it('says when the manifest is none', async () => {
    await write('generated/my/manifest.json', '{');
    await write('my.oal', 'my_cpm = from(Service.*).cpm();\n');
    const { code, stdout, stderr } = await cli('compile', 'my.oal', '--format', 'json');
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'OAL6200', file: 'generated/my/manifest.json' }]);
    expect(await read('generated/my/manifest.json')).toBe('{');
  });
});
