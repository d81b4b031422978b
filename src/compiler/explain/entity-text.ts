import type { Catalog, MetricModel, ScopeModel, SourceModel } from '../model.ts';
import { expressionText } from './expression-text.ts';

const service = (name = ''): string => `base64(${name}).1`;
const owned = (owner?: string, name = ''): string => `${service(owner)}_base64(${name})`;
const process = (owner?: string, instance?: string, name?: string): string =>
  `sha256(${name}_${owned(owner, instance)})`;

/** How SkyWalking's `IDManager` builds the id of each catalog from the id fields. */
const rules: Readonly<Record<Catalog, (ids: readonly string[]) => string>> = {
  SERVICE: ([a]) => service(a),
  SERVICE_INSTANCE: ([a, b]) => owned(a, b),
  ENDPOINT: ([a, b]) => owned(a, b),
  SERVICE_RELATION: ([a, b]) => `${service(a)}-${service(b)}`,
  SERVICE_INSTANCE_RELATION: ([a, b, c, d]) => `${owned(a, b)}-${owned(c, d)}`,
  ENDPOINT_RELATION: ([a, b, c, d]) => `${service(a)}-base64(${b})-${service(c)}-base64(${d})`,
  PROCESS: ([a, b, c]) => process(a, b, c),
  PROCESS_RELATION: ([a, b, c, d, e, f]) => `${process(a, b, c)}-${process(d, e, f)}`,
  ALL: ([a]) => a ?? 'the empty text: the scope has one entity',
};

/** Lines that say what the id of an entity is made of. */
export function entityLines(source: SourceModel, scope: ScopeModel): string[] {
  const ids = scope.entityFields.filter((field) => field.role === 'id').map((field) => field.name);
  const layers = scope.entityFields.filter((field) => field.role === 'layer').map((field) => field.name);
  const computed = source.fields.flatMap((field) =>
    field.computed === undefined ? [] : [`where ${field.name} is ${expressionText(field.computed)}`],
  );
  const virtual = layers.map((layer, at) => `where ${layer} is virtual, the .1 of service ${at + 1} is .0`);
  return [rules[scope.catalog](ids), ...computed, ...virtual];
}

/** Lines that say what the metric's decorator puts into an entity's attributes. */
export function attributeLines({ decorator, attributes }: MetricModel): string[] {
  return attributes.map(
    ({ name, value }) => `${name} = ${expressionText(value)}   (${decorator}, when the entity is first seen)`,
  );
}
