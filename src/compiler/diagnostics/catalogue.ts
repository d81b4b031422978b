import type { SyntaxProblemParams } from '../../../grammar/problems.ts';

/**
 * The wording and severity of everything that the compiler can say. Codes are stable and never used again:
 * 1xxx letters and shape, 2xxx names, 3xxx types, 4xxx scopes, enums and sources, 5xxx functions, 6xxx metrics.
 * A code that is gone stays gone.
 */
export type Severity = 'error' | 'warning';

export interface Entry<Params> {
  readonly severity: Severity;
  readonly message: (params: Params) => string;
  readonly help?: (params: Params) => string | undefined;
  /** What stands at the second place, if the diagnostic has one. */
  readonly label?: string;
}

function error<Params>(
  message: (params: Params) => string,
  more: Pick<Entry<Params>, 'help' | 'label'> = {},
): Entry<Params> {
  return { severity: 'error', message, ...more };
}

function warning<Params>(
  message: (params: Params) => string,
  more: Pick<Entry<Params>, 'help' | 'label'> = {},
): Entry<Params> {
  return { severity: 'warning', message, ...more };
}

interface Unknown {
  readonly name: string;
  readonly suggestion: string | undefined;
}

const didYouMean = ({ suggestion }: { readonly suggestion: string | undefined }): string | undefined =>
  suggestion === undefined ? undefined : `did you mean '${suggestion}'?`;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

interface ColumnChange<T> {
  readonly owner: string;
  readonly name: string;
  readonly before: T;
  readonly after: T;
}

const newFunction = (): string =>
  'peers and stores still hold the old state: give the function another name and leave this one as it was';

const callRules: Readonly<Record<SyntaxProblemParams['OAL1008']['rule'], string>> = {
  filterArguments: 'A filter takes one condition.',
  noFunction: 'The metric has no function.',
  afterFunction: 'Only .decorator("…") may follow the function',
  decorator: 'A decorator takes one name in "…".',
};

