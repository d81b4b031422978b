import { describe, expect, it } from 'vitest';
import { scriptsDirectory } from './scripts-directory.ts';

const { write, cli } = scriptsDirectory();

describe('check', () => {
  it('accepts the programs that come with this package', async () => {
    expect(await cli('check')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^core: \d{3} metrics, no errors\nfederation: \d{3} metrics, no errors\n$/),
      stderr: '',
    });
  });

  it('takes one of them by name', async () => {
    expect(await cli('check', '--program', 'federation')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^federation: \d+ metrics, no errors\n$/),
    });
  });

  it('takes directories and patterns, each script once', async () => {
    await write('a/one.oal', 'm_one = from(Service.*).cpm();\n');
    await write('a/b/two.oal', 'm_two = from(Service.*).cpm();\n');
    await write('a/node_modules/three.oal', 'm_three = from(Service.*).cpm();\n');
    const { stdout, stderr } = await cli('check', 'a', 'a/*.oal', './a/one.oal', '--program', 'x');
    expect([stdout, stderr]).toEqual(['x: 2 metrics, no errors\n', '']);
  });

  it('tells the errors of all files in one run', async () => {
    await write('a.oal', 'm_one = from(Servce.*).cpm();\n');
    await write('b.oal', 'm_two = from(Service.latncy).longAvg();\nm_three = form(Service.*).cpm();\n');
    const { code, stdout, stderr } = await cli('check', 'a.oal', 'b.oal');
    await expect(stderr).toMatchFileSnapshot('golden/errors-of-two-files.txt');
    expect([code, stdout]).toEqual([1, '']);
  });

  it('reports for machines', async () => {
    await write('my.oal', 'my_cpm = from(Servce.*).cpm();\n');
    const { code, stdout, stderr } = await cli('check', 'my.oal', '--format', 'json');
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toEqual([
      {
        code: 'OAL2001',
        severity: 'error',
        message: "There is no source 'Servce'.",
        help: "did you mean 'Service'?",
        file: 'my.oal',
        start: { offset: 14, line: 1, column: 15 },
        end: { offset: 20, line: 1, column: 21 },
        related: null,
      },
    ]);
  });

  it('reports for machines that there is nothing', async () => {
    await write('my.oal', 'my_cpm = from(Service.*).cpm();\n');
    expect(await cli('check', 'my.oal', '--format', 'json')).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
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

  it('does not fall over what is no text', async () => {
    await write('my.oal', '\u0000\uFFFD{{{((("\n/*');
    const { code, stderr } = await cli('check', 'my.oal');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error\[OAL1\d{3}\]: /);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
