import { CommanderError } from 'commander';
import { Screen } from './dashboard/screen.ts';
import { DataDirectory } from './data-directory.ts';
import { runDemo } from './demo.ts';
import { DemoError } from './demo-error.ts';
import { Interrupted, Interrupts } from './interrupts.ts';
import { type DemoOptions, parseOptions } from './options.ts';
import { watchParent } from './parent-watch.ts';
import { Children } from './processes/children.ts';
import { renderReport } from './report/render-report.ts';
import type { Report } from './report/report.ts';

/** How the demo ended. */
interface Outcome {
  readonly exitCode: number;
  /** Undefined when it did not come to one. */
  readonly report: Report | undefined;
}

// A reader such as `head` may close standard output early; the children end with this process.
process.stdout.on('error', () => process.exit(1));

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    return await demo(parseOptions(args));
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has told the user already: help (0), or what was wrong with the call.
    return error.exitCode === 0 ? 0 : 2;
  }
}

async function demo(options: DemoOptions): Promise<number> {
  const directory = await DataDirectory.create();
  const children = new Children();
  const interrupts = new Interrupts(() => performance.now(), children.kill);
  // Without npm the parent may well be a shell that has started the demo in the background and gone.
  const underNpm = process.env['npm_lifecycle_event'] !== undefined;
  if (underNpm) watchParent(() => interrupts.hangUp());
  let outcome: Outcome | undefined;
  try {
    outcome = await run(options, directory, children, interrupts);
  } finally {
    tell('Stopping all processes …');
    const killed = await children.stop();
    interrupts.close();
    if (killed.length > 0) tell(`These had not ended in time and were killed: ${killed.join(', ')}.`);
    // Whatever went wrong, the logs say more.
    if (options.keep || outcome === undefined || outcome.exitCode === 1) tell(`Logs and data: ${directory.path}`);
    else await directory.remove();
  }
  if (outcome.report !== undefined) print(outcome.report, options.report);
  return outcome.exitCode;
}

async function run(
  options: DemoOptions,
  directory: DataDirectory,
  children: Children,
  { finish, abort }: Interrupts,
): Promise<Outcome> {
  const screen = new Screen(options.report === 'json' ? process.stderr : process.stdout, () => performance.now());
  const failure = Promise.race([children.failure, abort]);
  try {
    const report = await runDemo({ options, children, directory, screen, tell, finish, failure });
    return { exitCode: report.equal ? 0 : 1, report };
  } catch (error) {
    if (!(error instanceof DemoError || error instanceof Interrupted)) throw error;
    tell(error.message);
    return { exitCode: error instanceof Interrupted ? error.exitCode : 1, report: undefined };
  }
}

/** Standard output is the result's alone. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(report: Report, format: DemoOptions['report']): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(report)}\n` : `\n${renderReport(report)}`);
}
