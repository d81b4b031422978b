import { join } from 'node:path';
import { buildPrograms } from '../../src/cli/build-programs.ts';
import { previousManifest } from '../../src/cli/previous-manifest.ts';
import { selectPrograms } from '../../src/cli/select-programs.ts';
import { createChecker } from '../../src/compiler/compile-model.ts';

const SCRIPTS = join(import.meta.dirname, 'programs');

/** Compiles the two programs of a run, as the command does, to `<directory>/downstream` and `<directory>/upstream`. */
export async function compilePrograms(directory: string): Promise<void> {
  for (const name of ['downstream', 'upstream']) {
    const selected = await selectPrograms({ files: [join(SCRIPTS, `${name}.oal`)], program: `chaos-${name}` });
    const out = join(directory, name);
    const { findings } = await buildPrograms(selected, {
      out,
      allowIncompatible: false,
      checker: createChecker(),
      previous: previousManifest,
    });
    if (findings.length > 0) throw new Error(`${name}.oal: ${JSON.stringify(findings)}`);
  }
}
