import type {
  AddsClause,
  FunctionBody,
  FunctionMember,
  FunctionStatement,
  MergeArgument,
  MergeClause,
  Parameter,
} from '../syntax.ts';
import * as t from '../tokens.ts';
import { TypeRules } from './type-rules.ts';

/** Function declarations: parameters, states with their merge, the value, and `adds`. */
export class FunctionRules extends TypeRules {
  protected readonly functionStatement = this.rule('functionStatement', (): FunctionStatement => {
    const start = this.LA(1);
    this.CONSUME(t.FunctionWord);
    const name = this.SUBRULE(this.name);
    const tag = this.OPTION(() => {
      this.CONSUME(t.At);
      return this.SUBRULE(this.number);
    });
    const definition = this.OR([
      { ALT: () => this.SUBRULE(this.addsClause) },
      { ALT: () => this.SUBRULE(this.functionBody) },
    ]);
    return { kind: 'function', span: this.since(start), name, tag, definition };
  });

  private readonly addsClause = this.rule('addsClause', (): AddsClause => {
    const start = this.LA(1);
    this.CONSUME(t.Adds);
    const base = this.SUBRULE(this.name);
    this.OPTION(() => this.CONSUME(t.Semicolon));
    return { kind: 'adds', span: this.since(start), base };
  });

  private readonly functionBody = this.rule('functionBody', (): FunctionBody => {
    const start = this.LA(1);
    const parameters: Parameter[] = [];
    const members: FunctionMember[] = [];
    this.CONSUME(t.LeftParen);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => parameters.push(this.SUBRULE(this.parameter)) });
    this.CONSUME(t.RightParen);
    const module = this.OPTION(() => {
      this.CONSUME(t.From);
      return this.SUBRULE(this.text);
    });
    this.CONSUME(t.LeftBrace);
    this.MANY({
      GATE: () => this.goesOn(),
      DEF: () => {
        const member = this.SUBRULE(this.member);
        members.push(member);
      },
    });
    this.CONSUME(t.RightBrace);
    return { kind: 'body', span: this.since(start), parameters, module, members };
  });

  private readonly parameter = this.rule('parameter', (): Parameter => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Colon);
    const constant = this.OPTION(() => this.CONSUME(t.Const));
    const type = this.SUBRULE(this.type);
    const from = this.OPTION2(() => this.CONSUME(t.From));
    const defaultValue = this.SUBRULE(this.initializer);
    return {
      kind: 'parameter',
      span: this.since(start),
      name,
      constant: constant !== undefined,
      type,
      from: from !== undefined,
      defaultValue,
    };
  });

  private readonly member = this.RULE('member', (): FunctionMember => {
    const start = this.LA(1);
    return this.OR([
      {
        ALT: (): FunctionMember => {
          this.CONSUME(t.State);
          const name = this.SUBRULE(this.name);
          this.CONSUME(t.Colon);
          const type = this.SUBRULE(this.type);
          const merge = this.OPTION(() => {
            this.CONSUME(t.Equal);
            return this.SUBRULE(this.mergeClause);
          });
          this.CONSUME(t.Semicolon);
          return { kind: 'state', span: this.since(start), name, type, merge };
        },
      },
      {
        ALT: (): FunctionMember => {
          this.CONSUME(t.Value);
          const name = this.SUBRULE2(this.name);
          this.CONSUME2(t.Colon);
          const type = this.SUBRULE2(this.type);
          const expression = this.SUBRULE(this.initializer);
          this.CONSUME2(t.Semicolon);
          return { kind: 'value', span: this.since(start), name, type, expression };
        },
      },
    ]);
  });

  private readonly mergeClause = this.rule('mergeClause', (): MergeClause => {
    const start = this.LA(1);
    const args: MergeArgument[] = [];
    const operator = this.SUBRULE(this.name);
    this.CONSUME(t.LeftParen);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => args.push(this.SUBRULE(this.mergeArgument)) });
    this.CONSUME(t.RightParen);
    const limit = this.OPTION(() => {
      this.CONSUME(t.Limit);
      return this.SUBRULE(this.expression);
    });
    return { kind: 'merge', span: this.since(start), operator, arguments: args, limit };
  });

  private readonly mergeArgument = this.rule('mergeArgument', (): MergeArgument => {
    const start = this.LA(1);
    const value = this.SUBRULE(this.expression);
    const weight = this.OPTION(() => {
      this.CONSUME(t.Colon);
      return this.SUBRULE2(this.expression);
    });
    return { kind: 'mergeArgument', span: this.since(start), value, weight };
  });
}
