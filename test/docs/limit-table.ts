import { z } from 'zod';
import { configurationTable } from './configuration-table.ts';

interface Key {
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Key>>;
}

/** What a table of limits has to say of a key. */
export interface Limit {
  readonly key: string;
  readonly default: string;
  readonly range: string;
  /** In config/application.yml. */
  readonly variable: string;
}

/** Every key of a provider's configuration that has bounds or choices, blocks of keys by their paths. */
export function limitsOf(module: string, provider: string, schema: z.ZodType): Limit[] {
  const rows = configurationTable(module, provider).matchAll(/^\| `([\w.]+)` \| .*? \| (.*?) \|/gm);
  const variables = new Map([...rows].map(([, key, variable]) => [key, variable]));
  const keys = keysOf(z.toJSONSchema(schema, { io: 'input' }) as Key, '');
  return keys.map((key) => ({ ...key, variable: variables.get(key.key) ?? '' }));
}

function keysOf({ properties = {} }: Key, prefix: string): Omit<Limit, 'variable'>[] {
  return Object.entries(properties).flatMap(([name, key]) => {
    const path = `${prefix}${name}`;
    if (key.properties !== undefined) return keysOf(key, `${path}.`);
    const range = rangeOf(key);
    return range === undefined ? [] : [{ key: path, default: String(key.default), range }];
  });
}

function rangeOf({ enum: choices, minimum, maximum }: Key): string | undefined {
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (minimum === undefined || maximum === undefined) return undefined;
  return maximum === Number.MAX_SAFE_INTEGER ? `from ${minimum}` : `${minimum} to ${maximum}`;
}

const ROW = /^\| `([\w.]+)` \| (.*?) \| (.*?) \| (.*?) \| (.*) \|$/gm;

/** The limits that a table shows. */
export function limitsIn(text: string): Limit[] {
  return [...text.matchAll(ROW)].map(([, key = '', value = '', range = '', variable = '']) => {
    return { key, default: value, range, variable };
  });
}

/** The table with the defaults, ranges and variables of `limits`; what it says of the keys stays. */
export function withLimits(text: string, limits: readonly Limit[]): string {
  return text.replace(ROW, (row, key: string, _value, _range, _variable, meaning: string) => {
    const limit = limits.find((candidate) => candidate.key === key);
    if (limit === undefined) return row;
    return `| \`${key}\` | ${limit.default} | ${limit.range} | ${limit.variable} | ${meaning} |`;
  });
}
