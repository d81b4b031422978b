import { join, resolve } from 'node:path';
import { type CompilerOptions, type Diagnostic, Project, type SourceFile, ts } from 'ts-morph';
import type { EmittedFile } from '../compiler/emit/emit-program.ts';
import type { ProgramModel } from '../compiler/model.ts';
import { packageRoot } from '../runtime/package-root.ts';
import type { Finding } from './finding.ts';
import { type FileError, framedFinding } from './framed-finding.ts';
import { modulesOf } from './function-modules.ts';
import { shownPath } from './script-files.ts';

/**
 * Type-checks the TypeScript modules of a program's functions, with the generated code that holds them to their
 * interfaces. Nothing need be written for it. The modules may import what a bundler would find for them.
 */
export function checkModules(model: ProgramModel, directory: string, files: readonly EmittedFile[]): Finding[] {
  const project = new Project({ compilerOptions: compilerOptions(), skipAddingFilesFromTsConfig: true });
  const generated = files
    .filter(({ path }) => path.endsWith('.ts'))
    .map(({ path, text }) => project.createSourceFile(join(directory, path), text, { overwrite: true }));
  return [...modulesOf(model.functions)].flatMap((path) => {
    const module = project.addSourceFileAtPath(resolve(path));
    const users = generated.filter((file) => imports(file, module));
    return [
      ...errorsOf(project, module).map((found) => framedFinding(inModule(found, path, module))),
      ...users.flatMap((user) =>
        errorsOf(project, user).map((found) => framedFinding(misfit(found, path, module, user))),
      ),
    ];
  });
}

/** The strictness of the generated code, for modules wherever they lie. */
function compilerOptions(): CompilerOptions {
  return {
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts', 'lib.esnext.d.ts'],
    types: ['node'],
    typeRoots: [resolve('node_modules/@types'), join(packageRoot(), 'node_modules/@types')],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    paths: { 'oap-federation/runtime': [join(packageRoot(), 'src/runtime/api.ts')] },
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noPropertyAccessFromIndexSignature: true,
  };
}

function imports(file: SourceFile, module: SourceFile): boolean {
  return file.getImportDeclarations().some((one) => one.getModuleSpecifierSourceFile() === module);
}

function errorsOf(project: Project, file: SourceFile): Diagnostic[] {
  const program = project.getProgram();
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}

function inModule(found: Diagnostic, path: string, module: SourceFile): FileError {
  const start = found.getStart() ?? 0;
  return { ...told(found), path, text: module.getFullText(), start, length: found.getLength() ?? 1 };
}

/** What the generated code refuses is the fault of what the module exports: it is told there. */
function misfit(found: Diagnostic, path: string, module: SourceFile, user: SourceFile): FileError {
  const { code, message } = told(found);
  const exported = module.getDefaultExportSymbol()?.getDeclarations()[0];
  return {
    code,
    message: `What the module exports does not fit ${shownPath(user.getFilePath())}: ${message}`,
    path,
    text: module.getFullText(),
    start: exported?.getStart() ?? 0,
    length: 'export default'.length,
    help: `that file would say\n${interfacesIn(user)}`,
  };
}

/** The state and what the module must export: nobody can look them up while there are errors and nothing is written. */
function interfacesIn(file: SourceFile): string {
  const concerned = file.getInterfaces().filter((one) => /(State|Module)$/.test(one.getName()));
  return concerned.map((one) => one.getText()).join('\n\n');
}

function told(found: Diagnostic): Pick<FileError, 'code' | 'message'> {
  return {
    code: `TS${found.getCode()}`,
    message: ts.flattenDiagnosticMessageText(found.compilerObject.messageText, '\n'),
  };
}
