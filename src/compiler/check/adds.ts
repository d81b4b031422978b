import type { FunctionStatement } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Known } from '../expressions/environment.ts';
import type { ParameterModel, StateModel } from '../model.ts';
import { type Declared, type DeclaredByName, placeOf } from './declarations.ts';
import type { Definition } from './functions.ts';

/** The definition of `function x adds base`: its parameters are the base's states, all else is the base's. */
export function adoptState(
  declared: Declared<FunctionStatement>,
  all: DeclaredByName<FunctionStatement>,
  definitions: Known<Definition>,
  report: Report,
): Definition | undefined {
  const root = findRoot(declared, all, report);
  const base = root === undefined ? undefined : definitions.get(root);
  if (base === undefined || declared.node.definition.kind !== 'adds') {
    return undefined;
  }
  return {
    parameters: base.states.map(parameterOf),
    states: base.states.map((state) => ({ ...state, contribution: contributionOf(state), limit: undefined })),
    value: base.value,
    module: base.module,
    adds: declared.node.definition.base.text,
  };
}

/** The function with a body at the end of a chain of `adds`. */
function findRoot(
  declared: Declared<FunctionStatement>,
  all: DeclaredByName<FunctionStatement>,
  report: Report,
): string | undefined {
  const seen = new Set<string>();
  let current = declared;
  while (current.node.definition.kind === 'adds') {
    const { base } = current.node.definition;
    if (!all.has(base.text)) {
      report.add('OAL2005', placeOf(current, base), { name: base.text, suggestion: suggest(base.text, all.keys()) });
      return undefined;
    }
    seen.add(current.node.name.text);
    if (seen.has(base.text)) {
      report.add('OAL5009', placeOf(current, base), { name: base.text });
      return undefined;
    }
    const next = all.get(base.text);
    if (next === undefined) {
      return undefined;
    }
    current = next;
  }
  return current.node.name.text;
}

function parameterOf({ name, type }: StateModel): ParameterModel {
  return { name, type, from: false, constant: false, defaultValue: undefined };
}

function contributionOf({ name, type }: StateModel): StateModel['contribution'] {
  return type.kind === 'table'
    ? { kind: 'table', parameter: name }
    : { kind: 'scalar', value: { kind: 'parameter', type, name } };
}
