import type { Expression, Field, TypeNode } from '../syntax.ts';
import * as t from '../tokens.ts';
import { ExpressionRules } from './expression-rules.ts';

/** Types and the fields of sources and nested attributes. */
export class TypeRules extends ExpressionRules {
  protected readonly type = this.rule(
    'type',
    (): TypeNode =>
      this.OR({
        DEF: [{ ALT: () => this.SUBRULE(this.namedType) }, { ALT: () => this.SUBRULE(this.structType) }],
        ERR_MSG: 'a type',
      }),
  );

  private readonly namedType = this.rule('namedType', (): TypeNode => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    const args: TypeNode[] = [];
    this.OPTION(() => {
      this.CONSUME(t.Less);
      this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => args.push(this.SUBRULE(this.type)) });
      this.CONSUME(t.Greater);
    });
    return { kind: 'namedType', span: this.since(start), name, arguments: args };
  });

  private readonly structType = this.rule('structType', (): TypeNode => {
    const start = this.LA(1);
    const fields = this.SUBRULE(this.fields);
    return { kind: 'structType', span: this.since(start), fields };
  });

  protected readonly fields = this.rule('fields', (): Field[] => {
    const fields: Field[] = [];
    this.CONSUME(t.LeftBrace);
    this.MANY({
      GATE: () => this.goesOn(),
      DEF: () => {
        const field = this.SUBRULE(this.field);
        fields.push(field);
      },
    });
    this.CONSUME(t.RightBrace);
    return fields;
  });

  private readonly field = this.RULE('field', (): Field => {
    const start = this.LA(1);
    const id = this.OPTION({
      GATE: () => this.LA(2).tokenType !== t.Colon,
      DEF: () => this.CONSUME(t.Id),
    });
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Colon);
    const type = this.SUBRULE(this.type);
    const computed = this.SUBRULE(this.initializer);
    this.CONSUME(t.Semicolon);
    return { kind: 'field', span: this.since(start), id: id !== undefined, name, type, computed };
  });

  protected readonly initializer = this.rule('initializer', (): Expression | undefined =>
    this.OPTION(() => {
      this.CONSUME(t.Equal);
      return this.SUBRULE(this.expression);
    }),
  );
}
