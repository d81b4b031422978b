import type { DisableStatement, Expression, FromClause, FunctionCall, MetricStatement } from '../syntax.ts';
import * as t from '../tokens.ts';
import { DeclarationRules } from './declaration-rules.ts';
import { shapeOfCalls } from './metric-calls.ts';

/** The statements of SkyWalking's own OAL: metrics and `disable`. */
export class MetricRules extends DeclarationRules {
  protected readonly metricStatement = this.rule('metricStatement', (): MetricStatement => {
    const start = this.LA(1);
    const calls: FunctionCall[] = [];
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Equal);
    const from = this.SUBRULE(this.fromClause);
    this.MANY(() => {
      this.CONSUME(t.Dot);
      const call = this.SUBRULE(this.functionCall);
      calls.push(call);
    });
    this.OPTION(() => this.CONSUME(t.Semicolon));
    return this.ACTION(() => ({
      kind: 'metric',
      span: this.since(start),
      name,
      from,
      ...shapeOfCalls(calls, from, this.report),
    }));
  });

  private readonly fromClause = this.rule('fromClause', (): FromClause => {
    const start = this.LA(1);
    this.CONSUME(t.From);
    this.CONSUME(t.LeftParen);
    const cast = this.OPTION(() => this.SUBRULE(this.castType));
    const source = this.SUBRULE(this.name);
    this.CONSUME(t.Dot);
    const attribute = this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Star);
          return undefined;
        },
      },
      { ALT: () => this.SUBRULE(this.attributePath) },
    ]);
    this.CONSUME(t.RightParen);
    return { kind: 'from', span: this.since(start), cast, source, attribute };
  });

  private readonly attributePath = this.rule('attributePath', (): Expression => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    let path: Expression = { kind: 'nameExpression', span: this.since(start), name };
    this.MANY(() => {
      path = this.SUBRULE(this.selector, { ARGS: [start, path] });
    });
    return path;
  });

  private readonly functionCall = this.rule('functionCall', (): FunctionCall => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    const args = this.SUBRULE(this.callArguments);
    return { kind: 'functionCall', span: this.since(start), name, arguments: args };
  });

  protected readonly disableStatement = this.rule('disableStatement', (): DisableStatement => {
    const start = this.LA(1);
    this.CONSUME(t.Disable);
    this.CONSUME(t.LeftParen);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.RightParen);
    this.OPTION(() => this.CONSUME(t.Semicolon));
    return { kind: 'disable', span: this.since(start), name };
  });
}
