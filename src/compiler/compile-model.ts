import { type Parsed, parse } from '../../grammar/parse.ts';
import type { FunctionStatement, SourceFile } from '../../grammar/syntax.ts';
import { checkable, collectDeclarations, type DeclaredByName, placeOf } from './check/declarations.ts';
import { checkDecorators } from './check/decorators.ts';
import { disabledNames } from './check/disabled.ts';
import { entityFieldsByScope } from './check/entity-fields.ts';
import { checkEnums } from './check/enums.ts';
import { checkFunctions } from './check/functions.ts';
import { checkMetrics } from './check/metrics.ts';
import { checkScopes } from './check/scopes.ts';
import { draftSources } from './check/source-fields.ts';
import { finishSources } from './check/sources.ts';
import type { Diagnostic, Place } from './diagnostics/diagnostic.ts';
import { Report } from './diagnostics/report.ts';
import type { Known } from './expressions/environment.ts';
import type { ProgramModel } from './model.ts';

export interface ScriptText {
  /** As diagnostics name it. */
  readonly path: string;
  readonly text: string;
  /** Comes before all that is not: where two scripts clash, the one outside of the library is told so. */
  readonly library?: boolean;
}

export interface CompiledModel {
  /** Present when there is no error. */
  readonly model: ProgramModel | undefined;
  /** Sorted by file and place, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where each function is declared, for what is found out about functions after the check. */
  readonly functionPlaces: ReadonlyMap<string, Place>;
}

type Parse = (path: string, text: string) => Parsed;

/**
 * Compiles scripts into the checked model of one program. Pure: it reads no disk, and the order of the scripts
 * does not matter. Whatever the texts hold, it returns and does not throw.
 */
export function compileModel(scripts: readonly ScriptText[], programName: string): CompiledModel {
  return checkScripts(scripts, programName, parse);
}

export interface Checker {
  /** As `compileModel`, but a script whose text it has seen under that path is not parsed again. */
  check(scripts: readonly ScriptText[], programName: string): CompiledModel;
}

/** For `--watch`: keeps the syntax tree of every path's last text, and checks programs anew from them. */
export function createChecker(): Checker {
  const known = new Map<string, Parsed>();
  const reparse: Parse = (path, text) => {
    const before = known.get(path);
    const parsed = before?.file.text === text ? before : parse(path, text);
    known.set(path, parsed);
    return parsed;
  };
  return { check: (scripts, programName) => checkScripts(scripts, programName, reparse) };
}

function checkScripts(scripts: readonly ScriptText[], programName: string, parseScript: Parse): CompiledModel {
  const report = new Report();
  const files = parseAll(scripts, parseScript, report);
  const { model, functionPlaces } = checkProgram(files, programName, report);
  return { model: report.hasErrors ? undefined : model, diagnostics: report.sorted(), functionPlaces };
}

function byPrecedence(a: ScriptText, b: ScriptText): number {
  const order = Number(b.library ?? false) - Number(a.library ?? false);
  return order !== 0 ? order : a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function parseAll(scripts: readonly ScriptText[], parseScript: Parse, report: Report): SourceFile[] {
  return scripts.toSorted(byPrecedence).map(({ path, text }) => {
    const { file, problems } = parseScript(path, text);
    for (const { code, span, params } of problems) {
      report.add(code, { file: path, span }, params);
    }
    return file;
  });
}

/** One pass after the other; each sees only what it is given. */
function checkProgram(
  files: readonly SourceFile[],
  name: string,
  report: Report,
): { readonly model: ProgramModel; readonly functionPlaces: ReadonlyMap<string, Place> } {
  const declared = collectDeclarations(files, report);
  const enums = checkEnums(declared.enums, report);
  const scopes = checkScopes(declared.scopes, report);
  const functions = checkFunctions(declared.functions, enums, report);
  const drafts = draftSources(declared.sources, scopes, enums, report);
  const entityFields = entityFieldsByScope(drafts, enums, report);
  const context = { declared: declared.sources, scopes, enums, entityFields, functions, report };
  const sources = finishSources(drafts, context);
  const decorators = checkDecorators(declared.decorators, report);
  const metrics = checkMetrics(declared.metrics, {
    enums,
    sources,
    functions,
    decorators: declared.decorators,
    declaredFunctions: declared.functions,
    report,
  });
  const disabled = disabledNames(files);
  const model: ProgramModel = {
    name,
    enums: intact(enums),
    scopes: intact(scopes).map((scope) => ({ ...scope, entityFields: entityFields.get(scope.name) ?? [] })),
    functions: intact(functions),
    sources: intact(sources),
    metrics: metrics.filter((metric) => !disabled.has(metric.name)),
    decorators,
  };
  return { model, functionPlaces: placesOf(declared.functions) };
}

function placesOf(functions: DeclaredByName<FunctionStatement>): ReadonlyMap<string, Place> {
  return new Map(checkable(functions).map((one) => [one.node.name.text, placeOf(one, one.node.name)]));
}

function intact<T>(known: Known<T>): T[] {
  return [...known.values()].filter((one) => one !== undefined);
}
