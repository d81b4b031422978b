import type { ZodType } from 'zod';
import { didYouMean } from '../../text/did-you-mean.ts';
import { expectedValue, schemaAt, type ValueSchema } from './expected-value.ts';
import type { Origin, Problem } from './problem.ts';
import type { ModuleSelection } from './select-modules.ts';
import {
  type BlockNode,
  nodeAt,
  originAt,
  type Path,
  plainValue,
  renderPath,
  type SourceNode,
  unresolvedBelow,
} from './source-node.ts';

export interface ValidBlock {
  readonly configuration: unknown;
  readonly problems: readonly Problem[];
}

type Parsed = ReturnType<ZodType['safeParse']>;
type Issue = NonNullable<Parsed['error']>['issues'][number];

/**
 * Validates a provider's block with its schema. Where the schema wants text, a scalar counts as the text that was
 * written, though YAML reads it as a number, a boolean or nothing: names such as `007` come through as they are.
 */
export function validateBlock({ provider, block }: ModuleSelection): ValidBlock {
  const schema = provider.configuration;
  const first = schema.safeParse(plainValue(block));
  const asText = first.success ? new Set<SourceNode>() : scalarsToTakeAsText(first.error.issues, block);
  const parsed = asText.size === 0 ? first : schema.safeParse(plainValue(block, asText));
  const unresolved = unresolvedBelow(block);
  if (parsed.success && unresolved.length === 0) return { configuration: parsed.data, problems: [] };
  const prefix = [provider.module, provider.name];
  const issues = (parsed.error?.issues ?? []).filter((issue) => !isAt(unresolved, issue, block));
  const problems = [
    ...unresolved.map(({ origin, problem }) => ({ origin, sentence: problem! })),
    ...issues.flatMap((issue) => problemsOf(issue, block, schema, prefix)),
  ];
  return { configuration: undefined, problems };
}

/** Whether an issue only follows from a placeholder without a value. */
function isAt(nodes: readonly SourceNode[], issue: Issue, block: BlockNode): boolean {
  const node = nodeAt(block, issue.path);
  return node !== undefined && nodes.includes(node);
}

function scalarsToTakeAsText(issues: readonly Issue[], block: BlockNode): Set<SourceNode> {
  const nodes = issues
    .filter((issue) => issue.code === 'invalid_type' && issue.expected === 'string')
    .map((issue) => nodeAt(block, issue.path));
  return new Set(nodes.filter((node) => node?.kind === 'scalar'));
}

function problemsOf(issue: Issue, block: BlockNode, schema: ZodType, prefix: Path): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, issue.path, block, schema, prefix));
  }
  const origin = originAt(block, issue.path);
  const path = renderPath([...prefix, ...issue.path]);
  const node = nodeAt(block, issue.path);
  if (issue.code === 'custom') return [{ origin, sentence: `${path} ${issue.message}${source(node)}.` }];
  const expected = schemaAt(schema, issue.path);
  const words = expected === undefined ? issue.message : `must be ${expectedValue(expected)}`;
  return [{ origin, sentence: `${path} ${words}, but is ${actual(node, path)}${hint(node, expected)}` }];
}

function unknownKey(key: string, path: Path, block: BlockNode, schema: ZodType, prefix: Path): Problem {
  const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
  const where = renderPath([...prefix, ...path]);
  const near = didYouMean(key, known);
  const others = known.length === 0 ? '; it has no keys.' : `; its keys are ${known.join(', ')}.`;
  return { origin: keyOrigin(block, path, key), sentence: `${where} has no key '${key}'${near || others}` };
}

function keyOrigin(block: BlockNode, path: Path, key: string): Origin {
  const node = nodeAt(block, path);
  return (node?.kind === 'block' && node.entries.get(key)?.origin) || originAt(block, path);
}

const SECRET = /password|passphrase|secret|token|credential|accesskey|privatekey/i;

/** The wrong value as written; a secret's is not shown. */
function actual(node: SourceNode | undefined, path: string): string {
  if (node === undefined) return 'missing';
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a block of keys';
  const shown = node.text.trim() === '' ? 'empty' : `'${node.text}'`;
  return (SECRET.test(path) ? 'not' : shown) + source(node);
}

/** Names the environment variable that a value came from. */
function source(node: SourceNode | undefined): string {
  if (node?.kind !== 'scalar' || node.variables.length === 0) return '';
  return ` (from the environment variable ${node.variables.join(' and ')})`;
}

function hint(node: SourceNode | undefined, expected: ValueSchema | undefined): string {
  if (node?.kind !== 'scalar' || expected?.enum === undefined) return '.';
  return didYouMean(node.text, expected.enum.map(String)) || '.';
}
