import type { Expression } from '../model.ts';

/**
 * The names of the metrics whose increments a federation metric takes, when its filters name them:
 * `metric == "x"` or `metric in ["x", …]`, alone or joined by `&&`. Several such conditions must all hold.
 */
export function originMetricsOf(filters: readonly Expression[]): readonly string[] | undefined {
  const choices = filters.flatMap(conjuncts).flatMap((condition) => {
    const names = namesIn(condition);
    return names === undefined ? [] : [names];
  });
  return choices.length === 0
    ? undefined
    : choices.reduce((common, names) => common.filter((name) => names.includes(name)));
}

function conjuncts(condition: Expression): Expression[] {
  return condition.kind === 'binary' && condition.operator === '&&'
    ? [...conjuncts(condition.left), ...conjuncts(condition.right)]
    : [condition];
}

function namesIn(condition: Expression): string[] | undefined {
  if (condition.kind === 'in' && isMetric(condition.operand)) {
    return [...new Set(condition.values.flatMap(textIn))];
  }
  if (condition.kind !== 'binary' || condition.operator !== '==') {
    return undefined;
  }
  const text = isMetric(condition.left) ? condition.right : isMetric(condition.right) ? condition.left : undefined;
  return text?.kind === 'literal' ? textIn(text) : undefined;
}

function isMetric(expression: Expression): boolean {
  return expression.kind === 'field' && expression.path.length === 1 && expression.path[0] === 'metric';
}

function textIn(expression: Expression): string[] {
  return expression.kind === 'literal' && typeof expression.value === 'string' ? [expression.value] : [];
}
