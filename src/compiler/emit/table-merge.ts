import type { CodeBlockWriter, MethodDeclarationStructure, OptionalKind } from 'ts-morph';
import type { FunctionModel, StateModel } from '../model.ts';
import { code, type Module } from './module.ts';
import { safe } from './names.ts';
import { symbols } from './paths.ts';
import { stateKind } from './states/kind-of.ts';

/** The body of `merge`: column by column where that can be, for then every loop is short, with all it needs at hand. */
export function mergeBody(model: FunctionModel, module: Module, grows: boolean): string {
  const parts = model.states.map((state) => stateKind(state).mergeAll({ model, state, module }));
  const conditions = parts.flatMap(({ condition }) => condition ?? []);
  const loops = parts.flatMap(({ inLoop }) => inLoop ?? []);
  return code((writer) => {
    writer.writeLine(destructured(model));
    writer.writeLine(`const rows = ${grows ? 'this.#rowsOf(entities)' : 'this.#index.rowsOf(entities)'};`);
    if (conditions.length > 0)
      writer.write(`if (${conditions.map((condition) => `!${condition}`).join(' || ')})`).block(() => {
        writer.writeLine('this.#mergeByRow(rows, columns);');
        writer.writeLine('return;');
      });
    if (parts.every(({ together }) => together !== undefined))
      writer.write('if (this.#index.together)').block(() => {
        writer.writeLine('this.#mergeTogether(rows[0]!, columns);');
        writer.writeLine('return;');
      });
    for (const { atOnce } of parts) if (atOnce !== undefined) writer.writeLine(atOnce);
    if (loops.length === 0) return;
    for (const { before } of loops) if (before !== undefined) writer.writeLine(before);
    rowLoop(writer, 'entities.length', (loop) => {
      for (const { lines } of loops) for (const line of lines) loop.writeLine(line);
    });
  });
}

/** Whether rows of a block may have to be left out, because a `same` state differs. */
export function mayDisagree(model: FunctionModel): boolean {
  return model.states.some((state) => state.merge === 'same');
}

export function mergeByRow(model: FunctionModel, module: Module): OptionalKind<MethodDeclarationStructure> {
  return {
    name: '#mergeByRow',
    docs: ['As `merge`, where a state does not agree in all rows.'],
    parameters: [
      { name: 'rows', type: 'Int32Array' },
      { name: 'columns', type: symbols.columns(model.name) },
    ],
    returnType: 'void',
    statements: [
      code((writer) => {
        writer.writeLine(destructured(model));
        rowLoop(writer, 'columns.rows', (loop) => {
          for (const state of sameFirst(model))
            for (const line of stateKind(state).merge({ model, state, module })) loop.writeLine(line);
        });
      }),
    ],
  };
}

/** Nothing where not all columns can. */
export function mergeTogether(model: FunctionModel, module: Module): OptionalKind<MethodDeclarationStructure>[] {
  const parts = model.states.flatMap((state) => stateKind(state).mergeAll({ model, state, module }).together ?? []);
  if (parts.length < model.states.length) return [];
  return [
    {
      name: '#mergeTogether',
      docs: ['As `merge`, where all rows of the block fall into one.'],
      parameters: [
        { name: 'row', type: 'number' },
        { name: 'columns', type: symbols.columns(model.name) },
      ],
      returnType: 'void',
      statements: [
        code((writer) => {
          writer.writeLine('if (row < 0) return;');
          writer.writeLine(destructured(model));
          for (const { before } of parts) writer.writeLine(before);
          writer.write('for (let i = 0; i < columns.rows; i++)').block(() => {
            for (const { line } of parts) writer.writeLine(line);
          });
          for (const { after } of parts) writer.writeLine(after);
        }),
      ],
    },
  ];
}

function destructured(model: FunctionModel): string {
  return `const { ${model.states.map((state) => safe(state.name)).join(', ')} } = columns;`;
}

/** A loop over rows of a block; `i` and `row` are at hand, rows that are refused are passed over. */
export function rowLoop(writer: CodeBlockWriter, count: string, body: (writer: CodeBlockWriter) => void): void {
  writer.write(`for (let i = 0; i < ${count}; i++)`).block(() => {
    writer.writeLine('const row = rows[i]!;');
    writer.writeLine('if (row < 0) continue;');
    body(writer);
  });
}

/** `same` states decide whether, and at which precision, the rest of the row is merged at all. */
export function sameFirst(model: FunctionModel): StateModel[] {
  return [...model.states].sort((a, b) => Number(b.merge === 'same') - Number(a.merge === 'same'));
}
