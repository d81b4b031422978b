import { docOf } from '../../../grammar/comments.ts';
import { textOf } from '../../../grammar/span.ts';
import type { FunctionBody, FunctionStatement } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import { stateBuiltins, valueBuiltins } from '../expressions/builtins.ts';
import type { Environment, Known } from '../expressions/environment.ts';
import type { EnumModel, Expression, FunctionModel, ParameterModel, StateModel } from '../model.ts';
import { adoptState, findRoots } from './adds.ts';
import { checkable, type Declared, type DeclaredByName, placeOf } from './declarations.ts';
import { fingerprintOf } from './fingerprint.ts';
import { assignTags } from './function-tags.ts';
import { resolveModule } from './modules.ts';
import { checkParameters } from './parameters.ts';
import type { TypeContext } from './resolve-type.ts';
import { checkStates } from './states.ts';
import { reportRepeatedNames } from './unique-names.ts';
import { checkValue } from './values.ts';

/** What a function computes, without its name, tag and place. */
export type Definition = Pick<FunctionModel, 'parameters' | 'states' | 'value' | 'module' | 'adds'>;

export function checkFunctions(
  declared: DeclaredByName<FunctionStatement>,
  enums: Known<EnumModel>,
  report: Report,
): Known<FunctionModel> {
  const tags = assignTags(declared, report);
  const definitions = new Map<string, Definition | undefined>([...declared.keys()].map((name) => [name, undefined]));
  for (const one of checkable(declared)) {
    const { definition } = one.node;
    if (definition.kind === 'body') {
      definitions.set(one.node.name.text, checkBody(one, definition, enums, report));
    }
  }
  const roots = findRoots(declared, report);
  for (const one of checkable(declared)) {
    if (one.node.definition.kind === 'adds') {
      definitions.set(one.node.name.text, adoptState(one, roots, definitions));
    }
  }
  const models = new Map<string, FunctionModel | undefined>([...declared.keys()].map((name) => [name, undefined]));
  for (const one of checkable(declared)) {
    const name = one.node.name.text;
    models.set(name, modelOf(one, definitions.get(name), tags.get(name)));
  }
  return models;
}

function modelOf(
  { node, file }: Declared<FunctionStatement>,
  definition: Definition | undefined,
  tag: number | undefined,
): FunctionModel | undefined {
  if (definition === undefined || tag === undefined) {
    return undefined;
  }
  return {
    name: node.name.text,
    doc: docOf(file, node),
    statement: textOf(file.text, node.span),
    tag,
    ...definition,
    fingerprint: fingerprintOf(definition.states),
  };
}

function checkBody(
  declared: Declared<FunctionStatement>,
  body: FunctionBody,
  enums: Known<EnumModel>,
  report: Report,
): Definition | undefined {
  const { node, file } = declared;
  reportRepeatedNames(body.members, { file: file.path, kind: 'member', owner: node.name.text }, report);
  checkMemberCounts(declared, body, report);
  const context: TypeContext = { file, enums, report };
  const parameters = checkParameters(declared, body.parameters, enums, report);
  const stateNodes = body.members.filter((member) => member.kind === 'state');
  const byModule = body.module !== undefined;
  const env = parameterEnvironment(context, declared, body, parameters);
  const states = checkStates(stateNodes, { ...context, env, parameters, byModule });
  const valueNode = body.members.find((member) => member.kind === 'value');
  const valueEnvironment = stateEnvironment(context, declared, stateNodes.map(nameOf), states);
  const value = valueNode && checkValue(valueNode, context, valueEnvironment, byModule);
  const module = body.module && resolveModule(declared, body.module, report);
  if (parameters === undefined || states === undefined || value === undefined || (byModule && module === undefined)) {
    return undefined;
  }
  return { parameters, states, value, module, adds: undefined };
}

const nameOf = (node: { readonly name: { readonly text: string } }): string => node.name.text;

function checkMemberCounts(declared: Declared<FunctionStatement>, body: FunctionBody, report: Report): void {
  const name = declared.node.name.text;
  const place = placeOf(declared, declared.node.name);
  const [first, second] = body.members.filter((member) => member.kind === 'value');
  if (first === undefined) {
    report.add('OAL5001', place, { name });
  } else if (second !== undefined) {
    report.add('OAL5002', placeOf(declared, second.name), { name }, placeOf(declared, first.name));
  }
  if (!body.members.some((member) => member.kind === 'state')) {
    report.add('OAL5003', place, { name });
  }
}

function parameterEnvironment(
  context: TypeContext,
  declared: Declared<FunctionStatement>,
  body: FunctionBody,
  parameters: readonly ParameterModel[] | undefined,
): Environment {
  const names = new Map<string, Expression | undefined>(body.parameters.map((node) => [node.name.text, undefined]));
  for (const { name, type } of parameters ?? []) {
    names.set(name, { kind: 'parameter', type, name });
  }
  return { ...environmentOf(context, declared, names, 'parameter'), allowEnums: true };
}

function stateEnvironment(
  context: TypeContext,
  declared: Declared<FunctionStatement>,
  declaredNames: readonly string[],
  states: readonly StateModel[] | undefined,
): Environment {
  const names = new Map<string, Expression | undefined>(declaredNames.map((name) => [name, undefined]));
  for (const { name, type } of states ?? []) {
    names.set(name, { kind: 'state', type, name });
  }
  return environmentOf(context, declared, names, 'state');
}

function environmentOf(
  { file, enums, report }: TypeContext,
  declared: Declared<FunctionStatement>,
  names: Known<Expression>,
  kind: 'parameter' | 'state',
): Environment {
  return {
    file: file.path,
    report,
    enums,
    names,
    allowEnums: false,
    builtins: kind === 'parameter' ? stateBuiltins : valueBuiltins,
    place: kind === 'parameter' ? 'a state' : 'a value',
    expected: undefined,
    unknownName: (node, suggestion) => {
      const params = { name: node.name.text, owner: declared.node.name.text, kind, suggestion };
      report.add('OAL2008', { file: file.path, span: node.span }, params);
    },
  };
}
