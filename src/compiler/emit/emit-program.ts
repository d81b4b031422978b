import { posix } from 'node:path';
import type { FunctionModel, ProgramModel, SourceModel } from '../model.ts';
import { enumsFile, scopesFile } from './declarations-files.ts';
import { federationSourceFile } from './federation-source-file.ts';
import { functionFile } from './function-file.ts';
import { indexFile } from './index-file.ts';
import { manifestOf } from './manifest-file.ts';
import { metricsFile } from './metrics-file.ts';
import { createProject, type Module } from './module.ts';
import { plainSourceFile } from './plain-source-file.ts';
import { protoFile } from './proto-file.ts';

export interface EmitOptions {
  /** Import specifier of the runtime: a package's, or a path relative to the program's directory. */
  readonly runtime: string;
  /** The program's directory, relative to the working directory as functions' own modules are; `generated/<name>`. */
  readonly directory?: string;
}

/** A file of the output, its path relative to the program's directory. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** The compiler's output for a checked program: the same model gives the same bytes. */
export function emitProgram(model: ProgramModel, options: EmitOptions): EmittedFile[] {
  const used = usedParts(model);
  const { runtime, directory = `generated/${model.name}` } = options;
  const moduleSpecifier = (module: string): string => {
    const path = posix.relative(directory, module);
    return path.startsWith('.') ? path : `./${path}`;
  };
  const manifest = manifestOf(used);
  const modules: Module[] = [
    indexFile(used, manifest.digest, runtime),
    enumsFile(used, runtime),
    scopesFile(used, runtime),
    ...used.functions.map((definition) => functionFile(definition, { runtime, moduleSpecifier })),
    ...used.sources.flatMap((source) => sourceFiles(source, used, runtime)),
  ];
  const project = createProject();
  return [
    ...modules.map((module) => ({ path: module.path, text: module.print(project) })),
    protoFile(used),
    { path: 'manifest.json', text: `${JSON.stringify(manifest, null, 2)}\n` },
  ];
}

/** Libraries declare more than a program uses; what no metric reaches is left out. */
function usedParts(model: ProgramModel): ProgramModel {
  const sources = model.sources.filter((source) => model.metrics.some((metric) => metric.source === source.name));
  const scopes = new Set(sources.map((source) => source.scope));
  const names = new Set(model.metrics.map((metric) => metric.function));
  for (const source of sources) if (source.origins[0] !== undefined) names.add(source.origins[0].function);
  const enums = enumsOf(sources);
  return {
    name: model.name,
    sources,
    metrics: model.metrics,
    functions: model.functions.filter((definition) => names.has(definition.name)),
    scopes: model.scopes.filter((scope) => scopes.has(scope.name)),
    enums: model.enums.filter((candidate) => enums.has(candidate.name)),
    decorators: model.decorators.filter(({ name }) => model.metrics.some((metric) => metric.decorator === name)),
  };
}

function enumsOf(sources: readonly SourceModel[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const source of sources)
    for (const field of source.fields) if (field.type.kind === 'enum') names.add(field.type.name);
  return names;
}

function sourceFiles(source: SourceModel, model: ProgramModel, runtime: string): Module[] {
  const scope = model.scopes.find((candidate) => candidate.name === source.scope)!;
  const metrics = model.metrics.filter((metric) => metric.source === source.name);
  const origin = source.origins[0];
  const functions = new Map<string, FunctionModel>(model.functions.map((definition) => [definition.name, definition]));
  return [
    origin === undefined
      ? plainSourceFile(source, scope, metrics, functions, runtime)
      : federationSourceFile(source, scope, functions.get(origin.function)!, metrics, functions, runtime),
    metricsFile(source, metrics, runtime),
  ];
}