export const catalogue = {
  OAL1001: error((p: SyntaxProblemParams['OAL1001']) => `'${p.text}' has no meaning here.`),
  OAL1002: error((_: SyntaxProblemParams['OAL1002']) => 'The text has no closing quote on its line.'),
  OAL1003: error((_: SyntaxProblemParams['OAL1003']) => 'Texts stand in double quotes.', {
    help: (p) => `write "${p.text}"`,
  }),
  OAL1004: error((p: SyntaxProblemParams['OAL1004']) => `'${p.escape}' is no escape sequence.`, {
    help: () => 'a backslash itself is written \\\\',
  }),
  OAL1005: error((_: SyntaxProblemParams['OAL1005']) => 'The comment has no end.', {
    help: () => 'comments nest: every /* needs its own */',
  }),
  OAL1006: error((p: SyntaxProblemParams['OAL1006']) => `Expected ${p.expected}, found ${p.found}.`),
  OAL1007: error((p: SyntaxProblemParams['OAL1007']) => `A ';' is missing after ${p.after}.`),
  OAL1008: error(
    (p: SyntaxProblemParams['OAL1008']) =>
      p.rule === 'afterFunction' ? `${callRules[p.rule]}, found '${p.name}'.` : callRules[p.rule],
    {
      help: (p) =>
        p.rule === 'noFunction'
          ? 'end it with one, such as .longAvg() or .cpm()'
          : p.rule === 'afterFunction'
            ? 'filters come before the function; a metric has one function'
            : undefined,
    },
  ),
  OAL1009: error(
    (p: SyntaxProblemParams['OAL1009']) =>
      p.kind === 'nesting'
        ? `The statement nests more than ${p.limit} levels deep.`
        : `The statement has more than ${p.limit} operators.`,
    { help: () => 'split it' },
  ),
  OAL1010: error((p: SyntaxProblemParams['OAL1010']) => `The number ${p.text} is too large to be exact.`, {
    help: () => 'whole numbers go up to 9007199254740991',
  }),
  OAL1011: warning((p: SyntaxProblemParams['OAL1011']) => `A ';' is missing after ${p.after}.`),
  OAL1012: error(
    (p: SyntaxProblemParams['OAL1012']) =>
      `More than ${p.limit} statements have syntax errors; from here on the script is not read.`,
  ),

  OAL2001: error((p: Unknown) => `There is no source '${p.name}'.`, { help: didYouMean }),
  OAL2002: error((p: Unknown & { readonly owner: string }) => `${p.owner} has no attribute '${p.name}'.`, {
    help: didYouMean,
  }),
  OAL2003: error(
    (p: Unknown & { readonly owner: string }) => `'${p.name}' is neither an attribute of ${p.owner} nor an enum.`,
    {
      help: didYouMean,
    },
  ),
  OAL2004: error((p: Unknown & { readonly owner: string }) => `The enum '${p.owner}' has no member '${p.name}'.`, {
    help: didYouMean,
  }),
  OAL2005: error((p: Unknown) => `There is no function '${p.name}'.`, { help: didYouMean }),
  OAL2006: error((p: Unknown) => `There is no scope '${p.name}'.`, { help: didYouMean }),
  OAL2007: error((p: Unknown) => `There is no type '${p.name}'.`, { help: didYouMean }),
  OAL2008: error(
    (p: Unknown & { readonly owner: string; readonly kind: 'parameter' | 'state' }) =>
      `The function '${p.owner}' has no ${p.kind} '${p.name}'.`,
    {
      help: (p) =>
        didYouMean(p) ??
        (p.kind === 'state' ? 'a value is computed from states only' : 'a state takes parameters only'),
    },
  ),
  OAL2009: error((p: Unknown) => `There is no builtin '${p.name}'.`, {
    help: (p) =>
      didYouMean(p) ?? 'builtins are minutes(), ranks(…), buckets(…), entries(…), averages(…) and apdexThreshold(…)',
  }),
  OAL2010: error((p: Unknown) => `There is no merge operator '${p.name}'.`, {
    help: (p) => didYouMean(p) ?? 'merge operators are sum, min, max and same',
  }),
  OAL2011: error((p: Unknown) => `There is no catalog '${p.name}'.`, { help: didYouMean }),
  OAL2012: error((p: Unknown) => `There is no decorator '${p.name}'.`, { help: didYouMean }),
  OAL2101: error(
    (p: { readonly kind: string; readonly name: string }) => `The ${p.kind} '${p.name}' is declared twice.`,
    {
      label: 'first declared here',
    },
  ),
  OAL2102: error(
    (p: { readonly id: number; readonly name: string; readonly other: string }) =>
      `The scopes '${p.other}' and '${p.name}' have the same id ${p.id}.`,
    { label: 'first used here', help: () => 'ids from 10000 are free for your own scopes' },
  ),
  OAL2103: error(
    (p: { readonly kind: string; readonly name: string; readonly owner: string }) =>
      `'${p.owner}' has two ${p.kind}s named '${p.name}'.`,
    { label: 'first declared here' },
  ),
  OAL2104: error(
    (p: { readonly value: number; readonly name: string; readonly other: string }) =>
      `The members '${p.other}' and '${p.name}' have the same number ${p.value}.`,
    { label: 'first used here' },
  ),
  OAL2105: error(
    (p: { readonly tag: number; readonly name: string; readonly other: string }) =>
      `The functions '${p.other}' and '${p.name}' have the same tag ${p.tag}.`,
    { label: 'first used here' },
  ),
  OAL2106: error(
    (p: { readonly tag: number; readonly name: string; readonly other: string }) =>
      `The names of the functions '${p.other}' and '${p.name}' hash to the same tag ${p.tag}.`,
    { label: 'the other function', help: (p) => `give one of them a tag: function ${p.name} @1007 …` },
  ),
  OAL2107: error((p: { readonly name: string }) => `The enum '${p.name}' has the name of a built-in type.`),
  OAL2108: error(
    (p: { readonly kind: string; readonly name: string; readonly other: string }) =>
      `The ${p.kind}s '${p.other}' and '${p.name}' differ in case and '_' only.`,
    { label: 'the other one', help: () => 'generated code and its files could not tell them apart' },
  ),

  OAL3001: error(
    (p: { readonly type: string; readonly expected: number; readonly given: number }) =>
      `The type '${p.type}' takes ${plural(p.expected, 'type argument')}, not ${p.given}.`,
  ),
  OAL3002: error(
    (p: { readonly type: string; readonly place: string; readonly allowed: string }) =>
      `${p.place} cannot be of type ${p.type}.`,
    { help: (p) => `allowed here: ${p.allowed}` },
  ),
  OAL3003: error(
    (p: {
      readonly operator: string;
      readonly left: string;
      readonly right: string;
      readonly help: string | undefined;
    }) => `The operator '${p.operator}' does not fit ${p.left} and ${p.right}.`,
    { help: (p) => p.help },
  ),
  OAL3004: error(
    (p: { readonly operator: string; readonly type: string }) => `The operator '${p.operator}' does not fit ${p.type}.`,
  ),
  OAL3005: error(
    (p: { readonly what: string; readonly found: string }) =>
      `${p.what} must be a condition (bool), this is ${p.found}.`,
  ),
  OAL3006: error(
    (p: {
      readonly what: string;
      readonly expected: string;
      readonly found: string;
      readonly help: string | undefined;
    }) => `${p.what} is ${p.expected}, but the expression is ${p.found}.`,
    { help: (p) => p.help },
  ),
  OAL3007: error(
    (p: { readonly first: string; readonly second: string }) =>
      `The two results of '?:' are ${p.first} and ${p.second}, which have no common type.`,
  ),
  OAL3008: error(
    (p: { readonly to: string; readonly found: string }) => `The cast to ${p.to} applies to string, not to ${p.found}.`,
    {
      help: () => 'numbers convert by themselves; leave the cast out',
    },
  ),
  OAL3009: error((p: { readonly type: string }) => `A value of type ${p.type} is never null.`),
  OAL3010: error((p: { readonly found: string }) => `["…"] applies to a map, not to ${p.found}.`),
  OAL3011: error(
    (p: { readonly found: string; readonly name: string }) => `${p.found} has no nested attribute '${p.name}'.`,
  ),
  OAL3012: error(
    (p: { readonly operator: string; readonly needs: string }) =>
      `The right side of '${p.operator}' must be ${p.needs}.`,
  ),
  OAL3013: error((_: Record<never, never>) => 'A list holds literals or enum members only.'),
  OAL3014: error(
    (p: { readonly name: string; readonly place: string }) => `${p.name}() cannot be used in ${p.place}.`,
    {
      help: (p) => (p.name === 'apdexThreshold' ? 'it is for states' : 'it is for values'),
    },
  ),
  OAL3015: error(
    (p: { readonly name: string; readonly expected: string; readonly given: number }) =>
      `${p.name}() takes ${p.expected}, not ${p.given}.`,
  ),
  OAL3016: error(
    (p: { readonly name: string; readonly argument: string; readonly expected: string }) =>
      `The ${p.argument} of ${p.name}() must be ${p.expected}.`,
  ),
  OAL3017: error(
    (p: { readonly generic: string; readonly types: string; readonly allowed: string }) =>
      `There is no ${p.generic}<${p.types}>.`,
    { help: (p) => `there are ${p.allowed}` },
  ),

  OAL4001: error(
    (p: { readonly source: string; readonly catalog: string; readonly expected: string; readonly given: number }) =>
      `The source '${p.source}' has ${plural(p.given, 'id field')}; the catalog ${p.catalog} needs ${p.expected}.`,
  ),
  OAL4002: error(
    (p: { readonly name: string; readonly type: string }) =>
      `The id field '${p.name}' must be a string, not ${p.type}.`,
  ),
  OAL4003: error((p: { readonly name: string }) => `The field '${p.name}' is computed, but only id fields can be.`),
  OAL4004: error(
    (p: {
      readonly scope: string;
      readonly source: string;
      readonly other: string;
      readonly mine: string;
      readonly theirs: string;
    }) =>
      `The sources '${p.other}' and '${p.source}' of scope '${p.scope}' build different entities: ${p.theirs} and ${p.mine}.`,
    {
      label: 'the other source',
      help: () => 'all sources of a scope have the same id fields and the same layer fields',
    },
  ),
  OAL4005: error((p: { readonly name: string }) => `The enum '${p.name}' has no members.`),
  OAL4006: error(
    (p: { readonly what: string; readonly range: string }) => `${p.what} must be a whole number ${p.range}.`,
  ),
  OAL4007: error(
    (p: { readonly name: string }) =>
      `The id field '${p.name}' is computed, but only federation sources can compute ids.`,
    {
      help: () => 'a federation source names its origins: source X of Y from Scope.function { … }',
    },
  ),
  OAL4008: error(
    (p: Unknown & { readonly scope: string; readonly fields: string }) =>
      `Increments of scope '${p.scope}' carry no field '${p.name}'.`,
    { help: (p) => didYouMean(p) ?? `they carry ${p.fields}, and the function's states` },
  ),
  OAL4009: error(
    (p: { readonly name: string; readonly scope: string; readonly expected: string; readonly found: string }) =>
      `The field '${p.name}' is ${p.expected} in scope '${p.scope}', not ${p.found}.`,
  ),
  OAL4010: error(
    (p: { readonly first: string; readonly second: string; readonly difference: string }) =>
      `The states of ${p.first} and ${p.second} differ: ${p.difference}.`,
    { label: 'the first origin', help: () => 'declare a source for each' },
  ),
  OAL4011: error(
    (p: { readonly name: string; readonly by: string }) => `The field '${p.name}' has the name of ${p.by}.`,
    { help: () => 'metric, cluster and the states are fields of every federation source already' },
  ),
  OAL4012: error(
    (p: { readonly scope: string }) =>
      `No source is declared of scope '${p.scope}', so nothing says what its entities are.`,
  ),
  OAL4013: error((p: { readonly name: string }) => `Entities have no attribute '${p.name}'.`, {
    help: () => 'the attributes are attr0 to attr5',
  }),
  OAL4014: error((p: { readonly name: string }) => `The attribute '${p.name}' must be a string.`),
  OAL4015: error(
    (p: { readonly name: string }) => `The attribute '${p.name}' must be computed: name: string = expression;`,
  ),

  OAL5001: error((p: { readonly name: string }) => `The function '${p.name}' has no value.`, {
    help: () => 'add what a reader gets: value name: type = expression over the states;',
  }),
  OAL5002: error((p: { readonly name: string }) => `The function '${p.name}' has more than one value.`, {
    label: 'the first value',
  }),
  OAL5003: error((p: { readonly name: string }) => `The function '${p.name}' has no state.`, {
    help: () => 'add at least one: state name: type = sum(expression);',
  }),
  OAL5004: error((p: { readonly name: string }) => `The function '${p.name}' has more than one 'from' parameter.`, {
    label: 'the first one',
  }),
  OAL5005: error((p: { readonly name: string }) => `The state '${p.name}' has no merge operator.`, {
    help: () => 'write state name: type = sum(expression), or min, max, same',
  }),
  OAL5006: error(
    (p: { readonly operator: string; readonly expected: string }) => `${p.operator}() takes ${p.expected} here.`,
  ),
  OAL5007: error(
    (p: { readonly operator: string; readonly type: string }) =>
      `The merge operator '${p.operator}' does not apply to ${p.type}.`,
    { help: () => 'tables are merged by sum' },
  ),
  OAL5008: error((p: { readonly tag: string }) => `The tag ${p.tag} is no field number for extensions.`, {
    help: () => 'tags go from 1000 to 536870911 without 19000 to 19999, which protobuf keeps for itself',
  }),
  OAL5009: error((p: { readonly name: string }) => `The function '${p.name}' adds itself.`),
  OAL5010: error((p: { readonly name: string }) => `The value '${p.name}' has no expression.`),
  OAL5011: error(
    (p: { readonly name: string; readonly what: string }) => `${p.what} of parameter '${p.name}' must be a literal.`,
  ),
  OAL5012: error((p: { readonly name: string }) => `The parameter '${p.name}' has no default, but one before it has.`),
  OAL5013: error((p: { readonly name: string }) => `The parameter '${p.name}' cannot be both 'from' and 'const'.`),

  OAL5014: error((p: { readonly type: string }) => `A limit does not apply to ${p.type}.`, {
    help: () => 'only table<string> can be limited',
  }),
  OAL5015: error(
    (_: Record<never, never>) => 'The limit must be a whole number from 1 or a const parameter of type int.',
  ),
  OAL5016: error(
    (p: { readonly name: string; readonly kind: 'state' | 'value' }) =>
      `The ${p.kind} '${p.name}' has an expression, but the function's module computes it.`,
    {
      help: (p) => `write ${p.kind} ${p.name}: type;`,
    },
  ),
  OAL5017: error(
    (p: { readonly name: string }) => `The state '${p.name}' is bytes, which only a TypeScript module can merge.`,
    {
      help: () => 'name the module: function f(…) from "./f.ts" { … }',
    },
  ),
  OAL5018: error((p: { readonly path: string }) => `'${p.path}' is no path of a TypeScript module.`, {
    help: () => 'write it relative to the script, as in "./latency-digest.ts"',
  }),

  OAL6001: error(
    (p: { readonly name: string; readonly expected: string; readonly given: number }) =>
      `The function '${p.name}' takes ${p.expected}, not ${p.given}.`,
    { label: 'declared here' },
  ),
  OAL6002: error(
    (p: { readonly parameter: string; readonly name: string }) =>
      `The argument for '${p.parameter}' of '${p.name}' must be a literal.`,
    { label: 'declared const here' },
  ),
  OAL6003: error(
    (p: { readonly name: string; readonly source: string }) =>
      `The function '${p.name}' takes an attribute, but the metric is from all of ${p.source}.`,
    { help: (p) => `write from(${p.source}.attribute)`, label: 'the parameter that takes it' },
  ),
  OAL6004: error((p: { readonly source: string }) => `A cast needs an attribute, not all of ${p.source}.`),
  OAL6005: error(
    (p: { readonly name: string; readonly source: string; readonly reason: string }) =>
      `The decorator '${p.name}' does not fit ${p.source}: ${p.reason}`,
    { label: 'computed here' },
  ),
  OAL6006: error(
    (p: { readonly parameter: string; readonly name: string }) =>
      `The argument for '${p.parameter}' of '${p.name}' must be at least 1.`,
  ),
  OAL6007: error(
    (p: { readonly parameter: string; readonly name: string; readonly limited: boolean }) =>
      `The parameter '${p.parameter}' of '${p.name}' takes a table ${p.limited ? 'with a limit, this one has none' : 'without a limit, this one has one'}.`,
  ),
  OAL6008: warning(
    (p: {
      readonly argument: string;
      readonly parameter: string;
      readonly name: string;
      readonly names: readonly string[];
    }) =>
      `'${p.argument}' is passed for the parameter '${p.parameter}', but '${p.name}' has a parameter '${p.argument}'.`,
    { help: (p) => `the order is (${p.names.join(', ')})` },
  ),

  OAL6200: error(
    (p: { readonly problem: string }) => `The manifest of the previous build cannot be read: ${p.problem}.`,
    {
      help: () => 'compile into an empty directory when nothing of that build is in use any more',
    },
  ),
  OAL6201: error(
    (p: ColumnChange<number>) =>
      `The state '${p.name}' of '${p.owner}' had field number ${p.before} in the previous build and has ${p.after} now.`,
    { help: () => 'leave the states in their order, and add new ones at the end' },
  ),
  OAL6202: error(
    (p: ColumnChange<string>) =>
      `The state '${p.name}' of '${p.owner}' was ${p.before} in the previous build and is ${p.after} now.`,
    { help: newFunction },
  ),
  OAL6203: error(
    (p: ColumnChange<string>) =>
      `The state '${p.name}' of '${p.owner}' was merged by ${p.before} in the previous build and is by ${p.after} now.`,
    { help: newFunction },
  ),
  OAL6204: error(
    (p: { readonly owner: string; readonly name: string; readonly other: string }) =>
      `The state '${p.name}' of '${p.owner}' in the previous build is named '${p.other}' now.`,
    { help: newFunction },
  ),
  OAL6205: error(
    (p: { readonly owner: string; readonly name: string }) =>
      `The state '${p.name}' of '${p.owner}' in the previous build is gone.`,
    { help: newFunction },
  ),
  OAL6206: error(
    (p: { readonly name: string; readonly before: number; readonly after: number }) =>
      `The function '${p.name}' had tag ${p.before} in the previous build and has ${p.after} now.`,
    { help: (p) => `keep it: function ${p.name} @${p.before} …` },
  ),
  OAL6207: error(
    (p: { readonly name: string; readonly tag: number; readonly owner: string }) =>
      `The function '${p.name}' has tag ${p.tag}, which was '${p.owner}' in the previous build.`,
    { help: (p) => `give it another: function ${p.name} @1007 …` },
  ),
  OAL6208: error(
    (p: { readonly name: string; readonly before: string; readonly after: string }) =>
      `The state of '${p.name}' got or lost a limit since the previous build: fingerprint ${p.before}, now ${p.after}.`,
    { help: newFunction },
  ),
  OAL6209: warning((p: { readonly name: string }) => `The function '${p.name}' of the previous build is gone.`, {
    help: () => 'increments of it that peers still send are refused, and what is stored of it is not read',
  }),
};

export type Code = keyof typeof catalogue;

export type ParamsOf<C extends Code> = C extends Code
  ? (typeof catalogue)[C] extends Entry<infer Params>
    ? Params
    : never
  : never;
