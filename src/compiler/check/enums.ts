import { docOf } from '../../../grammar/comments.ts';
import type { EnumMember, EnumStatement } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Known } from '../expressions/environment.ts';
import type { EnumMemberModel, EnumModel } from '../model.ts';
import { checkable, type Declared, type DeclaredByName, placeOf } from './declarations.ts';
import { builtinTypes } from './resolve-type.ts';
import { reportRepeatedNames } from './unique-names.ts';

export function checkEnums(declared: DeclaredByName<EnumStatement>, report: Report): Known<EnumModel> {
  const models = new Map<string, EnumModel | undefined>([...declared.keys()].map((name) => [name, undefined]));
  for (const one of checkable(declared)) {
    models.set(one.node.name.text, checkEnum(one, report));
  }
  return models;
}

function checkEnum(declared: Declared<EnumStatement>, report: Report): EnumModel {
  const { node, file } = declared;
  const name = node.name.text;
  if (node.members.length === 0) {
    report.add('OAL4005', placeOf(declared, node.name), { name });
  }
  if (builtinTypes.has(name)) {
    report.add('OAL2107', placeOf(declared, node.name), { name });
  }
  reportRepeatedNames(node.members, { file: file.path, kind: 'member', owner: name }, report);
  const members = numberMembers(declared, report);
  return { name, members, isLayer: members.some((member) => member.virtual), doc: docOf(file, node) };
}

function numberMembers(declared: Declared<EnumStatement>, report: Report): EnumMemberModel[] {
  const members: EnumMemberModel[] = [];
  const byValue = new Map<number, EnumMember>();
  let next = 0;
  for (const member of declared.node.members) {
    const value = member.value?.value ?? next;
    if (member.value !== undefined && (member.value.type !== 'int' || !Number.isInteger(value))) {
      const what = `The number of '${member.name.text}'`;
      report.add('OAL4006', placeOf(declared, member.value), { what, range: 'of 32 bits' });
    }
    const other = byValue.get(value);
    if (other !== undefined) {
      const params = { value, name: member.name.text, other: other.name.text };
      report.add('OAL2104', placeOf(declared, member), params, placeOf(declared, other));
    }
    byValue.set(value, other ?? member);
    members.push({ name: member.name.text, value, virtual: member.virtual });
    next = value + 1;
  }
  return members;
}
