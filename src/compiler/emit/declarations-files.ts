import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { EnumModel, ProgramModel, ScopeModel } from '../model.ts';
import { Module, type Statement } from './module.ts';
import { quote } from './names.ts';
import { paths, symbols } from './paths.ts';

/** `enums.ts`: every enum as a constant object and the union of its values. */
export function enumsFile(model: ProgramModel, runtime: string): Module {
  const module = new Module(paths.enums, runtime);
  module.add(...model.enums.flatMap(enumStatements));
  module.add((writer) => {
    writer.write(`export const enums: readonly ${module.runtimeType('EnumDefinition')}[] = [`).indent(() => {
      for (const { name } of model.enums) writer.writeLine(`{ name: ${quote(name)}, members: ${name} },`);
    });
    writer.write('];');
  });
  return module;
}

function enumStatements(model: EnumModel): Statement[] {
  const statements: Statement[] = [
    (writer) => {
      if (model.doc !== '') writer.writeLine(`/** ${model.doc.replace(/\s+/g, ' ')} */`);
      writer.write(`export const ${model.name} = `).inlineBlock(() => {
        for (const member of model.members) writer.writeLine(`${member.name}: ${member.value},`);
      });
      writer.write(' as const;');
    },
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
  return [
    (writer) => {
      writer.writeLine(`/** Names of ${model.name} by number; text, because that is what federations exchange. */`);
      writer.write(`export const ${layerNames(model.name)}: ReadonlyMap<number, string> = new Map([`).indent(() => {
        for (const member of model.members) writer.writeLine(`[${member.value}, ${quote(member.name)}],`);
      });
      writer.write(']);');
    },
    (writer) => {
      writer.writeLine(`/** Layers whose services are conjectured: their ids end in .0. */`);
      writer.write(
        `export const ${virtualLayers(model.name)}: ReadonlySet<string> = new Set([${virtual.join(', ')}]);`,
      );
    },
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
    module.add({
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: symbols.scope(scope.name), type, initializer: scopeInitializer(scope) }],
    });
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
