import type { MetricDefinition } from '../runtime/program.ts';
import type { StoredEntity } from '../storage/storage.ts';
import type { MetricSeries } from './metrics-reader.ts';

export type NamedEntity = Pick<MetricSeries, 'entity' | 'cluster'>;

/** SkyWalking's mark between a service's group and its name; a federated entity's cluster stands where the group does. */
const GROUP_MARK = '::';

/**
 * The entities that `wanted` names, by storage id: all of them when it is undefined, else those whose id, name, or
 * `service/name` it is. For a metric by cluster the cluster is taken off the names, and they match without it.
 */
export function selectEntities(
  metric: MetricDefinition,
  stored: readonly StoredEntity[],
  wanted: string | undefined,
): ReadonlyMap<number, NamedEntity> {
  const selected = new Map<number, NamedEntity>();
  for (const entity of stored) {
    const named = describe(metric, entity);
    if (wanted === undefined || namesOf(metric, entity, named).includes(wanted)) selected.set(entity.id, named);
  }
  return selected;
}

function describe(metric: MetricDefinition, stored: StoredEntity): NamedEntity {
  const names = metric.scope.entityFields.map((field) => field.name);
  const fields = Object.fromEntries(names.map((name, i) => [name, stored.fields[i] ?? '']));
  const entity = { id: stored.entityId, name: stored.name, fields };
  const grouped = metric.byCluster ? splitCluster(stored.fields[0] ?? '') : undefined;
  if (grouped === undefined) return { entity };
  const own = stored.name === stored.fields[0] ? grouped.name : stored.name;
  return {
    entity: { ...entity, name: own, fields: { ...fields, [names[0]!]: grouped.name } },
    cluster: grouped.cluster,
  };
}

function splitCluster(name: string): { cluster: string; name: string } | undefined {
  const at = name.indexOf(GROUP_MARK);
  return at < 0 ? undefined : { cluster: name.slice(0, at), name: name.slice(at + GROUP_MARK.length) };
}

function namesOf(metric: MetricDefinition, stored: StoredEntity, { entity }: NamedEntity): string[] {
  const ids = metric.scope.entityFields
    .filter((field) => field.role === 'id')
    .map((field) => entity.fields[field.name]);
  return [stored.entityId, stored.name, entity.name, ids.join('/'), stored.fields.slice(0, ids.length).join('/')];
}
