import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { libraryFiles, shippedScripts } from '../../src/cli/shipped-programs.ts';
import { compileModel, type ScriptText } from '../../src/compiler/compile-model.ts';
import type { ProgramModel } from '../../src/compiler/model.ts';

function read(path: string): ScriptText {
  return { path: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
}

export async function libraryScripts(): Promise<ScriptText[]> {
  return (await libraryFiles()).map(read);
}

/** A shipped program's own scripts, as the `compile` command finds them. */
export async function programScripts(program: string): Promise<ScriptText[]> {
  return (await shippedScripts(program)).map(read);
}

/** The model of scripts that have to be without a diagnostic. */
export function modelOf(scripts: readonly ScriptText[], name: string): ProgramModel {
  const { model, diagnostics } = compileModel(scripts, name);
  if (model === undefined || diagnostics.length > 0) {
    throw new Error(`${name}: ${JSON.stringify(diagnostics.slice(0, 5))}`);
  }
  return model;
}

export async function shippedModel(program: string): Promise<ProgramModel> {
  return modelOf([...(await libraryScripts()), ...(await programScripts(program))], program);
}
