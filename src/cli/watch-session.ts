import { dirname, resolve } from 'node:path';
import { createChecker } from '../compiler/compile-model.ts';
import { type Build, buildPrograms } from './build-programs.ts';
import type { CompileRequest } from './compile-programs.ts';
import { counted } from './counted.ts';
import { hasErrors } from './finding.ts';
import { modulesOf } from './function-modules.ts';
import { previousManifest } from './previous-manifest.ts';
import { countsOf, printFindings } from './print-findings.ts';
import { type ProgramScripts, selectPrograms } from './select-programs.ts';

/** Compiles the same programs again and again; remembers what it has read, parsed and written. */
export class WatchSession {
  readonly #checker = createChecker();
  readonly #request: Omit<CompileRequest, 'format'>;
  /** As they were when watching began: builds in between were never deployed. */
  readonly #manifests = new Map<string, unknown>();
  /** By directory, the model that its output was made of. */
  readonly #written = new Map<string, string>();
  /** Absolute paths. */
  #modules: ReadonlySet<string> = new Set();
  /** What the last run was about; undefined when the next one must not be left out. */
  #scripts: string | undefined;

  constructor(request: Omit<CompileRequest, 'format'>) {
    this.#request = request;
  }

  /** Directories with modules of the programs' functions. */
  get moduleDirectories(): string[] {
    return [...this.#modules].map(dirname);
  }

  /** Whether a change of this file calls for a run. */
  concerns(path: string): boolean {
    if (!this.#modules.has(path)) return path.endsWith('.oal');
    this.#scripts = undefined;
    this.#written.clear();
    return true;
  }

  /** Compiles what has changed since the last run, and tells it; does and says nothing when nothing has. */
  async run(): Promise<void> {
    const started = performance.now();
    const before = this.#scripts;
    this.#scripts = '';
    const selected = await selectPrograms(this.#request);
    const scripts = JSON.stringify(selected);
    if (scripts !== before) {
      const build = await this.#build(selected);
      printFindings(build.findings, 'text');
      process.stdout.write(lineAbout(selected, build, performance.now() - started));
    }
    if (this.#scripts !== undefined) this.#scripts = scripts;
  }

  async #build(selected: readonly ProgramScripts[]): Promise<Build> {
    const written = this.#written;
    const build = await buildPrograms(selected, {
      out: this.#request.out,
      allowIncompatible: this.#request.allowIncompatible ?? false,
      checker: this.#checker,
      previous: (directory) => this.#manifest(directory),
      isWritten: (model, directory) => written.get(directory) === JSON.stringify(model),
    });
    // While a script has an error nobody knows its functions; their modules stay those of before.
    if (build.models.length === selected.length)
      this.#modules = new Set(
        build.models.flatMap(({ functions }) => [...modulesOf(functions)].map((one) => resolve(one))),
      );
    // Unless a module has changed meanwhile.
    if (this.#scripts !== undefined)
      for (const { model, directory } of build.written) written.set(directory, JSON.stringify(model));
    return build;
  }

  async #manifest(directory: string): Promise<unknown> {
    if (!this.#manifests.has(directory)) this.#manifests.set(directory, await previousManifest(directory));
    return this.#manifests.get(directory);
  }
}

function lineAbout(selected: readonly ProgramScripts[], { findings, written, checkMs }: Build, allMs: number): string {
  const outcome = hasErrors(findings)
    ? `${countsOf(findings)}, nothing written`
    : selected.map(({ name }) => aboutOne(name, written)).join('; ');
  const clock = new Date().toTimeString().slice(0, 8);
  return `[${clock}] ${outcome} (check ${Math.round(checkMs)} ms, all ${Math.round(allMs)} ms)\n`;
}

function aboutOne(name: string, all: Build['written']): string {
  const one = all.find(({ model }) => model.name === name);
  if (one === undefined) return `${name}: no change`;
  return `${name}: ${counted(one.model.metrics.length, 'metric')}, ${one.written} written, ${one.removed} removed`;
}
