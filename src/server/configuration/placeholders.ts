/** Environment variables as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Substitution {
  readonly text: string;
  /** Variables whose value, not the default, went into the text. */
  readonly variables: readonly string[];
}

/** A placeholder that cannot be resolved; the message lacks the place, which the caller knows. */
export class PlaceholderError extends Error {
  override readonly name = 'PlaceholderError';
}

const OPEN = '${';

/**
 * Replaces every `${NAME}` and `${NAME:default}` by SkyWalking's rules: the default begins after the first colon, may
 * hold placeholders itself, and so may a variable's value; a variable that is set but empty counts as set. Unlike
 * SkyWalking, which keeps the placeholder's text, `${NAME}` without a value or a default is an error.
 */
export function substitute(text: string, environment: Environment): Substitution {
  const variables = new Set<string>();
  return { text: resolve(text, environment, variables, []), variables: [...variables] };
}

function resolve(text: string, environment: Environment, variables: Set<string>, within: readonly string[]): string {
  let result = '';
  let rest = 0;
  for (let start = text.indexOf(OPEN); start >= 0; start = text.indexOf(OPEN, rest)) {
    const end = closingBrace(text, start + OPEN.length);
    if (end < 0) break;
    result += text.slice(rest, start);
    result += substituted(text.slice(start + OPEN.length, end), environment, variables, within);
    rest = end + 1;
  }
  return result + text.slice(rest);
}

function substituted(
  body: string,
  environment: Environment,
  variables: Set<string>,
  within: readonly string[],
): string {
  const resolved = resolve(body, environment, variables, within);
  const colon = resolved.indexOf(':');
  const name = colon < 0 ? resolved : resolved.slice(0, colon);
  const value = environment[name];
  if (value === undefined) {
    if (colon < 0)
      throw new PlaceholderError(`the environment variable ${name} is not set and \${${name}} has no default`);
    return resolved.slice(colon + 1);
  }
  if (within.includes(name)) throw new PlaceholderError(`the environment variable ${name} refers to itself`);
  variables.add(name);
  return resolve(value, environment, variables, [...within, name]);
}

/** Index of the brace that closes a placeholder, braces inside it counted in pairs; -1 when it is never closed. */
function closingBrace(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    if (text[index] === '{') depth++;
    else if (text[index] === '}' && depth-- === 0) return index;
  }
  return -1;
}
