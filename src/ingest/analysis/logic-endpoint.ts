import { toInt } from '../../runtime/values.ts';
import { SPAN_TYPE, type Span } from '../protocol/segment.ts';
import { parseInt32 } from './java.ts';
import { type Outcome, outcomeOf } from './traffic.ts';

/** Key of the tags by which an agent asks for a logic endpoint. */
export const LOGIC_ENDPOINT_TAG = 'x-le';

/**
 * Reads the value of an `x-le` tag: `{"logic-span": true}` makes a local span itself the endpoint,
 * `{"name": "…", "latency": 100, "status": true}` describes one within any span. Undefined when it asks for none,
 * 'malformed' when it is no such JSON. (SkyWalking drops the whole segment then; here the rest of it counts.)
 */
export function readLogicEndpoint(value: string, span: Span): Outcome | undefined | 'malformed' {
  const fields = parseObject(value);
  if (fields === undefined) return 'malformed';
  if (span.spanType === SPAN_TYPE.Local && 'logic-span' in fields) {
    const isEndpoint = booleanOf(fields['logic-span']);
    if (isEndpoint === undefined) return 'malformed';
    if (isEndpoint) return outcomeOf(span);
  }
  if (!('name' in fields && 'latency' in fields && 'status' in fields)) return undefined;
  const endpoint = textOf(fields['name']);
  const latency = intOf(fields['latency']);
  const status = booleanOf(fields['status']);
  if (endpoint === undefined || latency === undefined || status === undefined) return 'malformed';
  return { endpoint, latency, status };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined; // not JSON; the caller counts it
  }
}

// SkyWalking reads these values with Gson, which converts between text, numbers and booleans.

function textOf(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

function intOf(value: unknown): number | undefined {
  if (typeof value === 'string') return parseInt32(value);
  return typeof value === 'number' ? toInt(Math.trunc(value)) : undefined;
}

function booleanOf(value: unknown): boolean | undefined {
  return textOf(value) === undefined ? undefined : String(value).toLowerCase() === 'true';
}
