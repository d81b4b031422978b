import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'compile-test-'));
});

afterEach(() => rm(directory, { recursive: true }));

const write = (path: string, text: string) => writeFile(join(directory, path), text);
const cli = (...args: string[]) => runCli(args, { cwd: directory });

describe('compile', () => {
  it('compiles scripts with the stock library, and writes what changed', async () => {
    await write('my.oal', 'my_cpm = from(Service.*).cpm();\nmy_sla = from(Endpoint.*).percent(status == true);\n');
    const first = await cli('compile', 'my.oal');
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^my: 2 metrics, (\d+) files, \1 written, 0 removed \(generated\/my\)\n$/);
    expect(first.code).toBe(0);
    const index = await readFile(join(directory, 'generated/my/index.ts'), 'utf8');
    expect(index).toContain("from 'oap-federation/runtime'");
    const again = await cli('compile', 'my.oal');
    expect(again.stdout).toContain(' 0 written, 0 removed');
  });

  it('removes what it no longer makes, and nothing else', async () => {
    await write('a.oal', 'my_cpm = from(Service.*).cpm();\nmy_sla = from(Endpoint.*).percent(status == true);\n');
    await cli('compile', 'a.oal', '--program', 'shop', '--out', 'out');
    expect(await readdir(join(directory, 'out/functions'))).toEqual(['cpm.ts', 'percent.ts']);
    await write('out/functions/notes.ts', '// mine\n');
    await write('a.oal', 'my_cpm = from(Service.*).cpm();\n');
    const { stdout } = await cli('compile', 'a.oal', '--program', 'shop', '--out', 'out');
    expect(stdout).toMatch(/^shop: 1 metric, \d+ files, \d+ written, [1-9]\d* removed \(out\)\n$/);
    expect(await readdir(join(directory, 'out/functions'))).toEqual(['cpm.ts', 'notes.ts']);
  });

  it('writes nothing of a program with errors', async () => {
    await write('my.oal', 'my_cpm = from(Servce.*).cpm();\n');
    const { code, stdout, stderr } = await cli('compile', 'my.oal');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error\[OAL\d{4}\]: .*\n --> my\.oal:1:15\n/);
    expect(stderr).toMatch(/\n1 error\n$/);
    expect(await readdir(directory)).toEqual(['my.oal']);
  });
});

describe('check', () => {
  it('accepts the programs that come with this package', async () => {
    expect(await cli('check')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^core: \d+ metrics, no errors\nfederation: \d+ metrics, no errors\n$/),
      stderr: '',
    });
  });

  it('takes directories and patterns, each script once', async () => {
    await mkdir(join(directory, 'a/b'), { recursive: true });
    await write('a/one.oal', 'm_one = from(Service.*).cpm();\n');
    await write('a/b/two.oal', 'm_two = from(Service.*).cpm();\n');
    const { stdout, stderr } = await cli('check', 'a', 'a/*.oal', './a/one.oal', '--program', 'x');
    expect([stdout, stderr]).toEqual(['x: 2 metrics, no errors\n', '']);
  });

  it('reports for machines', async () => {
    await write('my.oal', 'my_cpm = from(Servce.*).cpm();\n');
    const { code, stdout, stderr } = await cli('check', 'my.oal', '--format', 'json');
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject([{ severity: 'error', file: 'my.oal', start: { line: 1, column: 15 } }]);
  });

  it.each([
    ['no.oal', "There is no file or directory 'no.oal'."],
    ['*.oal', "No file matches '*.oal'."],
    ['.', "There is no .oal file in '.'."],
  ])('says that there is nothing at %s', async (path, sentence) => {
    expect(await cli('check', path)).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
  });

  it('wants a name for a program whose file gives none', async () => {
    await write('1 x.oal', '');
    const { code, stderr } = await cli('check', '1 x.oal');
    expect(stderr).toBe("'1 x' is no program name: letters, digits, - and _; give one with --program.\n");
    expect(code).toBe(2);
  });
});
