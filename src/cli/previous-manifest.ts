import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from './command-error.ts';
import { shownPath } from './script-files.ts';

/**
 * The manifest that an earlier compile left in a directory, undefined where there is none. Throws a CommandError when
 * it cannot be read: then nothing says whether peers would still understand the new build.
 */
export async function previousManifest(directory: string): Promise<unknown> {
  const file = join(directory, 'manifest.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(
      `${shownPath(file)} is no manifest of an earlier compile, so nothing says what peers understand; ` +
        'restore it, or compile with --allow-incompatible.',
    );
  }
}
