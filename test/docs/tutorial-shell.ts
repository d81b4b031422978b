import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { CLI } from '../cli/run-cli.ts';

/**
 * Runs a tutorial's commands as its reader types them, in a directory of their own. `npx oap-federation` is this
 * checkout's, and `node` the one that runs the tests.
 */
export class TutorialShell {
  readonly #root: string;
  #directory: string;

  private constructor(root: string) {
    this.#root = root;
    this.#directory = join(root, 'home');
  }

  static async open(): Promise<TutorialShell> {
    const root = await mkdtemp(join(tmpdir(), 'tutorial-'));
    await mkdir(join(root, 'home'));
    await mkdir(join(root, 'bin'));
    await symlink(process.execPath, join(root, 'bin', 'node'));
    const npx = join(root, 'bin', 'npx');
    await writeFile(npx, `#!/bin/sh\nshift\nexec '${process.execPath}' '${CLI}' "$@"\n`);
    await chmod(npx, 0o755);
    return new TutorialShell(root);
  }

  /** Where the last command has left the reader. */
  get directory(): string {
    return this.#directory;
  }

  /** Standard output and standard error together, as a terminal shows them, and the exit code of the last command. */
  async run(commands: string, variables: Readonly<Record<string, string>>): Promise<{ printed: string; code: number }> {
    const place = join(this.#root, 'directory');
    const script = `exec 2>&1\ntrap 'pwd > ${place}' EXIT\n${commands}`;
    const path = [join(this.#root, 'bin'), process.env['PATH']].join(delimiter);
    const env = { PATH: path, HOME: this.#root, TZ: 'UTC', NO_COLOR: '1', ...variables };
    const child = spawn('/bin/sh', ['-c', script], { cwd: this.#directory, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    const [code] = (await once(child, 'close')) as [number];
    this.#directory = (await readFile(place, 'utf8')).trim();
    return { printed, code };
  }

  async write(name: string, text: string): Promise<void> {
    await writeFile(join(this.#directory, name), text);
  }

  async append(name: string, text: string): Promise<void> {
    await writeFile(join(this.#directory, name), `\n${text}`, { flag: 'a' });
  }

  async close(): Promise<void> {
    await rm(this.#root, { recursive: true });
  }
}
