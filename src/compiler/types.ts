import type { Type } from './model.ts';

type SimpleKind = 'int' | 'long' | 'double' | 'bool' | 'string' | 'null';

export function simple(kind: SimpleKind): Type {
  return { kind };
}

/** A type as an author writes it. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'enum':
      return type.name;
    case 'list':
      return `list<${typeText(type.of)}>`;
    case 'map':
      return `map<${typeText(type.key)}, ${typeText(type.value)}>`;
    case 'struct':
      return `{ ${type.fields.map((field) => `${field.name}: ${typeText(field.type)};`).join(' ')} }`;
    case 'table':
      return `table<${type.key}>`;
    case 'labeled':
      return `labeled<${type.label}>`;
    default:
      return type.kind;
  }
}

export function sameType(a: Type, b: Type): boolean {
  return typeText(a) === typeText(b);
}

const width = { int: 1, long: 2, double: 3 } as const;

export function isNumeric(type: Type): type is { readonly kind: keyof typeof width } {
  return type.kind in width;
}

export function isInteger(type: Type): boolean {
  return type.kind === 'int' || type.kind === 'long';
}

/** The type of an arithmetic result: long and double are contagious, as in Java. */
export function widest(a: Type, b: Type): Type | undefined {
  if (!isNumeric(a) || !isNumeric(b)) {
    return undefined;
  }
  return width[a.kind] >= width[b.kind] ? a : b;
}

/** True for types whose value may be absent; numbers and conditions always have one. */
export function isNullable(type: Type): boolean {
  return !isNumeric(type) && type.kind !== 'bool';
}

/**
 * True when a state or value of type `to` may take an expression of type `from`: whole numbers convert as by
 * Java's `(int)` and `(long)`, a double takes any number, but nothing cuts a double to a whole number silently.
 */
export function isAssignable(to: Type, from: Type): boolean {
  if (isInteger(to)) {
    return isInteger(from);
  }
  return to.kind === 'double' ? isNumeric(from) : sameType(to, from);
}

/** True when an argument may be passed: SkyWalking casts any number to the number that the function takes. */
export function isPassable(to: Type, from: Type): boolean {
  return (isNumeric(to) && isNumeric(from)) || sameType(to, from);
}
