// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders in plain text are what is tested
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLI, runCli, spawnScript } from './run-cli.ts';

const LOOPBACK = ['core.default.gRPCHost=127.0.0.1', 'core.default.restHost=127.0.0.1'];
const EPHEMERAL = ['core.default.gRPCPort=0', 'core.default.restPort=0'];
const set = (overrides: readonly string[]) => overrides.flatMap((override) => ['--set', override]);

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'start-test-'));
});

afterEach(() => rm(directory, { recursive: true }));

describe('start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('runs a node until %s, which ends it in order', async (signal) => {
    const args = ['start', ...set([...LOOPBACK, ...EPHEMERAL, 'storage.selector=memory'])];
    const { child, ended, line } = spawnScript(CLI, args, { cwd: directory });
    const ready = JSON.parse(await line('node ready')) as { http: number };
    const answer = await fetch(`http://127.0.0.1:${ready.http}/api/v1/federation`);
    expect(await answer.json()).toEqual({ forward: [], receive: [] });
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)).toMatchObject({ msg: 'node stopped' });
  });

  it('exits with 78 and a sentence per problem when the configuration is wrong', async () => {
    await writeFile(
      join(directory, 'my.yml'),
      'core:\n  default:\n    gRPCprot: 1\n    restPort: ${SW_CORE_REST_PORT:12800}\n',
    );
    const env = { SW_CORE_REST_PORT: 'http' };
    expect(await runCli(['start', '-c', 'my.yml'], { cwd: directory, env })).toEqual({
      code: 78,
      stdout: '',
      stderr:
        "my.yml:3:5: core.default has no key 'gRPCprot'; did you mean 'gRPCPort'?\n" +
        "my.yml:4:15: core.default.restPort must be a whole number from 0 to 65535, but is 'http' " +
        '(from the environment variable SW_CORE_REST_PORT).\n',
    });
  });

  it('exits with 78 when a module lacks one that it requires', async () => {
    await writeFile(join(directory, 'my.yml'), 'core:\n  default:\nquery:\n  rest:\n');
    expect(await runCli(['start', '-c', 'my.yml'], { cwd: directory })).toMatchObject({
      code: 78,
      stderr: 'The module core needs the module storage, which is switched off or not configured.\n',
    });
  });

  it('exits with 1 and one sentence when a port is in use, logging at SW_LOG_LEVEL', async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
    const { port } = occupant.address() as { port: number };
    const overrides = [
      ...LOOPBACK,
      `core.default.gRPCPort=${port}`,
      'core.default.restPort=0',
      'storage.selector=memory',
    ];
    const env = { SW_LOG_LEVEL: 'error' };
    const { code, stdout, stderr } = await runCli(['start', ...set(overrides)], { cwd: directory, env });
    occupant.close();
    expect(JSON.parse(stdout)).toMatchObject({ level: 50, msg: 'node cannot start' });
    expect(stderr).toBe(
      `gRPC port ${port} on 127.0.0.1 is already in use; stop the process that holds it, ` +
        'or set core.default.gRPCPort (SW_CORE_GRPC_PORT) to a free port.\n',
    );
    expect(code).toBe(1);
  });

  it('exits with 1 and one sentence when the data directory cannot be', async () => {
    await writeFile(join(directory, 'data'), 'a file');
    const { code, stderr } = await runCli(['start', ...set([...LOOPBACK, ...EPHEMERAL])], { cwd: directory });
    expect(stderr).toMatch(/^[^\n]*data[^\n]*\.\n$/);
    expect(stderr).not.toMatch(/BUG|\n\s+at /);
    expect(code).toBe(1);
  });

  it('exits with 1 when the file is not there', async () => {
    expect(await runCli(['start', '-c', 'no.yml'], { cwd: directory })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The configuration file no.yml cannot be read: there is no such file. Give one with --config.\n',
    });
  });

  it('ends at once on a second signal', async () => {
    const file = join(directory, 'application.yml');
    await writeFile(file, 'storage:\n  fake:\ncore:\n  default:\n    gRPCHost: 127.0.0.1\n    restHost: 127.0.0.1\n');
    const { child, ended, line } = spawnScript(join(import.meta.dirname, 'hanging-node.ts'), [file]);
    await line('node ready');
    child.kill('SIGTERM');
    await line('stop storage');
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });
});
