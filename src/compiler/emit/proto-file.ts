import type { FunctionModel, ProgramModel, StateModel } from '../model.ts';
import { kebab, pascal } from './names.ts';

const SCALARS: Readonly<Record<string, string>> = { int: 'sint64', long: 'sint64', double: 'double' };

/** `columns.proto`: a columns message per function, and its extension of MetricBlock. */
export function protoFile(model: ProgramModel): { path: string; text: string } {
  const header = [
    '// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.',
    'syntax = "proto2";',
    '',
    `package oap.federation.program.${model.name.replace(/[^A-Za-z0-9_]/g, '_')};`,
    '',
    'import "federation.proto";',
  ];
  const messages = model.functions.map((definition) => `\n${message(definition)}`);
  return { path: 'columns.proto', text: `${[...header, ...messages].join('\n')}\n` };
}

function message(model: FunctionModel): string {
  const name = `${pascal(model.name)}Columns`;
  return [
    ...model.statement.split('\n').map((line) => `//   ${line}`.trimEnd()),
    `message ${name} {`,
    ...model.states.flatMap(fields),
    '}',
    '',
    'extend oap.federation.v1.MetricBlock {',
    `  optional ${name} ${snake(model.name)} = ${model.tag};`,
    '}',
  ].join('\n');
}

function fields(state: StateModel): string[] {
  const name = snake(state.name);
  if (state.type.kind !== 'table')
    return [
      `  // ${state.type.kind}, merged by ${state.merge}`,
      `  repeated ${SCALARS[state.type.kind]} ${name} = ${state.number} [packed = true];`,
    ];
  return [
    `  // table<${state.type.key}>, merged by ${state.merge}: keys a row, the keys of every row as runs, their weights`,
    `  repeated uint32 ${name}_lengths = ${state.number} [packed = true];`,
    `  repeated uint64 ${name}_keys = ${state.number + 1} [packed = true];`,
    `  repeated sint64 ${name}_weights = ${state.number + 2} [packed = true];`,
  ];
}

function snake(name: string): string {
  return kebab(name).replace(/-/g, '_');
}
