import { inOrderOfCost } from '../expressions/cost.ts';
import { fieldsOf } from '../expressions/mentions.ts';
import type { Expression, MetricModel, SourceModel } from '../model.ts';

/** When a condition is decided: with the stream's metric, with an entity of its dictionary, or with every row. */
export type Stage = 'stream' | 'entity' | 'row';

export interface StagedFilter {
  readonly condition: Expression;
  readonly stage: Stage;
}

const STAGES: readonly Stage[] = ['stream', 'entity', 'row'];

/**
 * The conditions of a metric in the order in which they are decided, those joined by `&&` each for itself. A plain source
 * knows records only.
 */
export function stagedFilters(metric: MetricModel, source: SourceModel): StagedFilter[] {
  const filters = inOrderOfCost(metric.filters).map((condition) => ({ condition, stage: stageOf(condition, source) }));
  return filters.toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}

function stageOf(condition: Expression, source: SourceModel): Stage {
  const origins = new Set(
    fieldsOf(condition).map((name) => source.fields.find((field) => field.name === name)?.origin),
  );
  if (source.origins.length === 0 || origins.has('state')) {
    return 'row';
  }
  return origins.has('entity') ? 'entity' : 'stream';
}
