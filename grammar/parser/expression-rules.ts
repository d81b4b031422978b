import { EmbeddedActionsParser, type IToken, type ParserMethod, type TokenType } from 'chevrotain';
import { endOfToken, spanOfToken } from '../lexer.ts';
import { readNumber, readText } from '../literals.ts';
import { foldByPrecedence, type OperatorAndOperand } from '../precedence.ts';
import type { SyntaxProblem } from '../problems.ts';
import type { Span } from '../span.ts';
import type { BinaryOperator, CastType, Expression, Name, NumberLiteral, TextLiteral } from '../syntax.ts';
import * as t from '../tokens.ts';
import { errorTexts } from './error-texts.ts';

const insertable: ReadonlySet<TokenType> = new Set([t.Colon, t.Semicolon, t.RightParen, t.RightBracket, t.Comma]);

/** Errors in one statement after which it is given up. */
const mostErrors = 100;

/** Expressions, as filters, arguments, states and values share them. */
export class ExpressionRules extends EmbeddedActionsParser {
  /** What the actions, not the grammar, found wrong; the driver clears it before each statement. */
  readonly problems: SyntaxProblem[] = [];

  protected readonly report = (problem: SyntaxProblem): void => {
    this.problems.push(problem);
  };

  /** Validating the grammar at every start costs a third of it; a test does it once for all. */
  constructor(skipValidations: boolean) {
    super(t.vocabulary, { recoveryEnabled: true, maxLookahead: 2, skipValidations, errorMessageProvider: errorTexts });
  }

  /** False when so many members of a statement are wrong that the rest of it is not worth a look. */
  protected goesOn(): boolean {
    return this.errors.length < mostErrors;
  }

  /**
   * A rule whose error breaks what is around it. Rules made by `RULE` itself skip to their next sibling instead;
   * those are the members of braces.
   */
  protected rule<F extends (...args: never[]) => unknown>(
    name: string,
    implementation: F,
  ): ParserMethod<Parameters<F>, ReturnType<F>> {
    return this.RULE(name, implementation, { resyncEnabled: false });
  }

  readonly name = this.rule('name', (): Name => {
    const token = this.CONSUME(t.Word);
    return { kind: 'name', span: spanOfToken(token), text: token.image };
  });

  readonly text = this.rule('text', (): TextLiteral => {
    const token = this.CONSUME(t.TextToken);
    return this.ACTION(() => readText(token, this.report));
  });

  readonly number = this.rule('number', (): NumberLiteral => {
    const token = this.CONSUME(t.NumberToken);
    return this.ACTION(() => readNumber(token, this.report));
  });

  readonly expression = this.rule('expression', (): Expression => {
    const start = this.LA(1);
    const test = this.SUBRULE(this.binary);
    return (
      this.OPTION<Expression>(() => {
        this.CONSUME(t.Question);
        const then = this.SUBRULE(this.expression);
        this.CONSUME(t.Colon);
        const otherwise = this.SUBRULE2(this.expression);
        return { kind: 'conditional', span: this.since(start), test, then, otherwise };
      }) ?? test
    );
  });

  private readonly binary = this.rule('binary', (): Expression => {
    const first = this.SUBRULE(this.unary);
    const rest: OperatorAndOperand[] = [];
    this.MANY(() => {
      const next = this.OR({
        DEF: [
          {
            GATE: () => this.LA(2).tokenType === t.LeftParen,
            ALT: (): OperatorAndOperand => {
              this.CONSUME(t.In);
              const operand = this.SUBRULE(this.choices);
              return { operator: 'in', operand };
            },
          },
          {
            ALT: (): OperatorAndOperand => {
              const operator = this.SUBRULE(this.binaryOperator);
              const operand = this.SUBRULE2(this.unary);
              return { operator, operand };
            },
          },
        ],
        IGNORE_AMBIGUITIES: true,
      });
      rest.push(next);
    });
    return this.ACTION(() => foldByPrecedence(first, rest));
  });

  /** `in ("a", "b")`, as SkyWalking's documentation writes the list. */
  private readonly choices = this.rule('choices', (): Expression => {
    const start = this.LA(1);
    const items = this.SUBRULE(this.callArguments);
    return { kind: 'list', span: this.since(start), items };
  });

  private readonly binaryOperator = this.rule(
    'binaryOperator',
    (): BinaryOperator =>
      this.OR([
        {
          ALT: (): BinaryOperator => {
            this.CONSUME(t.Not);
            this.CONSUME(t.Contain);
            return 'not contain';
          },
        },
        { ALT: (): BinaryOperator => this.CONSUME(t.BinaryOperatorToken).image as BinaryOperator },
      ]),
  );

  private readonly unary = this.rule('unary', (): Expression => {
    const start = this.LA(1);
    return this.OR({
      DEF: [
        {
          ALT: (): Expression => {
            this.CONSUME(t.Bang);
            const operand = this.SUBRULE(this.unary);
            return { kind: 'unary', span: this.since(start), operator: '!', operand };
          },
        },
        {
          ALT: (): Expression => {
            this.CONSUME(t.Minus);
            const operand = this.SUBRULE2(this.unary);
            return { kind: 'unary', span: this.since(start), operator: '-', operand };
          },
        },
        {
          GATE: () => this.isCast(),
          ALT: (): Expression => {
            const type = this.SUBRULE(this.castType);
            const operand = this.SUBRULE3(this.unary);
            return { kind: 'cast', span: this.since(start), type, operand };
          },
        },
        { ALT: () => this.SUBRULE(this.postfix) },
      ],
      ERR_MSG: 'an expression',
      IGNORE_AMBIGUITIES: true,
    });
  });

