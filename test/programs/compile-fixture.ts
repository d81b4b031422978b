import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compileModel } from '../../src/compiler/compile-model.ts';
import { type EmittedFile, emitProgram } from '../../src/compiler/emit/emit-program.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';

/** Compiles a script of `test/programs/` with the stock library, as `oap-federation compile` does. */
export function compileFixture(name: string, runtime: string): EmittedFile[] {
  const library = join(packageRoot(), 'oal', 'lib');
  const own = join(import.meta.dirname, name);
  const scripts = [library, own].flatMap((directory) =>
    readdirSync(directory)
      .filter((file) => file.endsWith('.oal'))
      .sort()
      .map((file) => ({
        path: relative(packageRoot(), join(directory, file)),
        text: readFileSync(join(directory, file), 'utf8'),
      })),
  );
  const { model, diagnostics } = compileModel(scripts, name);
  if (model === undefined) throw new Error(diagnostics.map((diagnostic) => JSON.stringify(diagnostic)).join('\n'));
  return emitProgram(model, { runtime, directory: `test/programs/${name}/generated` });
}
