import type { FunctionModel, ProgramModel } from '../model.ts';
import { kebab, pascal } from './names.ts';
import { stateKind } from './states/kind-of.ts';

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
    ...model.states.flatMap((state) => {
      return stateKind(state)
        .proto(state, snake(state.name))
        .map((line) => `  ${line}`);
    }),
    '}',
    '',
    'extend oap.federation.v1.MetricBlock {',
    `  optional ${name} ${snake(model.name)} = ${model.tag};`,
    '}',
  ].join('\n');
}

function snake(name: string): string {
  return kebab(name).replace(/-/g, '_');
}
