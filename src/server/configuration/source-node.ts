import type { Origin } from './problem.ts';

/** A configuration as written, placeholders resolved, with the place of everything in it. */
export type SourceNode = ScalarNode | ListNode | BlockNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly origin: Origin;
  /** The text after substitution, as written. */
  readonly text: string;
  /** Typed as YAML types it; undefined when nothing was written, which is the same as leaving the key out. */
  readonly value: unknown;
  /** Environment variables that the text came from. */
  readonly variables: readonly string[];
  /** Why its placeholders have no value; told only when the scalar is used. */
  readonly problem?: string;
}

export interface ListNode {
  readonly kind: 'list';
  readonly origin: Origin;
  readonly items: readonly SourceNode[];
}

export interface BlockNode {
  readonly kind: 'block';
  readonly origin: Origin;
  readonly entries: Map<string, BlockEntry>;
}

export interface BlockEntry {
  /** Where the key is. */
  readonly origin: Origin;
  readonly node: SourceNode;
}

/** Every scalar below a node whose placeholders have no value. */
export function unresolvedBelow(node: SourceNode): readonly ScalarNode[] {
  if (node.kind === 'scalar') return node.problem === undefined ? [] : [node];
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map((entry) => entry.node);
  return children.flatMap(unresolvedBelow);
}

export type Path = readonly PropertyKey[];

/** The plain value under a node; scalars in `asText` keep their text whatever YAML makes of it. */
export function plainValue(node: SourceNode, asText: ReadonlySet<SourceNode> = new Set()): unknown {
  if (node.kind === 'scalar') return asText.has(node) ? node.text : node.value;
  if (node.kind === 'list') {
    return node.items.map((item) => plainValue(item, asText)).filter((value) => value !== undefined);
  }
  const values: [string, unknown][] = [];
  for (const [key, entry] of node.entries) {
    const value = plainValue(entry.node, asText);
    if (value !== undefined) values.push([key, value]);
  }
  return Object.fromEntries(values);
}

/** The node at a path below `node`, or undefined where nothing was written. */
export function nodeAt(node: SourceNode, path: Path): SourceNode | undefined {
  let current: SourceNode | undefined = node;
  for (const step of path) current = current && child(current, step);
  return current;
}

/** The place of what stands at a path, or of the nearest thing around it that was written. */
export function originAt(node: SourceNode, path: Path): Origin {
  let current = node;
  for (const step of path) {
    const next = child(current, step);
    if (next === undefined) break;
    current = next;
  }
  return current.origin;
}

function child(node: SourceNode, step: PropertyKey): SourceNode | undefined {
  if (node.kind === 'block') return node.entries.get(String(step))?.node;
  if (node.kind === 'list') return node.items[Number(step)];
  return undefined;
}

/** `core.default.downsampling[1]`. */
export function renderPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
