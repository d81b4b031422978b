import { createHash } from 'node:crypto';
import type { StateModel } from '../model.ts';
import { typeText } from '../types.ts';

/**
 * Names the layout of a state: equal for functions whose increments can be merged with each other. SHA-256 over
 * `name:type:merge` of every column in order, `:limit` behind those with a limit, cut to 16 hex digits.
 */
export function fingerprintOf(states: readonly StateModel[]): string {
  return createHash('sha256').update(states.map(columnText).join(';')).digest('hex').slice(0, 16);
}

function columnText(state: StateModel): string {
  return `${state.name}:${typeText(state.type)}:${state.merge}${state.limited ? ':limit' : ''}`;
}

/** In words, the first column in which two states differ; undefined if they are alike. */
export function differenceOf(first: readonly StateModel[], second: readonly StateModel[]): string | undefined {
  for (let at = 0; at < Math.max(first.length, second.length); at++) {
    const [a, b] = [first[at], second[at]];
    if (a === undefined || b === undefined || columnText(a) !== columnText(b)) {
      return `column ${at + 1} is ${inWords(a)} in the first and ${inWords(b)} in the second`;
    }
  }
  return undefined;
}

function inWords(state: StateModel | undefined): string {
  if (state === undefined) {
    return 'missing';
  }
  const head = `${state.name}: ${typeText(state.type)}`;
  return state.merge === 'module' ? `'${head}'` : `'${head} = ${state.merge}(…)${state.limited ? ' limit …' : ''}'`;
}
