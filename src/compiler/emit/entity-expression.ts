import type { EntityFieldModel, ScopeModel } from '../model.ts';
import { virtualLayers } from './declarations-files.ts';
import type { Module } from './module.ts';
import { safe } from './names.ts';
import { paths } from './paths.ts';

/**
 * Statements that return the entity made of the given values of a scope's entity fields (TypeScript text each, in their
 * order; a layer by its name), by the rules of the scope's catalog.
 */
export function returnEntity(scope: ScopeModel, values: readonly string[], module: Module): string[] {
  const names = scope.entityFields.map((field) => safe(field.name));
  const ids = scope.entityFields.flatMap((field, i) => (field.role === 'id' ? [names[i]!] : []));
  const own = ids.at(-1)!;
  const service = `${module.runtime('serviceId')}(${ids[0]!}, ${isNormal(scope.entityFields, names, module)})`;
  const id = scope.catalog === 'SERVICE' ? service : `${module.runtime('ownedId')}(${service}, ${own})`;
  return [
    ...names.map((name, i) => `const ${name} = ${values[i]!};`),
    `const id = ${id};`,
    `return { id, name: ${own}, fields: [${names.join(', ')}] };`.replace('name: name,', 'name,'),
  ];
}

function isNormal(fields: readonly EntityFieldModel[], values: readonly string[], module: Module): string {
  const layer = fields.findIndex((field) => field.role === 'layer');
  const type = fields[layer]?.type;
  if (type?.kind !== 'enum') return 'true';
  return `!${module.local(paths.enums, virtualLayers(type.name))}.has(${values[layer]!})`;
}
