import { describe, expect, it } from 'vitest';
import { scriptsDirectory } from './scripts-directory.ts';

const { write, read, cli } = scriptsDirectory();

const DECLARATION = `function latencyDigest(value: int from) from "./latency-digest.ts" {
  state digest: bytes;
  value digestSize: int;
}
`;

const MODULE = `import type { LatencyDigestModule } from '../generated/my/functions/latency-digest.ts';

const digest: LatencyDigestModule = {
  accept(state, value) {
    state.digest = Uint8Array.of(...state.digest, value);
  },
  merge(state, other) {
    state.digest = Uint8Array.of(...state.digest, ...other.digest);
  },
  value: ({ digest }) => digest.length,
};

export default digest;
`;

async function project(module: string | undefined): Promise<void> {
  await write('library/latency.oal', DECLARATION);
  await write('my.oal', 'my_digest = from(Service.latency).latencyDigest();\n');
  if (module !== undefined) await write('library/latency-digest.ts', module);
}

describe('functions of a library of one’s own', () => {
  it('are compiled in, with their modules', async () => {
    await project(MODULE);
    const { code, stdout, stderr } = await cli('compile', 'my.oal', '--functions', 'library');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^my: 1 metric, /);
    expect(code).toBe(0);
    expect(await read('generated/my/functions/latency-digest.ts')).toContain("'../../../library/latency-digest.ts'");
  });

  it('must have the modules that they name', async () => {
    await project(undefined);
    const { code, stderr } = await cli('check', 'my.oal', '--functions', 'library');
    await expect(stderr).toMatchFileSnapshot('golden/missing-module.txt');
    expect(code).toBe(1);
  });

  it('must have modules that fit', async () => {
    await project('export default { merge() {} };\n');
    const { code, stdout, stderr } = await cli('compile', 'my.oal', '--functions', 'library');
    await expect(stderr).toMatchFileSnapshot('golden/misfit-module.txt');
    expect([code, stdout]).toEqual([1, '']);
    await expect(read('generated/my/manifest.json')).rejects.toThrow('ENOENT');
  });

  it('must have modules without errors of types', async () => {
    await project(MODULE.replace('digest.length', 'digest.lenght'));
    const { code, stdout } = await cli('compile', 'my.oal', '--functions', 'library', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([
      { code: 'TS2551', file: 'library/latency-digest.ts', start: { line: 10, column: 33 } },
    ]);
    expect(code).toBe(1);
  });

  it('must be somewhere', async () => {
    await write('my.oal', 'my_cpm = from(Service.*).cpm();\n');
    expect(await cli('check', 'my.oal', '--functions', 'library')).toEqual({
      code: 1,
      stdout: '',
      stderr: "There is no file or directory 'library'.\n",
    });
  });
});
