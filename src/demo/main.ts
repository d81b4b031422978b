import { CommanderError } from 'commander';
import { Screen } from './dashboard/screen.ts';
import { DataDirectory } from './data-directory.ts';
import { runDemo } from './demo.ts';
import { DemoError } from './demo-error.ts';
import { Interrupted, Interrupts } from './interrupts.ts';
import { type DemoOptions, parseOptions } from './options.ts';
import { Children } from './processes/children.ts';
import { renderReport } from './report/render-report.ts';
import type { Report } from './report/report.ts';

// With a report for machines, standard output is the report's alone.
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    return await demo(parseOptions(args));
  } catch (error) {
    // Commander has told the user already: help (0), or what was wrong with the call.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

async function demo(options: DemoOptions): Promise<number> {
  const directory = await DataDirectory.create();
  const children = new Children();
  const now = () => performance.now();
  const interrupts = new Interrupts(now);
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const screen = new Screen(options.report === 'json' ? process.stderr : process.stdout, now);
  let outcome: Report | undefined;
  try {
    const { finish, abort } = interrupts;
    const failure = Promise.race([children.failure, abort]);
    outcome = await runDemo({ options, children, directory, screen, tell, finish, failure });
    return outcome.equal ? 0 : 1;
  } catch (error) {
    if (!(error instanceof DemoError || error instanceof Interrupted)) throw error;
    tell(error.message);
    return error instanceof Interrupted ? error.exitCode : 1;
  } finally {
    tell('Stopping all processes …');
    const killed = await children.stop();
    interrupts.close();
    if (killed.length > 0) tell(`Had to be killed, having not ended in time: ${killed.join(', ')}.`);
    if (options.keep || outcome?.equal !== true) tell(`Logs and databases are kept in ${directory.path}.`);
    else await directory.remove();
    if (outcome !== undefined) print(outcome, options.report);
  }
}

function print(report: Report, format: DemoOptions['report']): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(report)}\n` : `\n${renderReport(report)}`);
}
