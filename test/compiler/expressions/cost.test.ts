import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../src/compiler/compile-model.ts';
import { expressionText } from '../../../src/compiler/explain/expression-text.ts';
import { inOrderOfCost } from '../../../src/compiler/expressions/cost.ts';
import { readCase } from '../golden-files.ts';

const library = readCase(`${import.meta.dirname}/../golden`, 'library');

/** The conditions of a metric over Service in the order in which they are decided. */
function ordered(filters: string): string[] {
  const scripts = [
    { path: 'library.oal', text: library, library: true },
    { path: 'a.oal', text: `a = from(Service.*)${filters}.cpm();` },
  ];
  const { model, diagnostics } = compileModel(scripts, 'test');
  expect(diagnostics).toEqual([]);
  return inOrderOfCost(model!.metrics[0]!.filters).map(expressionText);
}

describe('filters', () => {
  it('are decided by numbers and enums, then texts, then maps, then what goes through a text or a list', () => {
    const filters = [
      '.filter((str->long) tag["x"] > 3)',
      '.filter(name like "order%")',
      '.filter(tags contain "a:b")',
      '.filter(tag["x"] != null)',
      '.filter(name == "order")',
      '.filter(latency > 10)',
    ];
    expect(ordered(filters.join(''))).toEqual([
      'latency > 10',
      'name == "order"',
      'tag["x"] != null',
      'name like "order%"',
      'tags contain "a:b"',
      '(str->long) tag["x"] > 3',
    ]);
  });

  it('that `&&` joins are ordered one by one, also across filters; those that `||` joins stay together', () => {
    expect(ordered('.filter(name like "%a" && (latency > 10 || name == "b")).filter(status && type != null)')).toEqual([
      'status',
      'type != null',
      'latency > 10 || name == "b"',
      'name like "%a"',
    ]);
  });

  it('of the same cost stay in the order in which they were written', () => {
    const written = ['latency > 10', 'status == true', 'latency < 99', 'type == RequestType.MQ'];
    expect(ordered(written.map((condition) => `.filter(${condition})`).join(''))).toEqual(written);
  });

  it('cost what all their parts do', () => {
    expect(ordered('.filter(name in ["a", "b"]).filter(name == "c").filter(latency in [1, 2])')).toEqual([
      'latency in [1, 2]',
      'name == "c"',
      'name in ["a", "b"]',
    ]);
  });
});
