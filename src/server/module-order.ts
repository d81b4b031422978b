import type { ConfiguredModule } from './configuration/load-configuration.ts';
import { ConfigurationError } from './errors.ts';

/**
 * Modules ordered so that each comes after all that it requires, else as configured. Throws a ConfigurationError that
 * names every module that is required and not there, or one cycle.
 */
export function inOrderOfRequirement(modules: readonly ConfiguredModule[]): readonly ConfiguredModule[] {
  const byName = new Map(modules.map((module) => [module.provider.module, module]));
  const missing = modules.flatMap(({ provider }) =>
    provider.requires
      .filter((name) => !byName.has(name))
      .map(
        (name) => `The module ${provider.module} needs the module ${name}, which is switched off or not configured.`,
      ),
  );
  if (missing.length > 0) throw new ConfigurationError(missing.join('\n'));
  const ordered = new Set<ConfiguredModule>();
  for (const module of modules) visit(module, byName, ordered, []);
  return [...ordered];
}

function visit(
  module: ConfiguredModule,
  byName: ReadonlyMap<string, ConfiguredModule>,
  ordered: Set<ConfiguredModule>,
  path: readonly string[],
): void {
  if (ordered.has(module)) return;
  const name = module.provider.module;
  if (path.includes(name)) {
    const cycle = [...path.slice(path.indexOf(name)), name].join(' -> ');
    throw new ConfigurationError(`The modules require each other in a circle: ${cycle}.`);
  }
  for (const required of module.provider.requires) visit(byName.get(required)!, byName, ordered, [...path, name]);
  ordered.add(module);
}
