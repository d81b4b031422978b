import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import { DEFAULT_URL } from './node-options.ts';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 30_000;

/** Asks a node's HTTP API. Throws a CommandError that says what to do when there is no answer, or no good one. */
export async function askNode<T>(
  url: string,
  path: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): Promise<T> {
  const address = addressOf(url, path);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: unknown) => {
    throw new CommandError(unreachable(url, error));
  });
  const body = parseJson(await response.text());
  if (response.ok && body !== undefined) return body as T;
  throw new CommandError(
    errorOf(body) ?? `${url} answered ${response.status} and is no oap-federation node; ${OTHER_URL}`,
  );
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
