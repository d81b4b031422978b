import type { EntityFieldModel, ScopeModel } from '../model.ts';
import { virtualLayers } from './declarations-files.ts';
import type { Module } from './module.ts';
import { paths } from './paths.ts';

/**
 * Statements that return the entity made of the given values of a scope's entity fields (TypeScript text each, in their
 * order; a layer by its name), by the rules of the scope's catalog.
 */
export function returnEntity(scope: ScopeModel, values: readonly string[], module: Module): string[] {
  const ids = scope.entityFields.flatMap((field, i) => (field.role === 'id' ? [values[i]!] : []));
  const fields = `[${values.join(', ')}]`;
  const service = `${module.runtime('serviceId')}(${ids[0]!}, ${isNormal(scope.entityFields, values, module)})`;
  if (scope.catalog === 'SERVICE') return [`return { id: ${service}, name: ${ids[0]!}, fields: ${fields} };`];
  const id = `${module.runtime('ownedId')}(${service}, ${ids[1]!})`;
  return [`return { id: ${id}, name: ${ids[1]!}, fields: ${fields} };`];
}

function isNormal(fields: readonly EntityFieldModel[], values: readonly string[], module: Module): string {
  const layer = fields.findIndex((field) => field.role === 'layer');
  const type = fields[layer]?.type;
  if (type?.kind !== 'enum') return 'true';
  return `!${module.local(paths.enums, virtualLayers(type.name))}.has(${values[layer]!})`;
}
