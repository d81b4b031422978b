import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { blocksIn, generatedPart, sectionOf } from '../docs/markdown.ts';
import { metricTable } from './metric-table.ts';
import { scrape, TelemetryNodes } from './telemetry-node.ts';

/**
 * docs/telemetry.md against a running node. `UPDATE_GOLDEN=1 npx vitest run test/telemetry` records the table of metrics;
 * read the difference before you commit it.
 */
const path = join(packageRoot(), 'docs/telemetry.md');
const document = readFileSync(path, 'utf8');
const record = process.env['UPDATE_GOLDEN'] === '1';
const part = `\n${metricTable()}\n`;

const nodes = new TelemetryNodes();

afterEach(() => nodes.stop());

afterAll(() => {
  if (record)
    writeFileSync(
      path,
      document.replace(generatedPart('metrics'), () => part),
    );
});

/** Name, type and meaning of each row, as the document has them. */
function documented(): string[] {
  const text = generatedPart('metrics').exec(document)?.[0] ?? '';
  return [...text.matchAll(/^\| `(\w+)` \| (\w+) \| .*? \| (.*) \|$/gm)].map(([, name, type, meaning]) => {
    return `${name} ${type} ${meaning?.replaceAll('\\', '')}`;
  });
}

describe('docs/telemetry.md', () => {
  it('lists the metrics that there are', () => {
    expect(generatedPart('metrics').test(document)).toBe(true);
    if (!record) expect(generatedPart('metrics').exec(document)?.[0]).toBe(part);
  });

  it('lists exactly what a running node shows', async () => {
    const families = await scrape(await nodes.start());
    const own = families.filter(({ name }) => name.startsWith('oap_'));
    expect(own.length).toBeGreaterThan(40);
    if (!record)
      expect(own.map(({ name, type, help }) => `${name} ${type} ${help}`).sort()).toEqual(documented().sort());
    const others = families.filter((family) => !own.includes(family)).map(({ name }) => name);
    expect(others).toContain('process_cpu_seconds_total');
    expect(others).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(others.filter((name) => !/^(process|nodejs)_/.test(name))).toEqual([]);
  });

  it('alerts on metrics that there are, with their labels', async () => {
    const [block] = blocksIn(sectionOf(document, '## Alerts').text);
    const { groups } = parse(block!.text) as { groups: { rules: { alert: string; expr: string }[] }[] };
    const rules = groups.flatMap(({ rules: of }) => of);
    expect(rules.length).toBeGreaterThan(10);
    const known = new Map((await scrape(await nodes.start())).map(({ name, samples }) => [name, samples]));
    for (const { alert, expr } of rules) {
      const names = [...expr.matchAll(/\b(?:oap|nodejs)_\w+/g)].map(([name]) => name);
      expect(alert === 'OapNodeAway' || names.length > 0, alert).toBe(true);
      expect(
        names.filter((name) => !known.has(name)),
        alert,
      ).toEqual([]);
    }
  });
});
