import { stat } from 'node:fs/promises';
import type { Place } from '../compiler/diagnostics/diagnostic.ts';
import type { Texts } from '../compiler/diagnostics/render.ts';
import type { FunctionModel } from '../compiler/model.ts';
import type { Finding } from './finding.ts';
import { framedFinding } from './framed-finding.ts';

/** The TypeScript modules that give functions their code; relative to the working directory. */
export function modulesOf(functions: readonly FunctionModel[]): Set<string> {
  return new Set(functions.flatMap(({ module }) => (module === undefined ? [] : [module])));
}

/** What the compiler cannot see, as it reads no disk: functions whose module is not there. */
export async function missingModules(
  functions: readonly FunctionModel[],
  places: ReadonlyMap<string, Place>,
  texts: Texts,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { name, module, adds } of functions) {
    const place = places.get(name);
    if (place === undefined || module === undefined || adds !== undefined || (await isFile(module))) continue;
    const { file, span } = place;
    found.push(
      framedFinding({
        code: 'OAL8001',
        message: `The function ${name}() takes its code from '${module}', and there is no such file.`,
        path: file,
        text: texts.get(file) ?? '',
        start: span.start.offset,
        length: span.end.offset - span.start.offset,
        help: 'write it, and compile says what it must export',
      }),
    );
  }
  return found;
}

async function isFile(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() === true;
}
