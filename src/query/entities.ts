import type { StoredEntity } from '../storage/storage.ts';
import { attributesOf } from './attribute-conditions.ts';
import type { ReadableMetric } from './metric-catalog.ts';
import type { MetricSeries } from './metrics-reader.ts';

export type NamedEntity = Pick<MetricSeries, 'entity' | 'cluster'>;

/** SkyWalking's mark between a service's group and its name; a federated entity's cluster stands where the group does. */
const GROUP_MARK = '::';

/** What tells how an entity of a metric is shown. */
type Shown = Pick<ReadableMetric, 'scope' | 'byCluster' | 'info'>;

/** An entity as answers show it; for a metric by cluster the cluster is taken off its names. */
export function describeEntity(metric: Shown, stored: StoredEntity): NamedEntity {
  const names = metric.scope.entityFields.map((field) => field.name);
  const fields = Object.fromEntries(names.map((name, i) => [name, stored.fields[i] ?? '']));
  const attributes = attributesOf(metric, stored.attributes);
  const entity = { id: stored.entityId, name: stored.name, fields, ...(attributes && { attributes }) };
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

/** Everything that an entity may be asked for by: its id, its name, `service/name`; with and without its cluster. */
export function namesOf(metric: Shown, stored: StoredEntity): ReadonlySet<string> {
  const { entity } = describeEntity(metric, stored);
  const ids = metric.scope.entityFields
    .filter((field) => field.role === 'id')
    .map((field) => entity.fields[field.name]);
  return new Set([
    stored.entityId,
    stored.name,
    entity.name,
    ids.join('/'),
    stored.fields.slice(0, ids.length).join('/'),
  ]);
}

/** In order of the entities' fields, then of clusters. */
export function compareEntities(a: NamedEntity, b: NamedEntity): number {
  const [keyA, keyB] = [a, b].map(({ entity, cluster }) => [...Object.values(entity.fields), cluster ?? ''].join('\n'));
  return keyA! < keyB! ? -1 : keyA! > keyB! ? 1 : 0;
}
