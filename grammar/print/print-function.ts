import type { FunctionBody, FunctionMember, FunctionStatement, MergeClause, Parameter, SourceFile } from '../syntax.ts';
import { type Item, indent, type Lines, lineWidth, stack } from './layout.ts';
import { printExpression, printText } from './print-expression.ts';
import { printType } from './print-statement.ts';

export function printFunction(file: SourceFile, node: FunctionStatement): Lines {
  const tag = node.tag === undefined ? '' : ` @${node.tag.text}`;
  const head = `function ${node.name.text}${tag}`;
  const { definition } = node;
  if (definition.kind === 'adds') {
    return [`${head} adds ${definition.base.text};`];
  }
  // `f @1007 (x: int)`: the space keeps the tag apart from the parameters.
  const opening = printOpening(tag === '' ? head : `${head} `, definition);
  const items = definition.members.map(
    (member): Item => ({ node: member, lines: [printMember(member)], apart: false }),
  );
  return [...opening, ...indent(stack(file, node, items)), '}'];
}

function printOpening(head: string, { parameters, module }: FunctionBody): Lines {
  const end = `)${module === undefined ? '' : ` from ${printText(module.value)}`} {`;
  const line = `${head}(${parameters.map(printParameter).join(', ')}${end}`;
  return line.length <= lineWidth
    ? [line]
    : [
        `${head}(`,
        ...indent(
          indent(
            parameters.map((parameter, at) => printParameter(parameter) + (at < parameters.length - 1 ? ',' : '')),
          ),
        ),
        end,
      ];
}

function printParameter(node: Parameter): string {
  const type = `${node.constant ? 'const ' : ''}${printType(node.type)}${node.from ? ' from' : ''}`;
  return `${node.name.text}: ${type}${node.defaultValue === undefined ? '' : ` = ${printExpression(node.defaultValue)}`}`;
}

function printMember(member: FunctionMember): string {
  const head = `${member.kind} ${member.name.text}: ${printType(member.type)}`;
  const right =
    member.kind === 'state'
      ? member.merge && printMerge(member.merge)
      : member.expression && printExpression(member.expression);
  return right === undefined ? `${head};` : `${head} = ${right};`;
}

function printMerge(node: MergeClause): string {
  const args = node.arguments.map(({ value, weight }) =>
    weight === undefined ? printExpression(value) : `${printExpression(value)}: ${printExpression(weight)}`,
  );
  const limit = node.limit === undefined ? '' : ` limit ${printExpression(node.limit)}`;
  return `${node.operator.text}(${args.join(', ')})${limit}`;
}
