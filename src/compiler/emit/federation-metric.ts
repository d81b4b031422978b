import { inOrderOfCost } from '../expressions/cost.ts';
import type { Expression, FunctionModel, MetricModel, SourceModel } from '../model.ts';
import { walk } from './expressions/context.ts';

/** When a filter can be decided: with the stream's metric, with a dictionary entry, or only with the row. */
export type Stage = 'stream' | 'entity' | 'row';

export interface FederationMetric {
  readonly model: MetricModel;
  /** The metric's function. */
  readonly target: FunctionModel;
  readonly filters: Readonly<Record<Stage, readonly Expression[]>>;
  /** True when the increments' state is the metric's own state, column by column, and nothing is decided per row. */
  readonly whole: boolean;
}

/** A metric over a federation source, its filters sorted by when they are decided, then by cost. */
export function staged(
  model: MetricModel,
  source: SourceModel,
  origin: FunctionModel,
  functions: ReadonlyMap<string, FunctionModel>,
): FederationMetric {
  const filters: Record<Stage, Expression[]> = { stream: [], entity: [], row: [] };
  for (const conjunct of inOrderOfCost(model.filters)) filters[stageOf(conjunct, source)].push(conjunct);
  const target = functions.get(model.function)!;
  const passesStates =
    model.arguments.length === origin.states.length &&
    model.arguments.every((argument, i) => argument.kind === 'field' && argument.path[0] === origin.states[i]?.name);
  const whole =
    filters.entity.length === 0 &&
    filters.row.length === 0 &&
    passesStates &&
    target.adds !== undefined &&
    target.fingerprint === origin.fingerprint;
  return { model, target, filters, whole };
}

function stageOf(expression: Expression, source: SourceModel): Stage {
  let stage: Stage = 'stream';
  for (const inner of walk(expression)) {
    if (inner.kind !== 'field' && inner.kind !== 'mapLookup') continue;
    const field = source.fields.find((candidate) => candidate.name === inner.path[0]);
    if (field?.origin === 'state') return 'row';
    if (field?.origin === 'entity' || field?.computed !== undefined) stage = 'entity';
  }
  return stage;
}
