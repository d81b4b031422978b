import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { scriptsDirectory } from './scripts-directory.ts';

const directory = scriptsDirectory();
const { write, read, cli } = directory;

const UNTIDY = '// Calls.\nmy_cpm=from( Service . * ).cpm( ) ; // per minute\n';
const TIDY = '// Calls.\nmy_cpm = from(Service.*).cpm(); // per minute\n';

describe('fmt', () => {
  it('formats files in place, says which, and has nothing more to do', async () => {
    await write('a.oal', UNTIDY);
    await write('b/c.oal', TIDY);
    expect(await cli('fmt')).toEqual({ code: 0, stdout: 'a.oal\n', stderr: '1 of 2 scripts changed\n' });
    expect(await read('a.oal')).toBe(TIDY);
    expect(await cli('fmt', 'a.oal', 'b')).toEqual({ code: 0, stdout: '', stderr: '0 of 2 scripts changed\n' });
  });

  it('only lists with --check', async () => {
    await write('a.oal', UNTIDY);
    await write('b/c.oal', TIDY);
    expect(await cli('fmt', '--check')).toEqual({
      code: 1,
      stdout: 'a.oal\n',
      stderr: '1 of 2 scripts would change\n',
    });
    expect(await read('a.oal')).toBe(UNTIDY);
    expect(await cli('fmt', '--check', 'b')).toMatchObject({ code: 0, stdout: '' });
  });

  it('leaves a script with a syntax error as it is', async () => {
    await write('a.oal', `${UNTIDY}b_cpm = from(Service.*.cpm();\n`);
    await write('c.oal', UNTIDY);
    const { code, stdout, stderr } = await cli('fmt');
    expect([code, stdout]).toEqual([1, 'c.oal\n']);
    expect(stderr).toMatch(/^error\[OAL1006\]: .*\n --> a\.oal:3:/);
    expect(await read('a.oal')).toContain(UNTIDY);
  });

  it('reads standard input and writes standard output', async () => {
    expect(await runCli(['fmt', '-'], { input: UNTIDY })).toEqual({ code: 0, stdout: TIDY, stderr: '' });
    expect(await runCli(['fmt', '--check', '-'], { input: UNTIDY })).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(await runCli(['fmt', '--check', '-'], { input: TIDY })).toEqual({ code: 0, stdout: '', stderr: '' });
    const broken = await runCli(['fmt', '-'], { input: 'a = b;\n' });
    expect(broken).toMatchObject({ code: 1, stdout: '' });
    expect(broken.stderr).toContain('--> standard input:1:5');
  });

  it('takes nothing beside standard input', async () => {
    expect(await cli('fmt', '-', 'a.oal')).toEqual({
      code: 2,
      stdout: '',
      stderr: '- stands for standard input and takes no files beside it.\n',
    });
  });

  it('finds nothing to do in the shipped scripts', async () => {
    const { code, stdout } = await runCli(['fmt', '--check', 'oal'], { cwd: `${import.meta.dirname}/../..` });
    expect([code, stdout]).toEqual([0, '']);
  });
});
