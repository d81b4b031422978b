import type * as syntax from '../../../grammar/syntax.ts';
import type { EnumModel, Expression, Type } from '../model.ts';
import { typeText } from '../types.ts';
import type { Environment } from './environment.ts';
import { typeExpression } from './type-expression.ts';

export function typeName(node: syntax.NameExpression, env: Environment): Expression | undefined {
  const name = node.name.text;
  if (!env.names.has(name)) {
    env.unknownName(node, env.report.suggest(name, env.names.keys()), false);
  }
  return env.names.get(name);
}

/** `object.name`: a nested attribute, or a member of an enum when no attribute has the object's name. */
export function typeMember(node: syntax.MemberExpression, env: Environment): Expression | undefined {
  if (node.object.kind === 'nameExpression' && !env.names.has(node.object.name.text) && env.allowEnums) {
    const name = node.object.name.text;
    if (env.enums.has(name)) {
      const model = env.enums.get(name);
      return model && memberOf(model, node, env);
    }
    env.unknownName(node.object, env.report.suggest(name, [...env.names.keys(), ...env.enums.keys()]), true);
    return undefined;
  }
  const object = typeExpression(node.object, env);
  return object && nestedAttribute(object, node, env);
}

function memberOf(model: EnumModel, node: syntax.MemberExpression, env: Environment): Expression | undefined {
  const name = node.name.text;
  const member = model.members.find((candidate) => candidate.name === name);
  if (member === undefined) {
    const names = model.members.map((candidate) => candidate.name);
    const params = { name, owner: model.name, suggestion: env.report.suggest(name, names) };
    env.report.add('OAL2004', { file: env.file, span: node.name.span }, params);
    return undefined;
  }
  const type: Type = { kind: 'enum', name: model.name };
  return { kind: 'enumMember', type, enum: model.name, member: name, value: member.value };
}

function nestedAttribute(object: Expression, node: syntax.MemberExpression, env: Environment): Expression | undefined {
  const place = { file: env.file, span: node.name.span };
  const name = node.name.text;
  if (object.kind !== 'field' || object.type.kind !== 'struct') {
    env.report.add('OAL3011', place, { found: typeText(object.type), name });
    return undefined;
  }
  const field = object.type.fields.find((candidate) => candidate.name === name);
  if (field === undefined) {
    const names = object.type.fields.map((candidate) => candidate.name);
    env.report.add('OAL2002', place, {
      name,
      owner: `'${object.path.join('.')}'`,
      suggestion: env.report.suggest(name, names),
    });
    return undefined;
  }
  return { kind: 'field', type: field.type, path: [...object.path, name] };
}

/** `map["key"]` */
export function typeIndex(node: syntax.IndexExpression, env: Environment): Expression | undefined {
  const object = typeExpression(node.object, env);
  if (object === undefined) {
    return undefined;
  }
  if (object.kind !== 'field' || object.type.kind !== 'map') {
    env.report.add('OAL3010', { file: env.file, span: node.span }, { found: typeText(object.type) });
    return undefined;
  }
  return { kind: 'mapLookup', type: object.type.value, path: object.path, key: node.key.value };
}
