import type { Statement } from '../syntax.ts';
import { MetricRules } from './metric-rules.ts';

/** The whole grammar, one statement at a time; `parse.ts` drives it over a script. */
export class OalParser extends MetricRules {
  constructor(skipValidations = true) {
    super(skipValidations);
    this.performSelfAnalysis();
  }

  readonly statement = this.rule(
    'statement',
    (): Statement =>
      this.OR({
        DEF: [
          { ALT: () => this.SUBRULE(this.metricStatement) },
          { ALT: () => this.SUBRULE(this.disableStatement) },
          { ALT: () => this.SUBRULE(this.scopeStatement) },
          { ALT: () => this.SUBRULE(this.enumStatement) },
          { ALT: () => this.SUBRULE(this.sourceStatement) },
          { ALT: () => this.SUBRULE(this.functionStatement) },
          { ALT: () => this.SUBRULE(this.decoratorStatement) },
        ],
        ERR_MSG: 'a statement',
      }),
  );
}
