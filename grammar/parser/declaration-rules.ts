import type {
  DecoratorStatement,
  EnumMember,
  EnumStatement,
  NumberLiteral,
  Origin,
  ScopeStatement,
  SourceStatement,
} from '../syntax.ts';
import * as t from '../tokens.ts';
import { FunctionRules } from './function-rules.ts';

/** Scopes, enums, sources and decorators: what SkyWalking keeps in Java classes. */
export class DeclarationRules extends FunctionRules {
  protected readonly scopeStatement = this.rule('scopeStatement', (): ScopeStatement => {
    const start = this.LA(1);
    this.CONSUME(t.Scope);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Equal);
    const id = this.SUBRULE(this.number);
    this.CONSUME(t.Catalog);
    const catalog = this.SUBRULE2(this.name);
    this.OPTION(() => this.CONSUME(t.Semicolon));
    return { kind: 'scope', span: this.since(start), name, id, catalog };
  });

  protected readonly enumStatement = this.rule('enumStatement', (): EnumStatement => {
    const start = this.LA(1);
    const members: EnumMember[] = [];
    this.CONSUME(t.Enum);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.LeftBrace);
    this.MANY({
      GATE: () => this.goesOn(),
      DEF: () => {
        const member = this.SUBRULE(this.enumMember);
        members.push(member);
      },
    });
    this.CONSUME(t.RightBrace);
    return { kind: 'enum', span: this.since(start), name, members };
  });

  private readonly enumMember = this.RULE('enumMember', (): EnumMember => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    const value = this.OPTION(() => {
      this.CONSUME(t.Equal);
      return this.SUBRULE(this.signedNumber);
    });
    const virtual = this.OPTION2(() => this.CONSUME(t.Virtual));
    const span = this.ACTION(() => this.since(start));
    this.OR([
      { ALT: () => this.CONSUME(t.Comma) },
      { GATE: () => this.LA(1).tokenType === t.RightBrace, ALT: () => undefined },
    ]);
    return { kind: 'enumMember', span, name, value, virtual: virtual !== undefined };
  });

  private readonly signedNumber = this.rule('signedNumber', (): NumberLiteral => {
    const start = this.LA(1);
    const minus = this.OPTION(() => this.CONSUME(t.Minus));
    const number = this.SUBRULE(this.number);
    return this.ACTION(() =>
      minus === undefined
        ? number
        : { ...number, span: this.since(start), value: -number.value, text: `-${number.text}` },
    );
  });

  protected readonly sourceStatement = this.rule('sourceStatement', (): SourceStatement => {
    const start = this.LA(1);
    const origins: Origin[] = [];
    this.CONSUME(t.Source);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Of);
    const scope = this.SUBRULE2(this.name);
    this.OPTION(() => {
      this.CONSUME(t.From);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => origins.push(this.SUBRULE(this.origin)) });
    });
    const fields = this.SUBRULE(this.fields);
    return { kind: 'source', span: this.since(start), name, scope, origins, fields };
  });

  protected readonly decoratorStatement = this.rule('decoratorStatement', (): DecoratorStatement => {
    const start = this.LA(1);
    this.CONSUME(t.Decorator);
    const name = this.SUBRULE(this.name);
    const fields = this.SUBRULE(this.fields);
    return { kind: 'decorator', span: this.since(start), name, fields };
  });

  private readonly origin = this.rule('origin', (): Origin => {
    const start = this.LA(1);
    const scope = this.SUBRULE(this.name);
    this.CONSUME(t.Dot);
    const name = this.SUBRULE2(this.name);
    return { kind: 'origin', span: this.since(start), scope, function: name };
  });
}