  /** `(str->long)` or `(long)` before an operand; `(long)` alone is a name in parentheses. */
  private isCast(): boolean {
    if (this.LA(1).tokenType !== t.LeftParen) {
      return false;
    }
    if (this.LA(2).tokenType === t.Str && this.LA(3).tokenType === t.Arrow) {
      return true;
    }
    const type = this.LA(2).tokenType;
    const next = this.LA(4).tokenType;
    const operandFollows =
      next.CATEGORIES?.includes(t.Word) === true && !next.CATEGORIES.includes(t.BinaryOperatorToken);
    return (type === t.Long || type === t.Int) && this.LA(3).tokenType === t.RightParen && operandFollows;
  }

  protected readonly castType = this.rule('castType', (): CastType => {
    const start = this.LA(1);
    this.CONSUME(t.LeftParen);
    const short = this.OPTION(() => {
      this.CONSUME(t.Str);
      this.CONSUME(t.Arrow);
      return false;
    });
    const to = this.OR([{ ALT: () => this.CONSUME(t.Long) }, { ALT: () => this.CONSUME(t.Int) }]);
    this.CONSUME(t.RightParen);
    return { kind: 'castType', span: this.since(start), to: to.image as CastType['to'], short: short ?? true };
  });

  private readonly postfix = this.rule('postfix', (): Expression => {
    const start = this.LA(1);
    let expression = this.SUBRULE(this.primary);
    this.MANY(() => {
      expression = this.SUBRULE(this.selector, { ARGS: [start, expression] });
    });
    return expression;
  });

  protected readonly selector = this.rule(
    'selector',
    (start: IToken, object: Expression): Expression =>
      this.OR([
        {
          ALT: (): Expression => {
            this.CONSUME(t.Dot);
            const name = this.SUBRULE(this.name);
            return this.ACTION((): Expression => ({ kind: 'member', span: this.since(start), object, name }));
          },
        },
        {
          ALT: (): Expression => {
            this.CONSUME(t.LeftBracket);
            const key = this.SUBRULE(this.text);
            this.CONSUME(t.RightBracket);
            return this.ACTION((): Expression => ({ kind: 'index', span: this.since(start), object, key }));
          },
        },
      ]),
  );

  private readonly primary = this.rule(
    'primary',
    (): Expression =>
      this.OR({
        DEF: [
          { ALT: () => this.SUBRULE(this.number) },
          { ALT: () => this.SUBRULE(this.text) },
          { ALT: (): Expression => ({ kind: 'bool', span: spanOfToken(this.CONSUME(t.True)), value: true }) },
          { ALT: (): Expression => ({ kind: 'bool', span: spanOfToken(this.CONSUME(t.False)), value: false }) },
          { ALT: (): Expression => ({ kind: 'null', span: spanOfToken(this.CONSUME(t.Null)) }) },
          { ALT: () => this.SUBRULE(this.nameOrCall) },
          { ALT: () => this.SUBRULE(this.parenthesized) },
          { ALT: () => this.SUBRULE(this.list) },
        ],
        ERR_MSG: 'an expression',
      }),
  );

  private readonly nameOrCall = this.rule('nameOrCall', (): Expression => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    const args = this.OPTION(() => this.SUBRULE(this.callArguments));
    return args === undefined
      ? { kind: 'nameExpression', span: this.since(start), name }
      : { kind: 'call', span: this.since(start), callee: name, arguments: args };
  });

  protected readonly callArguments = this.rule('callArguments', (): Expression[] => {
    const items: Expression[] = [];
    this.CONSUME(t.LeftParen);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => items.push(this.SUBRULE(this.expression)) });
    this.CONSUME(t.RightParen);
    return items;
  });

  private readonly parenthesized = this.rule('parenthesized', (): Expression => {
    const start = this.LA(1);
    this.CONSUME(t.LeftParen);
    const inner = this.SUBRULE(this.expression);
    this.CONSUME(t.RightParen);
    return { ...inner, span: this.since(start) };
  });

  private readonly list = this.rule('list', (): Expression => {
    const start = this.LA(1);
    const items: Expression[] = [];
    this.CONSUME(t.LeftBracket);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => items.push(this.SUBRULE(this.expression)) });
    this.CONSUME(t.RightBracket);
    return { kind: 'list', span: this.since(start), items };
  });

  /** From the start of a token to the end of the last one that the parser took. */
  protected since(start: IToken): Span {
    return { start: spanOfToken(start).start, end: endOfToken(this.LA(0)) };
  }

  /** Punctuation may be made up to go on; a name or number made up in recovery would be a false one. */
  protected override canTokenTypeBeInsertedInRecovery(tokenType: TokenType): boolean {
    return insertable.has(tokenType);
  }
}
