import { ATTRIBUTES } from '../../runtime/entity.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { AttributeCondition, ExportQuery, MetricsQuery, TopSelection } from '../metrics-reader.ts';
import { parseTime, TimeFormatError, type TimeReference } from './parse-time.ts';
import { RequestError } from './request-error.ts';

const RANGE_PARAMETERS = ['entity', 'from', 'to', 'step', 'by'];
const QUERY_PARAMETERS = [...RANGE_PARAMETERS, 'top', 'order', 'label'];
const EXPORT_PARAMETERS = [...RANGE_PARAMETERS, 'format'];
/** `attr0=GENERAL`, and `attr0!=GENERAL`, whose name in an address is `attr0!`. */
const DIFFERS = '!';
const ATTRIBUTE_PARAMETERS = [...ATTRIBUTES, ...ATTRIBUTES.map((attribute) => `${attribute}${DIFFERS}`)];
const ORDERS = { desc: 'descending', asc: 'ascending' } as const;
const MINUTES_PER_STEP = { minute: 1, hour: 60, day: 1_440, total: 60 } as const;
type Step = MetricsQuery['step'];

export interface QueryLimits {
  /** Most buckets that a range may span. */
  readonly maxPoints: number;
  /** Most series in one answer. */
  readonly maxSeries: number;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * A metrics query from the parameters of an address. The range is the last 15 minutes unless given; it may span
 * `maxPoints` buckets of the step (of hours, for `total`). Throws a RequestError.
 */
export function parseMetricsQuery(
  metric: string,
  parameters: Parameters,
  reference: TimeReference,
  limits: QueryLimits,
): MetricsQuery {
  checkNames(parameters, QUERY_PARAMETERS);
  const top = parseTop(parameters, limits.maxSeries);
  const query = parseRange(metric, parameters, reference, top === undefined ? 'minute' : 'total');
  checkLength(query, query.step, limits.maxPoints);
  return top === undefined ? query : { ...query, top };
}

/** The query of an export, of any range. Throws a RequestError. */
export function parseExportQuery(metric: string, parameters: Parameters, reference: TimeReference): ExportQuery {
  checkNames(parameters, EXPORT_PARAMETERS);
  return parseRange(metric, parameters, reference, 'minute');
}

/** One of `choices`, the first unless given. Throws a RequestError. */
export function parseChoice<T extends string>(parameters: Parameters, name: string, choices: readonly [T, ...T[]]): T {
  const given = single(parameters, name) ?? choices[0];
  const choice = choices.find((candidate) => candidate === given);
  if (choice !== undefined) return choice;
  throw new RequestError(
    400,
    `${name} is one of ${choices.join(', ')}, not '${given}'${didYouMean(given, choices) || '.'}`,
  );
}

function parseRange(metric: string, parameters: Parameters, reference: TimeReference, usualStep: Step): ExportQuery {
  const step = parseStep(single(parameters, 'step') ?? usualStep);
  const to = parseMinute('to', single(parameters, 'to') ?? 'now', reference);
  const from = parseMinute('from', single(parameters, 'from'), reference) ?? to! - 14;
  if (from > to!)
    throw new RequestError(400, `The range ends (${isoMinute(to!)}) before it begins (${isoMinute(from)}).`);
  const attributes = parseConditions(parameters);
  return {
    metric,
    from,
    to: to!,
    step,
    entity: single(parameters, 'entity'),
    by: parseBy(single(parameters, 'by')),
    ...(attributes.length > 0 && { attributes }),
  };
}

/** Conditions may be several, also of one attribute, and empty: an entity without the attribute has it empty. */
function parseConditions(parameters: Parameters): AttributeCondition[] {
  return ATTRIBUTE_PARAMETERS.flatMap((name) => {
    const equals = !name.endsWith(DIFFERS);
    const attribute = equals ? name : name.slice(0, -DIFFERS.length);
    const given = [parameters[name] ?? []].flat();
    return given.map((value) => ({ attribute, value: String(value), equals }));
  });
}

function parseTop(parameters: Parameters, maxSeries: number): TopSelection | undefined {
  const top = single(parameters, 'top');
  const [order, label] = [single(parameters, 'order'), single(parameters, 'label')];
  if (top === undefined) {
    if (order === undefined && label === undefined) return undefined;
    throw new RequestError(
      400,
      `${order === undefined ? 'label' : 'order'} goes with top, the number of entities wanted.`,
    );
  }
  const limit = Number(top);
  if (!/^\d+$/.test(top) || limit < 1 || limit > maxSeries)
    throw new RequestError(400, `top is a number from 1 to ${maxSeries}, not '${top}'.`);
  return { limit, order: ORDERS[parseChoice(parameters, 'order', ['desc', 'asc'])], label };
}

function checkNames(parameters: Parameters, names: readonly string[]): void {
  for (const name of Object.keys(parameters)) {
    if (names.includes(name) || ATTRIBUTE_PARAMETERS.includes(name)) continue;
    const known = [...names, ...ATTRIBUTES];
    const near = didYouMean(name, known) || `; there is ${known.join(', ')}.`;
    throw new RequestError(400, `There is no parameter '${name}'${near}`);
  }
}

function single(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  if (Array.isArray(value)) throw new RequestError(400, `The parameter '${name}' is given more than once.`);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function parseStep(step: string): Step {
  if (Object.hasOwn(MINUTES_PER_STEP, step)) return step as Step;
  const names = Object.keys(MINUTES_PER_STEP);
  throw new RequestError(400, `step is one of ${names.join(', ')}, not '${step}'${didYouMean(step, names) || '.'}`);
}

function parseBy(by: string | undefined): 'cluster' | undefined {
  if (by === undefined || by === 'cluster') return by;
  throw new RequestError(400, `by can only be cluster, not '${by}'${didYouMean(by, ['cluster']) || '.'}`);
}

function parseMinute(name: string, text: string | undefined, reference: TimeReference): number | undefined {
  if (text === undefined) return undefined;
  try {
    return Math.floor(parseTime(text, reference) / 60_000);
  } catch (error) {
    if (error instanceof TimeFormatError) throw new RequestError(400, `${name}: ${error.message}`);
    throw error;
  }
}

function checkLength({ from, to }: { from: number; to: number }, step: Step, maxPoints: number): void {
  const points = Math.ceil((to - from + 1) / MINUTES_PER_STEP[step]);
  if (points <= maxPoints) return;
  const unit = step === 'total' ? 'hour' : step;
  throw new RequestError(
    400,
    `The range spans ${points} ${unit}s, more than the ${maxPoints} of query.rest.maxPoints (SW_QUERY_REST_MAX_POINTS); ` +
      'take a shorter range or a longer step.',
  );
}

function isoMinute(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}
