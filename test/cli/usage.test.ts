import { expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const COMMANDS = ['start', 'query', 'metrics', 'status', 'compile', 'check', 'fmt', 'explain'];

it('shows what there is', async () => {
  const { code, stdout } = await runCli(['--help']);
  expect(code).toBe(0);
  for (const command of COMMANDS) expect(stdout).toContain(`\n  ${command} `);
  expect(stdout).toContain('Examples:');
  expect(stdout).not.toContain('\u001b');
});

it.each(COMMANDS)('shows examples of %s', async (command) => {
  const { code, stdout } = await runCli([command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`\nExamples:\n  oap-federation ${command}`);
});

it('tells its version', async () => {
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

it.each([
  [[], 'Usage: oap-federation'],
  [['qurey', 'x'], "error: unknown command 'qurey'\n(Did you mean query?)"],
  [['query'], "error: missing required argument 'metric'"],
  [['query', 'a', 'b'], 'error: too many arguments'],
  [['query', 'x', '--form', '-1h'], "error: unknown option '--form'\n(Did you mean --from?)"],
  [['query', 'x', '--step', 'week'], "argument 'week' is invalid. Allowed choices are minute, hour, day, total."],
  [['query', 'x', '--url', 'upstream:12800'], "'upstream:12800' is not an address such as http://127.0.0.1:12800."],
  [
    ['compile', '--program', 'nope'],
    "No program 'nope' comes with this package, only core, federation; give its scripts.",
  ],
  [['compile', '--out', '/tmp/x'], '--out takes the output of one program; name it with --program.'],
])('exits with 2 when called wrongly: %j', async (args, message) => {
  const { code, stdout, stderr } = await runCli(args);
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});
