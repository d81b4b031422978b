import { CodeBlockWriter, IndentationText, NewLineKind, Project, QuoteKind, type StatementStructures } from 'ts-morph';

export type Statement = StatementStructures | string;

import { printStructure } from './print-structure.ts';

const LINE_WIDTH = 120;
const HEADER = '// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.';

/**
 * One generated file, gathered as a complete structure and printed once, because ts-morph parses anew after every
 * manipulation. Emitters ask for what they use, and the imports follow.
 */
export class Module {
  readonly path: string;
  readonly #runtime: string;
  readonly #imports = new Map<string, Map<string, boolean>>();
  readonly #statements: Statement[] = [];

  /** `path` is relative to the program's directory; `runtime` is the specifier of the runtime as seen from there. */
  constructor(path: string, runtime: string) {
    this.path = path;
    this.#runtime = runtime;
  }

  /** Uses a value of the runtime. */
  runtime(name: string): string {
    return this.#import(this.#fromHere(this.#runtime), name, false);
  }

  runtimeType(name: string): string {
    return this.#import(this.#fromHere(this.#runtime), name, true);
  }

  /** Uses a value of another generated file, by its path in the program's directory. */
  local(path: string, name: string): string {
    return path === this.path ? name : this.#import(this.#fromHere(`./${path}`), name, false);
  }

  localType(path: string, name: string): string {
    return path === this.path ? name : this.#import(this.#fromHere(`./${path}`), name, true);
  }

  /** Uses the default export of a file outside the program, by its path from the program's directory. */
  importDefault(path: string, name: string): string {
    this.#import(this.#fromHere(path), `default as ${name}`, false);
    return name;
  }

  add(...statements: Statement[]): void {
    this.#statements.push(...statements);
  }

  print(project: Project): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => compare(a, b))
      .map(([specifier, names]) => importOf(specifier, names));
    const head = [HEADER, ...imports].join('\n');
    return printStructure(project, this.path, { statements: [`${head}\n`, ...this.#statements] });
  }

  #import(specifier: string, name: string, typeOnly: boolean): string {
    let names = this.#imports.get(specifier);
    if (names === undefined) {
      names = new Map();
      this.#imports.set(specifier, names);
    }
    names.set(name, typeOnly && (names.get(name) ?? true));
    return name;
  }

  #fromHere(specifier: string): string {
    const depth = this.path.split('/').length - 1;
    if (!specifier.startsWith('.') || depth === 0) return specifier;
    return '../'.repeat(depth) + specifier.replace(/^\.\//, '');
  }
}

/** A project that prints as the shipped code is formatted. */
export function createProject(): Project {
  return new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
      quoteKind: QuoteKind.Single,
    },
  });
}

/** Text of what `write` writes, now: so that everything it uses is known before the imports are printed. */
export function code(write: (writer: CodeBlockWriter) => void): string {
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, newLine: '\n' });
  write(writer);
  return writer.toString().trimEnd();
}

/** A line of text, or one element a line between the brackets when it would be too long at its indentation. */
export function wrapped(
  indentation: number,
  before: string,
  elements: readonly string[],
  after: string,
  spaced = false,
): string {
  const space = spaced && elements.length > 0 ? ' ' : '';
  const line = `${before}${space}${elements.join(', ')}${space}${after}`;
  if (indentation + line.length <= LINE_WIDTH) return line;
  return [before, ...elements.map((element) => `  ${element},`), after].join('\n');
}

function importOf(specifier: string, names: ReadonlyMap<string, boolean>): string {
  const sorted = [...names].sort(([a], [b]) => compare(a, b));
  const typesOnly = sorted.every(([, typeOnly]) => typeOnly);
  const elements = sorted.map(([name, typeOnly]) => (typeOnly && !typesOnly ? `type ${name}` : name));
  return wrapped(0, typesOnly ? 'import type {' : 'import {', elements, `} from '${specifier}';`, true);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
