import { describe, expect, test } from 'vitest';
import { DemoError } from '../../../src/demo/demo-error.ts';
import { buildReport, type Report } from '../../../src/demo/report/report.ts';
import { settle } from '../../../src/demo/report/settle.ts';
import { equalCounts } from '../samples.ts';

const RUN = { from: 0, to: 1_000, rate: 1, seed: 1 };
const EQUAL = buildReport(RUN, equalCounts());
const UNEQUAL = buildReport(RUN, { ...equalCounts(), federated: undefined });

describe('settle', () => {
  test('asks until a report is equal, and lets a node be silent in between', async () => {
    const answers = [async () => UNEQUAL, silent, async () => EQUAL];
    expect(await settle(() => answers.shift()!(), 10_000)).toBe(EQUAL);
    expect(answers).toEqual([]);
  });

  test('gives the last report when time is up', async () => {
    expect(await settle(async () => UNEQUAL, 0)).toBe(UNEQUAL);
  });

  test('gives the reason when a node is silent to the end', async () => {
    await expect(settle(silent, 0)).rejects.toThrow('no answer');
  });

  test('does not hide a bug', async () => {
    await expect(settle(() => Promise.reject(new TypeError('oops')), 10_000)).rejects.toThrow('oops');
  });
});

function silent(): Promise<Report> {
  return Promise.reject(new DemoError('no answer'));
}
