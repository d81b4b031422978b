import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { OperatingError } from '../errors.ts';
import { runtimeEntry } from '../runtime-entry.ts';

/**
 * Bundles a compiled program, which is TypeScript, into one JavaScript module, and gives its text. The runtime stays
 * outside: the program uses the one that this process already runs.
 */
export async function bundleProgram(directory: string): Promise<string> {
  const { build, formatMessages } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      entryPoints: [join(directory, 'index.ts')],
      write: false,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node22',
      logLevel: 'silent',
      plugins: [runtimeOutside],
    });
    return outputFiles[0]!.text;
  } catch (error) {
    const problems = (error as { errors?: Parameters<typeof formatMessages>[0] }).errors ?? [];
    const [first] = await formatMessages(problems, { kind: 'error' });
    throw new OperatingError(`The program in ${directory} cannot be bundled: ${first?.trim() ?? String(error)}`, {
      cause: error,
    });
  }
}

const runtimeOutside: Plugin = {
  name: 'runtime-outside',
  setup(build) {
    build.onResolve({ filter: /^oap-federation\/runtime$/ }, () => {
      return { path: pathToFileURL(runtimeEntry()).href, external: true };
    });
  },
};
