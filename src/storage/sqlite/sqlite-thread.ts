import { threadScript, WorkerThread } from '../../threads/worker-thread.ts';
import { StorageError } from '../storage-error.ts';
import type { Role, Servants, ThreadData } from './messages.ts';
import { CLOSE, fromPostedFailure, OPEN } from './messages.ts';

const script = threadScript(import.meta, 'sqlite-worker');

type ParametersOf<F> = F extends (...parameters: infer P) => unknown ? P : never;
type ResultOf<F> = F extends (...parameters: never[]) => infer T ? T : never;

/** A connection to the database in a thread of its own, since SQLite does its work while the caller waits. */
export class SqliteThread<R extends Role> {
  readonly #thread: WorkerThread;

  /** Starts the thread, which opens its connection when it is told to. */
  constructor(role: R, path: string) {
    const workerData: ThreadData = { role, path };
    this.#thread = new WorkerThread({
      name: `sqlite ${role}`,
      script,
      workerData,
      fromFailure: (failure) => fromPostedFailure(failure as Parameters<typeof fromPostedFailure>[0]),
      ended: (reason, underWay) => deathError(path, reason, underWay === 'commit'),
    });
  }

  /** Before any call; rejects with why the connection could not be opened. */
  async open(): Promise<void> {
    await this.#thread.call(OPEN, []);
  }

  /** Typed arrays in the parameters that own their buffers are given away. */
  call<M extends keyof Servants[R] & string>(
    method: M,
    ...parameters: ParametersOf<Servants[R][M]>
  ): Promise<ResultOf<Servants[R][M]>> {
    return this.#thread.call(method, parameters) as Promise<ResultOf<Servants[R][M]>>;
  }

  /** Closes the connection when the calls already made are done, and ends the thread; of a dead one nothing is left. */
  async close(): Promise<void> {
    try {
      await this.#thread.call(CLOSE, []);
    } catch (error) {
      if (!this.#thread.isDead) throw error;
    }
  }
}

/** Of a thread that ended during a commit nobody knows whether that came about. */
function deathError(path: string, reason: string, uncertain: boolean): StorageError {
  return new StorageError(
    `The thread that works on the SQLite database '${path}' has ended (${reason}): restart the node.`,
    { uncertain },
  );
}
