import { commentsOf } from '../comments.ts';
import { textOf } from '../span.ts';
import type {
  DecoratorStatement,
  EnumMember,
  EnumStatement,
  Field,
  FromClause,
  FunctionCall,
  MetricStatement,
  SourceFile,
  SourceStatement,
  Statement,
  TypeNode,
} from '../syntax.ts';
import { hasComments, type Item, indent, type Lines, lineWidth, stack } from './layout.ts';
import { printCast, printExpression, printList, printText } from './print-expression.ts';
import { printFunction } from './print-function.ts';

export function printStatement(file: SourceFile, node: Statement): Lines {
  switch (node.kind) {
    case 'metric':
      return printMetric(node);
    case 'disable':
      return [`disable(${node.name.text});`];
    case 'scope':
      return [`scope ${node.name.text} = ${node.id.text} catalog ${node.catalog.text};`];
    case 'enum':
      return printEnum(file, node);
    case 'source':
      return printSource(file, node);
    case 'function':
      return printFunction(file, node);
    case 'decorator':
      return [`decorator ${node.name.text} {`, ...printFields(file, node, node.fields), '}'];
    case 'broken':
      return textOf(file.text, node.span).split(/\r\n?|\n/);
  }
}

/** On one line where it fits, else every call on a line of its own. */
function printMetric(node: MetricStatement): Lines {
  const head = `${node.name.text} = ${printFrom(node.from)}`;
  const calls = [...node.filters.map((filter) => `.filter(${printExpression(filter)})`), `.${printCall(node.call)}`];
  if (node.decorator !== undefined) {
    calls.push(`.decorator(${printText(node.decorator.value)})`);
  }
  const line = `${head}${calls.join('')};`;
  if (line.length <= lineWidth) {
    return [line];
  }
  const last = calls.length - 1;
  return [head, ...calls.map((call, index) => `    ${call}${index === last ? ';' : ''}`)];
}

function printFrom({ cast, source, attribute }: FromClause): string {
  const path = attribute === undefined ? '*' : printExpression(attribute);
  return `from(${cast === undefined ? '' : printCast(cast)}${source.text}.${path})`;
}

function printCall(call: FunctionCall): string {
  return `${call.name.text}(${printList(call.arguments)})`;
}

function printEnum(file: SourceFile, node: EnumStatement): Lines {
  const head = `enum ${node.name.text}`;
  const members = node.members.map(printMember).join(', ');
  const line = members === '' ? `${head} {}` : `${head} { ${members} }`;
  const bare = !hasComments(file, node.members) && commentsOf(file, node).closing.length === 0;
  if (bare && line.length <= lineWidth) {
    return [line];
  }
  const items = node.members.map(
    (member): Item => ({ node: member, lines: [`${printMember(member)},`], apart: false }),
  );
  return [`${head} {`, ...indent(stack(file, node, items)), '}'];
}

function printMember(member: EnumMember): string {
  const value = member.value === undefined ? '' : ` = ${member.value.text}`;
  return `${member.name.text}${value}${member.virtual ? ' virtual' : ''}`;
}

function printSource(file: SourceFile, node: SourceStatement): Lines {
  const head = `source ${node.name.text} of ${node.scope.text}`;
  const origins = node.origins.map((origin) => `${origin.scope.text}.${origin.function.text}`);
  const from = origins.length === 0 ? '' : ` from ${origins.join(', ')}`;
  const oneLine = `${head}${from} {`.length <= lineWidth;
  const opening = oneLine ? [`${head}${from} {`] : [head, ...printOrigins(origins)];
  return [...opening, ...printFields(file, node, node.fields), '}'];
}

/** `from A.f, B.g {` over as many lines as it takes. */
function printOrigins(origins: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [at, origin] of origins.entries()) {
    const piece = at === origins.length - 1 ? `${origin} {` : `${origin},`;
    const line = lines.at(-1);
    if (line === undefined) {
      lines.push(`    from ${piece}`);
    } else if (line.length + 1 + piece.length > lineWidth) {
      lines.push(`        ${piece}`);
    } else {
      lines[lines.length - 1] = `${line} ${piece}`;
    }
  }
  return lines;
}

function printFields(
  file: SourceFile,
  container: SourceStatement | DecoratorStatement | Field,
  fields: readonly Field[],
): Lines {
  const items = fields.map((field): Item => ({ node: field, lines: printField(file, field), apart: false }));
  return indent(stack(file, container, items));
}

function printField(file: SourceFile, field: Field): Lines {
  const head = `${field.id ? 'id ' : ''}${field.name.text}: `;
  const computed = field.computed === undefined ? '' : ` = ${printExpression(field.computed)}`;
  const { type } = field;
  return type.kind === 'structType'
    ? [`${head}{`, ...printFields(file, field, type.fields), `}${computed};`]
    : [`${head}${printType(type)}${computed};`];
}

/** A type on one line. */
export function printType(type: TypeNode): string {
  if (type.kind === 'structType') {
    const fields = type.fields.map((field) => `${field.id ? 'id ' : ''}${field.name.text}: ${printType(field.type)};`);
    return `{ ${fields.join(' ')} }`;
  }
  const args = type.arguments.map(printType).join(', ');
  return args === '' ? type.name.text : `${type.name.text}<${args}>`;
}
