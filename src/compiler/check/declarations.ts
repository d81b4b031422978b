import type {
  BrokenStatement,
  DecoratorStatement,
  EnumStatement,
  FunctionStatement,
  MetricStatement,
  Name,
  ScopeStatement,
  SourceFile,
  SourceStatement,
} from '../../../grammar/syntax.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';

/** A statement with the script that holds it. */
export interface Declared<S> {
  readonly file: SourceFile;
  readonly node: S;
}

/** The statements of one kind by name. Undefined stands for one whose syntax is broken: known, but not checked. */
export type DeclaredByName<S> = ReadonlyMap<string, Declared<S> | undefined>;

export interface Declarations {
  readonly enums: DeclaredByName<EnumStatement>;
  readonly scopes: DeclaredByName<ScopeStatement>;
  readonly sources: DeclaredByName<SourceStatement>;
  readonly functions: DeclaredByName<FunctionStatement>;
  readonly decorators: DeclaredByName<DecoratorStatement>;
  readonly metrics: DeclaredByName<MetricStatement>;
}

type Named =
  | EnumStatement
  | ScopeStatement
  | SourceStatement
  | FunctionStatement
  | DecoratorStatement
  | MetricStatement;

/** Finds every declaration of a program. Of two with one name the first counts, and the second is reported. */
export function collectDeclarations(files: readonly SourceFile[], report: Report): Declarations {
  return {
    enums: collect(files, 'enum', report),
    scopes: collect(files, 'scope', report),
    sources: collect(files, 'source', report),
    functions: collect(files, 'function', report),
    decorators: collect(files, 'decorator', report),
    metrics: collect(files, 'metric', report),
  };
}

export function placeOf(declared: Declared<unknown>, node: { readonly span: Place['span'] }): Place {
  return { file: declared.file.path, span: node.span };
}

/** The declarations that can be checked. */
export function checkable<S>(declared: DeclaredByName<S>): Declared<S>[] {
  return [...declared.values()].filter((one) => one !== undefined);
}

function collect<K extends Named['kind']>(
  files: readonly SourceFile[],
  kind: K,
  report: Report,
): DeclaredByName<Extract<Named, { kind: K }>> {
  type S = Extract<Named, { kind: K }>;
  const found = new Map<string, Declared<S> | undefined>();
  const places = new Map<string, Place>();
  const alike = new Map<string, string>();
  for (const file of files) {
    for (const statement of file.statements) {
      const name = nameIn(statement, kind);
      if (name === undefined) {
        continue;
      }
      const place: Place = { file: file.path, span: name.span };
      const first = places.get(name.text);
      if (first !== undefined) {
        report.add('OAL2101', place, { kind, name: name.text }, first);
        continue;
      }
      const generated = generatedName(name.text);
      const similar = alike.get(generated);
      if (similar !== undefined) {
        report.add('OAL2108', place, { kind, name: name.text, other: similar }, places.get(similar));
      }
      alike.set(generated, name.text);
      places.set(name.text, place);
      found.set(name.text, statement.kind === 'broken' ? undefined : { file, node: statement as S });
    }
  }
  return found;
}

/** What is left of a name once it is a class in one place and a file in another. */
function generatedName(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

function nameIn(statement: SourceFile['statements'][number], kind: Named['kind']): Name | undefined {
  const declares = statement.kind === 'broken' ? (statement as BrokenStatement).declares : statement.kind;
  return declares === kind ? statement.name : undefined;
}
