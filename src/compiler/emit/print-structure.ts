import type { CodeBlockWriter, Project, SourceFileStructure } from 'ts-morph';

type FileStructure = Omit<SourceFileStructure, 'kind'>;

/** The part of ts-morph's inside that prints structures. It is not exported, and may move with any release. */
interface Internals {
  readonly _context?: {
    createWriter?(): CodeBlockWriter;
    readonly structurePrinterFactory?: {
      forSourceFile?(options: { isAmbient: boolean }): {
        printText(writer: CodeBlockWriter, file: FileStructure): void;
      };
    };
  };
}

/**
 * The text of a file. ts-morph's public way prints a structure and then parses what it has printed, to hand out nodes
 * that nobody here wants; over a whole program that takes as long as all the rest of a compilation. So its printer is
 * asked directly where it can be reached. The text is the same (test/compiler/emit/print-structure.test.ts).
 */
export function printStructure(project: Project, path: string, structure: FileStructure): string {
  return printDirectly(project, structure) ?? printPublicly(project, path, structure);
}

/** Undefined when this release of ts-morph keeps its printer elsewhere. */
export function printDirectly(project: Project, structure: FileStructure): string | undefined {
  const { _context: context } = project as unknown as Internals;
  const writer = context?.createWriter?.();
  const printer = context?.structurePrinterFactory?.forSourceFile?.({ isAmbient: false });
  if (writer === undefined || printer === undefined) return undefined;
  printer.printText(writer, structure);
  return writer.toString();
}

export function printPublicly(project: Project, path: string, structure: FileStructure): string {
  return project.createSourceFile(path, structure, { overwrite: true }).getFullText();
}
