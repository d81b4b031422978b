import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError } from './command-error.ts';
import { type AddressParameters, requestNode } from './node-client.ts';

/**
 * Writes a node's answer to `output` as it comes, and no faster than that takes it, so that it may be of any length.
 * Throws a CommandError when there is no good answer, or when it breaks off.
 */
export async function streamFromNode(
  url: string,
  path: string,
  parameters: AddressParameters,
  output: NodeJS.WritableStream,
): Promise<void> {
  const response = await requestNode(url, path, parameters);
  if (response.body === null) return;
  try {
    await pipeline(Readable.fromWeb(response.body), output, { end: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    throw new CommandError(`The answer of ${url} broke off; what was written is not all of it.`);
  }
}
