import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { scriptsDirectory } from './scripts-directory.ts';

const { write, cli } = scriptsDirectory();

describe('explain', () => {
  it('tells the way of a metric in every shipped program that has it', async () => {
    const { code, stdout, stderr } = await runCli(['explain', 'service_sla']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Program core\n\nservice_sla = from\(Service\.\*\)\.percent\(status == true\)/);
    expect(stdout).toMatch(/\n\nProgram federation\n\nservice_sla = from\(ServicePercentMetrics\.\*\)/);
    for (const step of ['source', 'filters', 'entity', 'state', 'wire', 'stored', 'value'])
      expect(stdout).toContain(`\n${step} `);
  });

  it('tells that of a script of one’s own', async () => {
    await write('my.oal', 'my_sla = from(Service.*).filter(latency > 10).percent(status == true);\n');
    const { code, stdout } = await cli('explain', 'my_sla', 'my.oal');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^my_sla = from\(Service\.\*\)\.filter\(latency > 10\)\.percent\(status == true\);\n/);
    expect(stdout).toMatch(/\nfilters +latency > 10/);
  });

  it('suggests the metric that was meant', async () => {
    expect(await runCli(['explain', 'service_slo', '--program', 'core'])).toEqual({
      code: 1,
      stdout: '',
      stderr: "There is no metric 'service_slo' in core; did you mean 'service_sla'?\n",
    });
  });

  it('tells the errors of the scripts first', async () => {
    await write('my.oal', 'my_sla = from(Servce.*).percent(status == true);\n');
    const { code, stdout, stderr } = await cli('explain', 'my_sla', 'my.oal');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error\[OAL2001\]/);
  });
});
