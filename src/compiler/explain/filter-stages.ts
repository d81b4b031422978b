import { operandsOf } from '../expressions/mentions.ts';
import type { Expression, MetricModel, SourceModel } from '../model.ts';

/** When a condition is decided: with the stream's metric, with an entity of its dictionary, or with every row. */
export type Stage = 'stream' | 'entity' | 'row';

export interface StagedFilter {
  readonly condition: Expression;
  readonly stage: Stage;
}

/** The conditions of a metric, those joined by `&&` each for itself. A plain source knows records only. */
export function stagedFilters(metric: MetricModel, source: SourceModel): StagedFilter[] {
  return metric.filters.flatMap(conjunctsOf).map((condition) => ({ condition, stage: stageOf(condition, source) }));
}

function conjunctsOf(expression: Expression): Expression[] {
  return expression.kind === 'binary' && expression.operator === '&&'
    ? [...conjunctsOf(expression.left), ...conjunctsOf(expression.right)]
    : [expression];
}

function stageOf(condition: Expression, source: SourceModel): Stage {
  const origins = new Set(
    fieldsIn(condition).map((name) => source.fields.find((field) => field.name === name)?.origin),
  );
  if (source.origins.length === 0 || origins.has('state')) {
    return 'row';
  }
  return origins.has('entity') ? 'entity' : 'stream';
}

function fieldsIn(expression: Expression): string[] {
  if (expression.kind === 'field' || expression.kind === 'mapLookup') {
    return expression.path.slice(0, 1);
  }
  return operandsOf(expression).flatMap(fieldsIn);
}
