import type { Environment } from './placeholders.ts';
import type { Origin, Problem } from './problem.ts';
import { scalarNode } from './read-yaml.ts';
import type { BlockNode } from './source-node.ts';

/** Applies `module.provider.key=value` or `module.selector=value` over what the file says; gives the problem, if any. */
export function applyOverride(root: BlockNode, override: string, environment: Environment): Problem | undefined {
  const equals = override.indexOf('=');
  const key = equals < 0 ? override : override.slice(0, equals);
  // The value stays out of problems: it may be a secret.
  const origin: Origin = { source: `--set ${key}` };
  const path = key.split('.');
  if (equals < 0 || path.length < 2 || path.includes('')) {
    return { origin, sentence: 'an override has the form module.provider.key=value or module.selector=value.' };
  }
  const node = scalarNode(override.slice(equals + 1), origin, environment);
  const block = path.slice(0, -1).reduce((parent, step) => blockIn(parent, step, origin), root);
  block.entries.set(path.at(-1)!, { origin, node });
  return undefined;
}

function blockIn(parent: BlockNode, key: string, origin: Origin): BlockNode {
  const existing = parent.entries.get(key);
  if (existing?.node.kind === 'block') return existing.node;
  const block: BlockNode = { kind: 'block', origin: existing?.origin ?? origin, entries: new Map() };
  parent.entries.set(key, { origin: block.origin, node: block });
  return block;
}
