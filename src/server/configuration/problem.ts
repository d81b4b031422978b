/** Where a key or value was written: in a file, or as an argument of the command line. */
export interface Origin {
  /** The file as the user named it, or the argument, e.g. `--set core.default.gRPCPort=x`. */
  readonly source: string;
  /** Counted from 1; absent for an argument. */
  readonly line?: number;
  readonly column?: number;
}

export interface Problem {
  readonly origin: Origin;
  /** What is wrong and what would be right, with a full stop. */
  readonly sentence: string;
}

/** All problems in order of their place, one line each: `application.yml:12:15: core.default.gRPCPort must be …`. */
export function renderProblems(problems: readonly Problem[]): string {
  const inOrder = problems.toSorted(
    (left, right) => place(left, 'line') - place(right, 'line') || place(left, 'column') - place(right, 'column'),
  );
  return [...new Set(inOrder.map(render))].join('\n');
}

function place(problem: Problem, axis: 'line' | 'column'): number {
  return problem.origin[axis] ?? Number.MAX_SAFE_INTEGER;
}

function render({ origin, sentence }: Problem): string {
  const position = origin.line === undefined ? '' : `:${origin.line}:${origin.column ?? 1}`;
  return `${origin.source}${position}: ${sentence}`;
}
