import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import { DEFAULT_URL } from './node-options.ts';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 30_000;

/** Of an address; a list is given name by name. */
export type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Asks a node's HTTP API. Throws a CommandError that says what to do when there is no answer, or no good one. */
export async function askNode<T>(url: string, path: string, parameters: AddressParameters = {}): Promise<T> {
  const response = await get(url, path, parameters, AbortSignal.timeout(PATIENCE));
  const body = parseJson(await response.text());
  if (response.ok && body !== undefined) return body as T;
  throw refused(url, response, body);
}

/** A good answer of a node, its body still to come; only its beginning has to be there in time. */
export async function requestNode(url: string, path: string, parameters: AddressParameters): Promise<Response> {
  const patience = new AbortController();
  const timeout = setTimeout(() => patience.abort(new DOMException('no answer', 'TimeoutError')), PATIENCE);
  try {
    const response = await get(url, path, parameters, patience.signal);
    if (response.ok) return response;
    throw refused(url, response, parseJson(await response.text()));
  } finally {
    clearTimeout(timeout);
  }
}

async function get(url: string, path: string, parameters: AddressParameters, signal: AbortSignal): Promise<Response> {
  const address = addressOf(url, path);
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value ?? []].flat()) address.searchParams.append(name, one);
  }
  return await fetch(address, { signal }).catch((error: unknown) => {
    throw new CommandError(unreachable(url, error));
  });
}

function refused(url: string, { status }: Response, body: unknown): CommandError {
  return new CommandError(errorOf(body) ?? `${url} answered ${status} and is no oap-federation node; ${OTHER_URL}`);
}

const OTHER_URL = 'give the address of one with --url or SW_OAP_URL.';

function addressOf(url: string, path: string): URL {
  const base = URL.parse(url);
  if (base !== null && /^https?:$/.test(base.protocol))
    return new URL(`${base.pathname.replace(/\/$/, '')}${path}`, base);
  throw new CommandError(`'${url}' is not an address such as ${DEFAULT_URL}.`, EXIT.usage);
}

function unreachable(url: string, error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `The node at ${url} has not answered within ${PATIENCE / 1_000} s.`;
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `No node can be reached at ${url}${code}; start one with 'oap-federation start', or ${OTHER_URL}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  return typeof body.error === 'string' ? body.error : undefined;
}
