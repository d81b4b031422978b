import type { SyntaxProblem } from '../problems.ts';
import type { Expression, FromClause, FunctionCall, MetricStatement, TextLiteral } from '../syntax.ts';

type Shape = Pick<MetricStatement, 'filters' | 'call' | 'decorator'>;

/** Sorts the calls after `from(…)` into filters, the one function, and the decorator, in that order. */
export function shapeOfCalls(
  calls: readonly FunctionCall[],
  from: FromClause,
  report: (problem: SyntaxProblem) => void,
): Shape {
  const at = calls.findIndex((call) => call.name.text !== 'filter');
  const call = calls[at];
  const filters = calls.slice(0, at < 0 ? undefined : at).flatMap((filter) => filterOf(filter, report));
  if (call === undefined) {
    report({ code: 'OAL1008', span: from.span, params: { name: '', rule: 'noFunction' } });
  }
  let decorator: TextLiteral | undefined;
  for (const later of at < 0 ? [] : calls.slice(at + 1)) {
    if (later.name.text === 'decorator' && decorator === undefined) {
      decorator = decoratorOf(later, report);
    } else {
      report({ code: 'OAL1008', span: later.span, params: { name: later.name.text, rule: 'afterFunction' } });
    }
  }
  const missing: FunctionCall = { kind: 'functionCall', span: from.span, name: from.source, arguments: [] };
  return { filters, call: call ?? missing, decorator };
}

function filterOf(filter: FunctionCall, report: (problem: SyntaxProblem) => void): Expression[] {
  if (filter.arguments.length !== 1) {
    report({ code: 'OAL1008', span: filter.span, params: { name: 'filter', rule: 'filterArguments' } });
  }
  return filter.arguments.slice(0, 1);
}

function decoratorOf(call: FunctionCall, report: (problem: SyntaxProblem) => void): TextLiteral | undefined {
  const argument = call.arguments[0];
  if (argument?.kind === 'text' && call.arguments.length === 1) {
    return argument;
  }
  report({ code: 'OAL1008', span: call.span, params: { name: 'decorator', rule: 'decorator' } });
  return undefined;
}
