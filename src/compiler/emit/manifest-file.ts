import { createHash } from 'node:crypto';
import type { FunctionModel, ProgramModel, SourceModel } from '../model.ts';
import { typeText } from '../types.ts';

/** What storage, query, the handshake and tools outside read about a program. */
interface Manifest {
  readonly program: string;
  readonly digest: string;
  readonly [part: string]: unknown;
}

/** The manifest; its digest is over all the rest, so it names what the program computes. */
export function manifestOf(model: ProgramModel): Manifest {
  const parts = {
    enums: model.enums.map(({ name, members }) => ({ name, members })),
    scopes: model.scopes.map(({ name, id, catalog, entityFields }) => ({
      name,
      id,
      catalog,
      entityFields: entityFields.map(({ name, role }) => ({ name, role })),
    })),
    functions: model.functions.map(functionPart),
    sources: model.sources.map(sourcePart),
    decorators: model.decorators.map(({ name, attributes, statement }) => ({ name, attributes, statement })),
    metrics: model.metrics.map(({ name, source, function: by, statement, decorator, originMetrics, byCluster }) => {
      const { scope } = model.sources.find((candidate) => candidate.name === source)!;
      const { value } = model.functions.find((candidate) => candidate.name === by)!;
      const shown = { name: value.name, type: typeText(value.type) };
      return { name, scope, source, function: by, value: shown, decorator, statement, originMetrics, byCluster };
    }),
  };
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  return { program: model.name, digest, ...parts };
}

function functionPart(model: FunctionModel): unknown {
  return {
    name: model.name,
    tag: model.tag,
    fingerprint: model.fingerprint,
    adds: model.adds,
    module: model.module,
    columns: model.states.map(({ name, type, merge, number, limited }) => {
      return { name, type: typeText(type), merge, number, ...(limited ? { limited } : {}) };
    }),
    value: { name: model.value.name, type: typeText(model.value.type) },
    statement: model.statement,
  };
}

function sourcePart(model: SourceModel): unknown {
  return {
    name: model.name,
    scope: model.scope,
    fields: model.fields.map(({ name, type, id }) => ({ name, type: typeText(type), id })),
    origins: model.origins,
  };
}
