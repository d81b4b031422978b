import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createChecker } from '../compiler/compile-model.ts';
import type { ProgramModel } from '../compiler/model.ts';
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
  /** Absolute paths of the modules that functions of the last run have. */
  modules: ReadonlySet<string> = new Set();
  readonly #checker = createChecker();
  readonly #request: Omit<CompileRequest, 'format'>;
  /** As they were when watching began: builds in between were never deployed. */
  readonly #manifests = new Map<string, unknown>();
  /** By directory, what its output was made of. */
  readonly #written = new Map<string, string>();
  #inputs: string | undefined;

  constructor(request: Omit<CompileRequest, 'format'>) {
    this.#request = request;
  }

  /** Compiles what has changed since the last run, and tells it; does and says nothing when nothing has. */
  async run(): Promise<void> {
    const started = performance.now();
    const before = this.#inputs;
    this.#inputs = undefined;
    const selected = await selectPrograms(this.#request);
    const modules = await this.#moduleTexts();
    const inputs = JSON.stringify([selected, modules]);
    this.#inputs = inputs;
    if (inputs === before) return;
    const build = await this.#build(selected, modules);
    this.modules = new Set(
      build.models.flatMap(({ functions }) => [...modulesOf(functions)].map((one) => resolve(one))),
    );
    printFindings(build.findings, 'text');
    process.stdout.write(lineAbout(selected, build, performance.now() - started));
  }

  async #build(selected: readonly ProgramScripts[], modules: string): Promise<Build> {
    const madeOf = (model: ProgramModel) => `${JSON.stringify(model)} ${modules}`;
    const build = await buildPrograms(selected, {
      ...this.#request,
      checker: this.#checker,
      previous: (directory) => this.#manifest(directory),
      isWritten: (model, directory) => this.#written.get(directory) === madeOf(model),
    });
    for (const { model, directory } of build.written) this.#written.set(directory, madeOf(model));
    return build;
  }

  async #manifest(directory: string): Promise<unknown> {
    if (!this.#manifests.has(directory)) this.#manifests.set(directory, await previousManifest(directory));
    return this.#manifests.get(directory);
  }

  async #moduleTexts(): Promise<string> {
    const texts = await Promise.all([...this.modules].map((path) => readFile(path, 'utf8').catch(() => '')));
    return JSON.stringify(texts);
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
