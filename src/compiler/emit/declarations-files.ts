import { StructureKind } from 'ts-morph';
import type { EnumModel, ProgramModel, ScopeModel } from '../model.ts';
import { enumsAsText } from './expressions/text-expression.ts';
import { code, Module, type Statement, wrapped } from './module.ts';
import { quote } from './names.ts';
import { paths, symbols } from './paths.ts';

/** `enums.ts`: every enum as a constant object and the union of its values. */
export function enumsFile(model: ProgramModel, runtime: string): Module {
  const module = new Module(paths.enums, runtime);
  const named = enumsWithNames(model);
  module.add(...model.enums.flatMap((one) => enumStatements(one, named.has(one.name))));
  module.add(
    code((writer) => {
      writer.write(`export const enums: readonly ${module.runtimeType('EnumDefinition')}[] = [`).indent(() => {
        for (const { name } of model.enums) writer.writeLine(`{ name: ${quote(name)}, members: ${name} },`);
      });
      writer.write('];');
    }),
  );
  return module;
}

/** The enums whose members' names generated code reads: layers make entities, others their attributes. */
function enumsWithNames({ enums, sources, metrics }: ProgramModel): ReadonlySet<string> {
  const plain = new Set(sources.filter(({ origins }) => origins.length === 0).map(({ name }) => name));
  const attributes = metrics.filter(({ source }) => plain.has(source)).flatMap((metric) => metric.attributes);
  const layers = enums.filter(({ isLayer }) => isLayer).map(({ name }) => name);
  return new Set([...layers, ...attributes.flatMap(({ value }) => enumsAsText(value))]);
}

function enumStatements(model: EnumModel, hasNames: boolean): Statement[] {
  const statements: Statement[] = [
    code((writer) => {
      if (model.doc !== '') writer.writeLine(`/**\n${filled(model.doc)}\n */`);
      writer.write(`export const ${model.name} = `).inlineBlock(() => {
        for (const member of model.members) writer.writeLine(`${member.name}: ${member.value},`);
      });
      writer.write(' as const;');
    }),
    {
      kind: StructureKind.TypeAlias,
      name: model.name,
      isExported: true,
      type: `(typeof ${model.name})[keyof typeof ${model.name}]`,
    },
  ];
  if (hasNames) statements.push(namesOfMembers(model));
  if (model.isLayer) statements.push(virtualMembers(model));
  return statements;
}

function namesOfMembers(model: EnumModel): Statement {
  return code((writer) => {
    writer.writeLine(
      `/** Names of ${model.name} by number: records hold numbers; entities, and so federations, texts. */`,
    );
    writer.write(`export const ${memberNames(model.name)}: ReadonlyMap<number, string> = new Map([`).indent(() => {
      for (const member of model.members) writer.writeLine(`[${member.value}, ${quote(member.name)}],`);
    });
    writer.write(']);');
  });
}

/** Which layers are virtual: ids of their services differ. */
function virtualMembers(model: EnumModel): Statement {
  const virtual = model.members.filter((member) => member.virtual).map((member) => quote(member.name));
  const set = `export const ${virtualLayers(model.name)}: ReadonlySet<string> = new Set([`;
  return `/** Layers whose services are conjectured: their ids end in .0. */\n${wrapped(0, set, virtual, ']);')}`;
}

export function memberNames(enumName: string): string {
  return `${enumName}Names`;
}

export function virtualLayers(enumName: string): string {
  return `virtual${enumName}s`;
}

/** `scopes.ts` */
export function scopesFile(model: ProgramModel, runtime: string): Module {
  const module = new Module(paths.scopes, runtime);
  const type = module.runtimeType('ScopeDefinition');
  for (const scope of model.scopes)
    module.add(`export const ${symbols.scope(scope.name)}: ${type} = ${scopeInitializer(scope)};\n`);
  return module;
}

function scopeInitializer(scope: ScopeModel): string {
  const fields = scope.entityFields.map((field) => `    { name: ${quote(field.name)}, role: ${quote(field.role)} },`);
  return [
    '{',
    `  name: ${quote(scope.name)},`,
    `  id: ${scope.id},`,
    `  catalog: ${quote(scope.catalog)},`,
    ...(fields.length === 0 ? ['  entityFields: [],'] : ['  entityFields: [', ...fields, '  ],']),
    '}',
  ].join('\n');
}

/** Prose as the lines of a comment, none longer than the code's. */
function filled(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= 117) lines.push(` * ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
