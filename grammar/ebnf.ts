import {
  Alternation,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  type Rule,
  Terminal,
  type TokenType,
} from 'chevrotain';
import { OalParser } from './parser/oal-parser.ts';
import * as t from './tokens.ts';

/** Tokens that stand for many texts, as the grammar's reader calls them. */
const tokenNames: ReadonlyMap<TokenType, string> = new Map([
  [t.Word, 'name'],
  [t.NumberToken, 'number'],
  [t.TextToken, 'text'],
  [t.BinaryOperatorToken, 'operator'],
]);

/** Rules that are one of those tokens. */
const lexicalRules: ReadonlySet<string> = new Set(['name', 'number', 'text']);

/** Lines of the reference stay within this, and break at a `|`. */
const width = 110;
const headWidth = 19;

/**
 * The grammar as the parser has it, in EBNF: `?` optional, `*` any number, `+` at least one; `x,*` is any number of x
 * with commas between them.
 */
export function ebnf(): string {
  const rules = new Map(Object.entries(new OalParser().getGAstProductions()));
  return [
    ruleText('script', ['statement*']),
    ...reachable(rules).map((rule) => ruleText(rule.name, bodyOf(rule))),
  ].join('\n');
}

/** Rules in the order in which a reader meets them, from the statement down. */
function reachable(rules: ReadonlyMap<string, Rule>): Rule[] {
  const found = new Set(['statement']);
  for (const name of found) {
    for (const child of namesIn(rules.get(name)?.definition ?? [])) {
      found.add(child);
    }
  }
  return [...found].flatMap((name) => (lexicalRules.has(name) ? [] : (rules.get(name) ?? [])));
}

function namesIn(parts: readonly IProduction[]): string[] {
  return parts.flatMap((part) => (part instanceof NonTerminal ? [part.nonTerminalName] : namesIn(partsOf(part))));
}

function ruleText(name: string, alternatives: readonly string[]): string {
  const lines: string[] = [`${name.padEnd(headWidth)}=`];
  for (const [at, text] of alternatives.entries()) {
    const piece = at === 0 ? ` ${text}` : ` | ${text}`;
    const line = lines.at(-1) ?? '';
    if (line.length + piece.length > width) {
      lines.push(' '.repeat(headWidth) + piece.slice(1));
    } else {
      lines[lines.length - 1] = line + piece;
    }
  }
  return `${lines.join('\n')} ;`;
}

/** What a rule can be, without the empty alternative. */
function bodyOf({ definition }: Rule): string[] {
  const [only] = definition;
  return definition.length === 1 && only instanceof Alternation ? alternativesOf(only) : [sequence(definition)];
}

function alternativesOf(alternation: Alternation): string[] {
  return alternation.definition.flatMap((alternative) => sequence(partsOf(alternative)) || []);
}

function sequence(parts: readonly IProduction[]): string {
  return parts.map(partText).join(' ');
}

function partText(part: IProduction): string {
  if (part instanceof NonTerminal) {
    return part.nonTerminalName;
  }
  if (part instanceof Terminal) {
    return tokenNames.get(part.terminalType) ?? String(part.terminalType.LABEL);
  }
  if (part instanceof Alternation) {
    const optional = part.definition.some((alternative) => partsOf(alternative).length === 0);
    const alternatives = alternativesOf(part);
    const group = optional && alternatives.length === 1 ? `${alternatives[0]}` : `( ${alternatives.join(' | ')} )`;
    return optional ? `${group}?` : group;
  }
  return repetition(part);
}

function repetition(part: IProduction): string {
  const parts = partsOf(part);
  const text = sequence(parts);
  const single = parts.length === 1 && !/^[^('].* |^'.*' /.test(text);
  return `${single ? text : `( ${text} )`}${suffixOf(part)}`;
}

function suffixOf(part: IProduction): string {
  if (part instanceof Option) {
    return '?';
  }
  if (part instanceof Repetition) {
    return '*';
  }
  if (part instanceof RepetitionMandatory) {
    return '+';
  }
  if (part instanceof RepetitionWithSeparator) {
    return ',*';
  }
  if (part instanceof RepetitionMandatoryWithSeparator) {
    return ',+';
  }
  throw new Error(`BUG: the grammar holds a ${part.constructor.name}, which has no form here.`);
}

function partsOf(part: IProduction): readonly IProduction[] {
  return 'definition' in part ? (part.definition as IProduction[]) : [];
}
