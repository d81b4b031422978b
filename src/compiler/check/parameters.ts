import type { FunctionStatement, Parameter } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Known } from '../expressions/environment.ts';
import type { EnumModel, ParameterModel, Type } from '../model.ts';
import { isPassable, simple, typeText } from '../types.ts';
import { type Declared, placeOf } from './declarations.ts';
import { resolveType } from './resolve-type.ts';
import { reportRepeatedNames } from './unique-names.ts';

type Literal = number | string | boolean;

/** The parameters of a function; undefined when one of them is in error. */
export function checkParameters(
  declared: Declared<FunctionStatement>,
  parameters: readonly Parameter[],
  enums: Known<EnumModel>,
  report: Report,
): ParameterModel[] | undefined {
  const name = declared.node.name.text;
  reportRepeatedNames(parameters, { file: declared.file.path, kind: 'parameter', owner: name }, report);
  checkFrom(declared, parameters, report);
  checkDefaultsLast(declared, parameters, report);
  const models = parameters.map((parameter) => checkParameter(declared, parameter, enums, report));
  return models.includes(undefined) ? undefined : models.filter((model) => model !== undefined);
}

function checkParameter(
  declared: Declared<FunctionStatement>,
  node: Parameter,
  enums: Known<EnumModel>,
  report: Report,
): ParameterModel | undefined {
  const type = resolveType(node.type, { file: declared.file, enums, report });
  const name = node.name.text;
  if (type === undefined) {
    return undefined;
  }
  if (!isParameterType(type)) {
    const allowed = 'int, long, double, bool, string and enums; states of another function arrive by adds';
    const params = { type: typeText(type), place: `The parameter '${name}'`, allowed };
    report.add('OAL3002', placeOf(declared, node.type), params);
    return undefined;
  }
  const defaultValue = node.defaultValue && literalOf(node.defaultValue);
  if (node.defaultValue !== undefined) {
    checkDefault(declared, node, type, defaultValue, report);
  }
  return { name, type, from: node.from, constant: node.constant, defaultValue };
}

function isParameterType(type: Type): boolean {
  return ['int', 'long', 'double', 'bool', 'string', 'enum'].includes(type.kind);
}

function checkDefault(
  declared: Declared<FunctionStatement>,
  node: Parameter,
  type: Type,
  value: Literal | undefined,
  report: Report,
): void {
  const place = placeOf(declared, node.defaultValue ?? node);
  if (value === undefined) {
    report.add('OAL5011', place, { name: node.name.text, what: 'The default' });
    return;
  }
  const found = literalType(value);
  if (!isPassable(type, found)) {
    const what = `The parameter '${node.name.text}'`;
    report.add('OAL3006', place, { what, expected: typeText(type), found: typeText(found), help: undefined });
  }
}

function literalOf(node: NonNullable<Parameter['defaultValue']>): Literal | undefined {
  if (node.kind === 'number' || node.kind === 'text' || node.kind === 'bool') {
    return node.value;
  }
  const negative = node.kind === 'unary' && node.operator === '-' && node.operand.kind === 'number';
  return negative ? -Number(literalOf(node.operand)) : undefined;
}

function literalType(value: Literal): Type {
  return simple(typeof value === 'number' ? 'int' : typeof value === 'string' ? 'string' : 'bool');
}

function checkFrom(declared: Declared<FunctionStatement>, parameters: readonly Parameter[], report: Report): void {
  const name = declared.node.name.text;
  const [first, second] = parameters.filter((parameter) => parameter.from);
  if (first !== undefined && second !== undefined) {
    report.add('OAL5004', placeOf(declared, second), { name }, placeOf(declared, first));
  }
  if (first?.constant) {
    report.add('OAL5013', placeOf(declared, first), { name: first.name.text });
  }
}

/** Arguments are positional, so only the last parameters can be left out. */
function checkDefaultsLast(declared: Declared<FunctionStatement>, all: readonly Parameter[], report: Report): void {
  const parameters = all.filter((parameter) => !parameter.from);
  const firstDefault = parameters.findIndex((parameter) => parameter.defaultValue !== undefined);
  for (const parameter of firstDefault < 0 ? [] : parameters.slice(firstDefault)) {
    if (parameter.defaultValue === undefined) {
      report.add('OAL5012', placeOf(declared, parameter.name), { name: parameter.name.text });
    }
  }
}
