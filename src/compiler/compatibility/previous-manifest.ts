/** What an earlier build's manifest says about the wire: its functions and their columns. */
export interface PreviousFunction {
  readonly name: string;
  readonly tag: number;
  readonly fingerprint: string;
  readonly columns: readonly PreviousColumn[];
}

export interface PreviousColumn {
  readonly name: string;
  readonly type: string;
  readonly merge: string;
  readonly number: number;
}

export type PreviousFunctions =
  | { readonly functions: readonly PreviousFunction[] }
  /** In a sentence, the first thing that is no manifest's. */
  | { readonly problem: string };

/** Reads the functions out of a parsed manifest, which may be anything. */
export function readPreviousFunctions(manifest: unknown): PreviousFunctions {
  if (!isRecord(manifest) || !Array.isArray(manifest['functions'])) {
    return { problem: 'it has no list "functions"' };
  }
  const functions: PreviousFunction[] = [];
  for (const [index, entry] of manifest['functions'].entries()) {
    const read = readFunction(entry, `functions[${index}]`);
    if (typeof read === 'string') {
      return { problem: read };
    }
    functions.push(read);
  }
  return { functions };
}

function readFunction(entry: unknown, at: string): PreviousFunction | string {
  if (!isRecord(entry)) {
    return `${at} is no object`;
  }
  const { name, tag, fingerprint, columns } = entry;
  if (typeof name !== 'string' || typeof fingerprint !== 'string') {
    return `${at} has no "name" or no "fingerprint"`;
  }
  if (typeof tag !== 'number' || !Array.isArray(columns)) {
    return `${at} has no "tag" or no "columns"`;
  }
  const read = columns.map(readColumn);
  const broken = read.indexOf(undefined);
  return broken < 0
    ? { name, tag, fingerprint, columns: read.filter((column) => column !== undefined) }
    : `${at}.columns[${broken}] has no "name", "type", "merge" or "number"`;
}

function readColumn(entry: unknown): PreviousColumn | undefined {
  if (!isRecord(entry)) {
    return undefined;
  }
  const { name, type, merge, number } = entry;
  const whole = typeof name === 'string' && typeof type === 'string' && typeof merge === 'string';
  return whole && typeof number === 'number' ? { name, type, merge, number } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
