import { didYouMean } from '../../text/did-you-mean.ts';
import type { ModuleProvider } from '../module.ts';
import type { Origin, Problem } from './problem.ts';
import type { BlockNode, SourceNode } from './source-node.ts';

/** A module that application.yml switches on, with the block of the provider that it selects. */
export interface ModuleSelection {
  readonly provider: ModuleProvider;
  readonly block: BlockNode;
}

export interface ModuleSelections {
  readonly selections: readonly ModuleSelection[];
  readonly problems: readonly Problem[];
}

const SELECTOR = 'selector';
const OFF = '-';

/** Finds each module's selected provider; a selector `-` or empty switches the module off, whatever else it says. */
export function selectModules(root: BlockNode, providers: readonly ModuleProvider[]): ModuleSelections {
  const problems: Problem[] = [];
  const selections: ModuleSelection[] = [];
  for (const [module, { origin, node }] of root.entries) {
    const known = providers.filter((provider) => provider.module === module);
    const result = selectProvider(module, node, origin, known, providers);
    if (Array.isArray(result)) problems.push(...result);
    else if (result !== undefined) selections.push(result);
  }
  return { selections, problems };
}

function selectProvider(
  module: string,
  node: SourceNode,
  origin: Origin,
  known: readonly ModuleProvider[],
  all: readonly ModuleProvider[],
): ModuleSelection | Problem[] | undefined {
  if (node.kind !== 'block') {
    if (node.kind === 'scalar' && node.text === OFF) return undefined;
    return [{ origin: node.origin, sentence: `${module} must be a block with a selector and providers.` }];
  }
  const selected = selectedName(module, node, origin);
  if (selected === undefined) return undefined;
  if (known.length === 0) {
    const modules = new Set(all.map((provider) => provider.module));
    return [{ origin, sentence: `there is no module '${module}'${suggestion(module, 'modules', modules)}` }];
  }
  const names = known.map((provider) => provider.name);
  const problems = unknownProviders(module, node, names);
  if (problems.length > 0) return problems;
  if (typeof selected !== 'string') return [selected];
  const provider = known.find((candidate) => candidate.name === selected);
  if (provider === undefined) return [noSuchProvider(module, selected, node, names)];
  return providerBlock(provider, node, origin);
}

function unknownProviders(module: string, block: BlockNode, names: readonly string[]): Problem[] {
  return [...block.entries]
    .filter(([key]) => key !== SELECTOR && !names.includes(key))
    .map(([key, entry]) => ({
      origin: entry.origin,
      sentence: `${module} has no provider '${key}'${suggestion(key, 'providers', names)}`,
    }));
}

/** The selector's text, or without one the only provider that has a block. */
function selectedName(module: string, block: BlockNode, origin: Origin): string | Problem | undefined {
  const selector = block.entries.get(SELECTOR);
  if (selector === undefined) {
    const [only, ...more] = block.entries.keys();
    if (only !== undefined && more.length === 0) return only;
    return { origin, sentence: `${module} has no selector; add 'selector: ${only ?? '"-"'}'.` };
  }
  if (selector.node.kind !== 'scalar') {
    return { origin: selector.node.origin, sentence: `${module}.selector must be the name of a provider, or ${OFF}.` };
  }
  if (selector.node.problem !== undefined) return { origin: selector.node.origin, sentence: selector.node.problem };
  const name = selector.node.value === undefined ? '' : String(selector.node.value);
  return isOff(name) ? undefined : name;
}

function noSuchProvider(module: string, selected: string, block: BlockNode, names: readonly string[]): Problem {
  const selector = block.entries.get(SELECTOR)!.node;
  const variables = selector.kind === 'scalar' ? selector.variables : [];
  const from = variables.length === 0 ? '' : ` (from the environment variable ${variables.join(' and ')})`;
  const sentence = `${module}.selector is '${selected}'${from}, but ${module} has no such provider`;
  return { origin: selector.origin, sentence: `${sentence}${suggestion(selected, 'providers', names)}` };
}

function providerBlock(provider: ModuleProvider, block: BlockNode, origin: Origin): ModuleSelection | Problem[] {
  const entry = block.entries.get(provider.name);
  const node = entry?.node;
  if (node?.kind === 'block') return { provider, block: node };
  if (node === undefined || (node.kind === 'scalar' && node.value === undefined)) {
    return { provider, block: { kind: 'block', origin: entry?.origin ?? origin, entries: new Map() } };
  }
  return [{ origin: node.origin, sentence: `${provider.module}.${provider.name} must be a block of keys.` }];
}

function isOff(selector: string): boolean {
  return selector.trim() === OFF || selector.trim() === '';
}

/** `; did you mean 'x'?`, or what could have been written. */
function suggestion(wrong: string, kind: 'modules' | 'providers', candidates: Iterable<string>): string {
  const names = [...candidates];
  return didYouMean(wrong, names) || `; the ${kind} are ${names.join(', ')}.`;
}
