import { StructureKind } from 'ts-morph';
import type { EnumModel, ProgramModel, ScopeModel } from '../model.ts';
import { code, Module, type Statement, wrapped } from './module.ts';
import { quote } from './names.ts';
import { paths, symbols } from './paths.ts';

/** `enums.ts`: every enum as a constant object and the union of its values. */
export function enumsFile(model: ProgramModel, runtime: string): Module {
  const module = new Module(paths.enums, runtime);
  module.add(...model.enums.flatMap(enumStatements));
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

function enumStatements(model: EnumModel): Statement[] {
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
  if (model.isLayer) statements.push(...layerTables(model));
  return statements;
}

/** Names by number, and which layers are virtual: what entity ids are built from. */
function layerTables(model: EnumModel): Statement[] {
  const virtual = model.members.filter((member) => member.virtual).map((member) => quote(member.name));
  const names = code((writer) => {
    writer.writeLine(`/** Names of ${model.name} by number; text, because that is what federations exchange. */`);
    writer.write(`export const ${layerNames(model.name)}: ReadonlyMap<number, string> = new Map([`).indent(() => {
      for (const member of model.members) writer.writeLine(`[${member.value}, ${quote(member.name)}],`);
    });
    writer.write(']);');
  });
  const set = `export const ${virtualLayers(model.name)}: ReadonlySet<string> = new Set([`;
  return [
    names,
    `/** Layers whose services are conjectured: their ids end in .0. */\n${wrapped(0, set, virtual, ']);')}`,
  ];
}

export function layerNames(enumName: string): string {
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
