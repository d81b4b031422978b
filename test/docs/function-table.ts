import { docOf } from '../../grammar/comments.ts';
import { parse } from '../../grammar/parse.ts';
import type { FunctionBody, FunctionMember, FunctionStatement, SourceFile } from '../../grammar/syntax.ts';
import { cell, codeCell, table } from './markdown.ts';

/** The functions of a script that are no other's upstream half: how to call them, what they give, state and value. */
export function functionTable(script: string): string {
  const { file } = parse('functions.oal', script);
  const rows = functionsOf(file).flatMap((statement) => {
    const { definition } = statement;
    return definition.kind === 'body' ? [row(file, statement, definition)] : [];
  });
  return table(['function', 'what it gives', 'state', 'value'], rows);
}

/** Names of functions with a body, and of those that some function adds. */
export function functionNames(script: string): { readonly own: string[]; readonly added: string[] } {
  const statements = functionsOf(parse('functions.oal', script).file);
  return {
    own: statements.flatMap(({ name, definition }) => (definition.kind === 'body' ? [name.text] : [])),
    added: statements.flatMap(({ definition }) => (definition.kind === 'adds' ? [definition.base.text] : [])),
  };
}

function functionsOf(file: SourceFile): FunctionStatement[] {
  return file.statements.filter((statement) => statement.kind === 'function');
}

function row(file: SourceFile, statement: FunctionStatement, body: FunctionBody): string[] {
  const parameters = body.parameters.map((parameter) => textOf(file, parameter)).join(', ');
  const members = (keyword: string) =>
    body.members
      .map((member) => textOf(file, member))
      .filter((text) => text.startsWith(`${keyword} `))
      .map((text) => codeCell(text.slice(keyword.length + 1).replace(/;$/, '')))
      .join('<br>');
  const doc = docOf(file, statement).replace(/\s+/g, ' ');
  return [codeCell(`${statement.name.text}(${parameters})`), cell(doc), members('state'), members('value')];
}

function textOf(file: SourceFile, { span }: Pick<FunctionMember, 'span'>): string {
  return file.text.slice(span.start.offset, span.end.offset);
}
