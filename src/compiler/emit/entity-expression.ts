import type { Catalog, EntityFieldModel, ScopeModel } from '../model.ts';
import { virtualLayers } from './declarations-files.ts';
import type { Module } from './module.ts';
import { safe } from './names.ts';
import { paths } from './paths.ts';

/**
 * Statements that return the entity made of the given values of a scope's entity fields (TypeScript text each, in their
 * order; a layer by its name), by the rules of the scope's catalog. `attributes` are members of an object literal.
 */
export function returnEntity(
  scope: ScopeModel,
  values: readonly string[],
  attributes: readonly string[],
  module: Module,
): string[] {
  const names = scope.entityFields.map((field) => safe(field.name));
  const ids = scope.entityFields.flatMap((field, i) => (field.role === 'id' ? [names[i]!] : []));
  const layers = scope.entityFields.flatMap((field, i) => (field.role === 'layer' ? [{ field, name: names[i]! }] : []));
  const service = (name: string, position: number): string =>
    `${module.runtime('serviceId')}(${name}, ${isNormal(layers[position], module)})`;
  const own = NAMES[scope.catalog](ids);
  return [
    ...names.map((name, i) => `const ${name} = ${values[i]!};`),
    `const id = ${idOf(scope.catalog, ids, service, module)};`,
    ...returned(['id', own === 'name' ? own : `name: ${own}`, `fields: [${names.join(', ')}]`], attributes),
  ];
}

function returned(members: readonly string[], attributes: readonly string[]): string[] {
  if (attributes.length === 0) return [`return { ${members.join(', ')} };`];
  const inner = ['attributes: {', ...attributes.map((member) => `  ${member},`), '},'];
  return ['return {', ...[...members.map((member) => `${member},`), ...inner].map((line) => `  ${line}`), '};'];
}

/** An entity's own name: of a relation, both ends. */
const NAMES: Readonly<Record<Catalog, (ids: readonly string[]) => string>> = {
  SERVICE: ([name]) => name!,
  SERVICE_INSTANCE: ([, name]) => name!,
  ENDPOINT: ([, name]) => name!,
  PROCESS: ([, , name]) => name!,
  SERVICE_RELATION: ([source, dest]) => bothEnds(source!, dest!),
  SERVICE_INSTANCE_RELATION: ([, source, , dest]) => bothEnds(source!, dest!),
  ENDPOINT_RELATION: ([, source, , dest]) => bothEnds(source!, dest!),
  PROCESS_RELATION: ([, , source, , , dest]) => bothEnds(source!, dest!),
  ALL: ([id]) => id ?? "''",
};

function bothEnds(source: string, dest: string): string {
  return `\`\${${source}} -> \${${dest}}\``;
}

/** The id as SkyWalking's IDManager builds it for the catalog. */
function idOf(
  catalog: Catalog,
  ids: readonly string[],
  service: (name: string, position: number) => string,
  module: Module,
): string {
  const [first, second, third, fourth] = ids as readonly [string, string, string, string];
  const owned = (name: string, position: number, own: string): string =>
    `${module.runtime('ownedId')}(${service(name, position)}, ${own})`;
  const process = (from: number): string =>
    `${module.runtime('processId')}(${owned(ids[from]!, from / 3, ids[from + 1]!)}, ${ids[from + 2]!})`;
  switch (catalog) {
    case 'SERVICE':
      return service(first, 0);
    case 'SERVICE_INSTANCE':
    case 'ENDPOINT':
      return owned(first, 0, second);
    case 'SERVICE_RELATION':
      return `${module.runtime('relationId')}(${service(first, 0)}, ${service(second, 1)})`;
    case 'SERVICE_INSTANCE_RELATION':
      return `${module.runtime('relationId')}(${owned(first, 0, second)}, ${owned(third, 1, fourth)})`;
    case 'ENDPOINT_RELATION':
      return `${module.runtime('endpointRelationId')}(${service(first, 0)}, ${second}, ${service(third, 1)}, ${fourth})`;
    case 'PROCESS':
      return process(0);
    case 'PROCESS_RELATION':
      return `${module.runtime('relationId')}(${process(0)}, ${process(3)})`;
    case 'ALL':
      return first ?? "''";
  }
}

function isNormal(layer: { field: EntityFieldModel; name: string } | undefined, module: Module): string {
  if (layer?.field.type.kind !== 'enum') return 'true';
  return `!${module.local(paths.enums, virtualLayers(layer.field.type.name))}.has(${layer.name})`;
}
