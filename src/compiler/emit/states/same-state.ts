import { converted } from '../expressions/convert.ts';
import { rowExpression } from '../expressions/row-expression.ts';
import { wrapped } from '../module.ts';
import { quote, safe } from '../names.ts';
import { scalarState } from './scalar-state.ts';
import { member, type StateContext, type StateKind } from './state-kind.ts';

/**
 * A number that must agree in all partials of a row. It is merged before all else: where it does not agree the row is
 * left out, and where it is the precision of a table it gives the scale of the incoming keys.
 */
export const sameState: StateKind = {
  ...scalarState,
  grow: ({ state, module }) =>
    `${member(state)} = ${module.runtime('growColumn')}(${member(state)}, capacity, ${module.runtime('UNSET')});`,
  accept: (context, names) => {
    const { contribution, type } = context.state;
    if (contribution.kind !== 'scalar') throw new Error(`BUG: ${context.state.name} is no number.`);
    const value = rowExpression(contribution.value, names);
    return meet(
      context,
      converted(value, contribution.value.type, type, (name) => context.module.runtime(name)),
      'return',
    );
  },
  merge: (context) => meet(context, `${safe(context.state.name)}[i]!`, 'continue'),
  mergeAll: ({ state, module }) => ({
    condition: `${module.runtime('agreeInAll')}(${member(state)}, rows, ${safe(state.name)})`,
  }),
};

function meet({ model, state, module }: StateContext, incoming: string, leave: 'return' | 'continue'): string[] {
  const what = quote(`The ${state.name} of ${model.name}()`);
  const table = model.states.find((other) => other.precision === state.name);
  if (table === undefined) {
    const given = [member(state), 'row', incoming, 'this.#host.refusals', what];
    return [
      wrapped(6, `const agrees${safe(state.name)} = ${module.runtime('meetSame')}(`, given, ');'),
      `if (!agrees${safe(state.name)}) ${leave};`,
    ];
  }
  const given = [member(state), 'row', incoming, member(table), 'this.#host.refusals', what];
  return [wrapped(6, `const scale = ${module.runtime('meetPrecision')}(`, given, ');'), `if (scale === 0) ${leave};`];
}
