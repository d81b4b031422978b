import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../src/compiler/compile-model.ts';
import { explainMetric } from '../../../src/compiler/explain/explain-metric.ts';
import type { ProgramModel } from '../../../src/compiler/model.ts';
import { expectGolden, readCase } from '../golden-files.ts';

const golden = join(import.meta.dirname, '../golden');
const folder = join(golden, 'explain');

function modelOf(script: string): ProgramModel {
  const scripts = [{ path: `${script}.oal`, text: readCase(join(golden, 'models'), script) }];
  const { model } = compileModel(scripts, script);
  if (model === undefined) {
    throw new Error(`BUG: ${script} does not compile`);
  }
  return model;
}

const explained: readonly (readonly [script: string, metric: string])[] = [
  ['constructs', 'op_lists'],
  ['constructs', 'nested'],
  ['constructs', 'decorated'],
  ['constructs', 'events'],
  ['constructs', 'heatmap'],
  ['constructs', 'limited_labels'],
  ['constructs', 'digest'],
  ['constructs', 'federated_labels'],
  ['constructs', 'federated_digest'],
  ['constructs', 'relations'],
  ['federation', 'some_percentile'],
  ['federation', 'cluster_percentile'],
  ['plain', 'service_tag'],
];

describe('explain', () => {
  it.each(explained)('tells the way of %s %s', (script, metric) => {
    expectGolden(join(folder, `${script}-${metric}.txt`), explainMetric(modelOf(script), metric));
  });

  it('has no other golden files', () => {
    expect(readdirSync(folder).sort()).toEqual(explained.map((parts) => `${parts.join('-')}.txt`).sort());
  });

  it('tells the way of every metric that there is', () => {
    for (const script of ['constructs', 'federation', 'plain']) {
      const model = modelOf(script);
      for (const { name } of model.metrics) {
        expect(explainMetric(model, name)).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it('names the nearest metric for one that is not there', () => {
    expect(explainMetric(modelOf('plain'), 'service_resp_tine')).toBe(
      "The program 'plain' has no metric 'service_resp_tine'. Did you mean 'service_resp_time'?\n",
    );
    expect(explainMetric(modelOf('plain'), 'nothing_like_it')).toBe(
      "The program 'plain' has no metric 'nothing_like_it'.\n",
    );
  });
});
