import type { Catalog, EntityFieldModel, ScopeModel, SourceModel } from '../model.ts';
import { expressionText } from './expression-text.ts';

/** A part of an id: which of the id fields it holds. */
type IdRule = (ids: readonly string[], layers: readonly (string | undefined)[]) => string;

const service = (name = '', layer?: string): string => `base64(${name}).${layer === undefined ? '1' : `[1|0]`}`;
const owned = (owner: string, name = ''): string => `${owner}_base64(${name})`;
const instance = (name?: string, own?: string, layer?: string): string => owned(service(name, layer), own);
const process = (ids: readonly string[], from: number, layer?: string): string =>
  `sha256(${ids[from + 2]}_${instance(ids[from], ids[from + 1], layer)})`;

/** How SkyWalking's `IDManager` builds the id of each catalog. */
const rules: Readonly<Record<Catalog, IdRule>> = {
  SERVICE: ([a], [x]) => service(a, x),
  SERVICE_INSTANCE: ([a, b], [x]) => instance(a, b, x),
  ENDPOINT: ([a, b], [x]) => instance(a, b, x),
  SERVICE_RELATION: ([a, b], [x, y]) => `${service(a, x)}-${service(b, y)}`,
  SERVICE_INSTANCE_RELATION: ([a, b, c, d], [x, y]) => `${instance(a, b, x)}-${instance(c, d, y)}`,
  ENDPOINT_RELATION: ([a, b, c, d], [x, y]) => `${service(a, x)}-base64(${b})-${service(c, y)}-base64(${d})`,
  PROCESS: (ids, [x]) => process(ids, 0, x),
  PROCESS_RELATION: (ids, [x, y]) => `${process(ids, 0, x)}-${process(ids, 3, y)}`,
  ALL: ([a]) => a ?? '""',
};

/** Lines that say what makes an entity of the source, and what its id is. */
export function entityLines(source: SourceModel, scope: ScopeModel): string[] {
  const names = (role: EntityFieldModel['role']): string[] =>
    scope.entityFields.filter((field) => field.role === role).map((field) => field.name);
  const layers = names('layer');
  const lines = [`id ${rules[scope.catalog](names('id'), layers)}`];
  if (layers.length > 0) {
    lines.push(`where .1 is .0 when ${layers.join(' or ')} is a virtual layer`.replace('.1 is .0', '[1|0] is 0'));
  }
  for (const { name, role } of scope.entityFields) {
    const computed = source.fields.find((field) => field.name === name)?.computed;
    lines.push(`${role} ${name}${computed === undefined ? '' : ` = ${expressionText(computed)}`}`);
  }
  return lines;
}
