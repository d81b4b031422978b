import type { FunctionStatement } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Known } from '../expressions/environment.ts';
import type { ParameterModel, StateModel } from '../model.ts';
import { type Declared, type DeclaredByName, placeOf } from './declarations.ts';
import type { Definition } from './functions.ts';

/** The definition of `function x adds base`: its parameters are the base's states, all else is the base's. */
export function adoptState(
  declared: Declared<FunctionStatement>,
  roots: Known<string>,
  definitions: Known<Definition>,
): Definition | undefined {
  const root = roots.get(declared.node.name.text);
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

/** For every function the one with a body at the end of its chain of `adds`; undefined where there is none. */
export function findRoots(all: DeclaredByName<FunctionStatement>, report: Report): Known<string> {
  const roots = new Map<string, string | undefined>();
  for (const name of all.keys()) {
    const chain: string[] = [];
    let current: string | undefined = name;
    while (current !== undefined && !roots.has(current)) {
      chain.push(current);
      // Known from here on, so that a chain that comes back to itself ends.
      roots.set(current, undefined);
      const declared = all.get(current);
      if (declared?.node.definition.kind === 'body') {
        roots.set(current, current);
      } else {
        current = declared && nextOf(declared, all, chain, report);
      }
    }
    const root = current === undefined ? undefined : roots.get(current);
    for (const link of chain) {
      roots.set(link, root);
    }
  }
  return roots;
}

/** The name behind `adds`; undefined when it stands for no function, or for one that the chain has come from. */
function nextOf(
  declared: Declared<FunctionStatement>,
  all: DeclaredByName<FunctionStatement>,
  chain: readonly string[],
  report: Report,
): string | undefined {
  const { definition } = declared.node;
  if (definition.kind !== 'adds') {
    return undefined;
  }
  const { base } = definition;
  if (!all.has(base.text)) {
    const suggestion = report.suggest(base.text, all.keys());
    report.add('OAL2005', placeOf(declared, base), { name: base.text, suggestion });
    return undefined;
  }
  if (chain.includes(base.text)) {
    report.add('OAL5009', placeOf(declared, base), { name: base.text });
    return undefined;
  }
  return base.text;
}

function parameterOf({ name, type }: StateModel): ParameterModel {
  return { name, type, from: false, constant: false, defaultValue: undefined };
}

function contributionOf({ name, type }: StateModel): StateModel['contribution'] {
  return type.kind === 'table'
    ? { kind: 'table', parameter: name }
    : { kind: 'scalar', value: { kind: 'parameter', type, name } };
}
