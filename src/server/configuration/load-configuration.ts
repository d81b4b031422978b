import { readFile } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { ConfigurationError, messageOf, OperatingError } from '../errors.ts';
import type { ModuleProvider } from '../module.ts';
import { applyOverride } from './apply-override.ts';
import type { Environment } from './placeholders.ts';
import { type Problem, renderProblems } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { selectModules } from './select-modules.ts';
import { validateBlock } from './validate-block.ts';

/** A module to run: its provider and the provider's validated configuration. */
export interface ConfiguredModule {
  readonly provider: ModuleProvider;
  readonly configuration: unknown;
}

export interface ConfigurationInput {
  /** YAML text in the form of SkyWalking's application.yml. */
  readonly text: string;
  /** How problems name the text. */
  readonly source: string;
  readonly environment: Environment;
  /** `module.provider.key=value`, later ones win. */
  readonly overrides?: readonly string[];
}

/** The modules that the text switches on, in its order. Throws a ConfigurationError that lists every problem found. */
export function parseConfiguration(
  input: ConfigurationInput,
  providers: readonly ModuleProvider[],
): readonly ConfiguredModule[] {
  const { root, problems: found } = readYaml(input.text, input.source, input.environment);
  const problems: Problem[] = [...found];
  if (root === undefined) throw new ConfigurationError(renderProblems(problems));
  for (const override of input.overrides ?? []) {
    const problem = applyOverride(root, override, input.environment);
    if (problem !== undefined) problems.push(problem);
  }
  const { selections, problems: unselected } = selectModules(root, providers);
  problems.push(...unselected);
  const modules = selections.map((selection) => {
    const { configuration, problems: invalid } = validateBlock(selection);
    problems.push(...invalid);
    return { provider: selection.provider, configuration };
  });
  if (problems.length > 0) throw new ConfigurationError(renderProblems(problems));
  return modules;
}

/** Reads the file and parses it. Throws an OperatingError when it cannot be read. */
export async function loadConfiguration(
  file: string,
  options: Pick<ConfigurationInput, 'environment' | 'overrides'>,
  providers: readonly ModuleProvider[],
): Promise<readonly ConfiguredModule[]> {
  const source = fromHere(file);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new OperatingError(
      `The configuration file ${source} cannot be read: ${reason(error)}. Give one with --config.`,
    );
  });
  return parseConfiguration({ ...options, text, source }, providers);
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a directory';
  return messageOf(error);
}

/** A file below the working directory by its relative path, any other by its full one. */
function fromHere(file: string): string {
  const path = relative('', file);
  return path.startsWith('..') || isAbsolute(path) ? file : path;
}
