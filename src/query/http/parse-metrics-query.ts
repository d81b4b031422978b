import { didYouMean } from '../../text/did-you-mean.ts';
import type { MetricsQuery } from '../metrics-reader.ts';
import { parseTime, TimeFormatError, type TimeReference } from './parse-time.ts';
import { RequestError } from './request-error.ts';

const PARAMETERS = ['entity', 'from', 'to', 'step', 'by'];
const MINUTES_PER_STEP = { minute: 1, hour: 60, day: 1_440, total: 60 } as const;
type Step = MetricsQuery['step'];

/**
 * A metrics query from the parameters of an address. The range is the last 15 minutes unless given; it may span
 * `maxPoints` buckets of the step (of hours, for `total`). Throws a RequestError.
 */
export function parseMetricsQuery(
  metric: string,
  parameters: Readonly<Record<string, unknown>>,
  reference: TimeReference,
  maxPoints: number,
): MetricsQuery {
  for (const name of Object.keys(parameters)) {
    if (PARAMETERS.includes(name)) continue;
    const near = didYouMean(name, PARAMETERS) || `; there is ${PARAMETERS.join(', ')}.`;
    throw new RequestError(400, `There is no parameter '${name}'${near}`);
  }
  const step = parseStep(single(parameters, 'step') ?? 'minute');
  const to = parseMinute('to', single(parameters, 'to') ?? 'now', reference);
  const from = parseMinute('from', single(parameters, 'from'), reference) ?? to! - 14;
  const range = { from: from!, to: to! };
  checkRange(range, step, maxPoints);
  return { metric, ...range, step, entity: single(parameters, 'entity'), by: parseBy(single(parameters, 'by')) };
}

function single(parameters: Readonly<Record<string, unknown>>, name: string): string | undefined {
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

function checkRange({ from, to }: { from: number; to: number }, step: Step, maxPoints: number): void {
  if (from > to) {
    throw new RequestError(400, `The range ends (${isoMinute(to)}) before it begins (${isoMinute(from)}).`);
  }
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
