import { CommandError } from './command-error.ts';
import { type CompileRequest, requireOneFor } from './compile-programs.ts';
import { FileChanges } from './file-changes.ts';
import { selectPrograms } from './select-programs.ts';
import { WatchSession } from './watch-session.ts';
import { watchedDirectories } from './watched-directories.ts';

/** `compile --watch`: compiles now and after every change, until SIGINT or SIGTERM. */
export async function watchPrograms(request: Omit<CompileRequest, 'format'>): Promise<void> {
  requireOneFor(request.out, await selectPrograms(request));
  const session = new WatchSession(request);
  const changes = new FileChanges((path) => session.concerns(path));
  const end = () => changes.close();
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    changes.watch(await watchedDirectories(request));
    await runAndTell(session);
    process.stdout.write('Watching for changes; Ctrl-C ends.\n');
    do {
      changes.watch([...(await watchedDirectories(request)), ...session.moduleDirectories]);
      await runAndTell(session);
    } while (await changes.next());
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    changes.close();
  }
}

/** What stops a command does not stop watching: the next change may put it right. */
async function runAndTell(session: WatchSession): Promise<void> {
  try {
    await session.run();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
}
