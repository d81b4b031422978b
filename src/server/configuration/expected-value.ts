import { toJSONSchema, type ZodType } from 'zod';
import type { Path } from './source-node.ts';

/** The part of JSON Schema that configuration schemas come out as. */
export interface ValueSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly additionalProperties?: ValueSchema | boolean;
  readonly items?: ValueSchema;
  readonly anyOf?: readonly ValueSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly description?: string;
}

/** The schema of what stands at `path`, read from a provider's zod schema; undefined where it foresees nothing. */
export function schemaAt(schema: ZodType, path: Path): ValueSchema | undefined {
  let current: ValueSchema | undefined = toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as ValueSchema;
  for (const step of path) current = current && below(current, step);
  return current;
}

function below(schema: ValueSchema, step: PropertyKey): ValueSchema | undefined {
  if (typeof step === 'number') return schema.items;
  const more = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  return schema.properties?.[String(step)] ?? more;
}

/** In words, to follow "must be": `a whole number from 0 to 65535`. A schema's own `describe(…)` text comes first. */
export function expectedValue(schema: ValueSchema): string {
  if (schema.description !== undefined) return schema.description;
  if (schema.enum !== undefined) return alternatives(schema.enum.map((value) => `'${String(value)}'`));
  if (schema.const !== undefined) return `'${String(schema.const)}'`;
  if (schema.anyOf !== undefined) return alternatives(schema.anyOf.map(expectedValue));
  if (schema.type === 'integer') return `a whole number${bounds(schema)}`;
  if (schema.type === 'number') return `a number${bounds(schema)}`;
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'array') return 'a list';
  if (schema.type === 'object') return 'a block of keys';
  if (schema.type === 'string') return `text${lengths(schema)}`;
  return 'something else';
}

function alternatives(options: readonly string[]): string {
  return [...new Set(options)].join(' or ');
}

function bounds(schema: ValueSchema): string {
  const low = finite(schema.minimum, Number.MIN_SAFE_INTEGER);
  const high = finite(schema.maximum, Number.MAX_SAFE_INTEGER);
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`;
  const parts = [
    low === undefined ? '' : `of at least ${low}`,
    schema.exclusiveMinimum === undefined ? '' : `above ${schema.exclusiveMinimum}`,
    high === undefined ? '' : `up to ${high}`,
    schema.exclusiveMaximum === undefined ? '' : `below ${schema.exclusiveMaximum}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}

/** zod bounds every whole number by what a double holds exactly; nobody wrote that bound. */
function finite(bound: number | undefined, implied: number): number | undefined {
  return bound === implied ? undefined : bound;
}

function lengths(schema: ValueSchema): string {
  if (schema.maxLength !== undefined) return ` of ${schema.minLength ?? 0} to ${schema.maxLength} characters`;
  if (schema.minLength === undefined || schema.minLength === 0) return '';
  return schema.minLength === 1 ? ' that is not empty' : ` of at least ${schema.minLength} characters`;
}
