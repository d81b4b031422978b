import { describe, expect, it } from 'vitest';
import { MetricsPage } from '../../src/telemetry/metrics-page.ts';
import type { ScrapedMetric } from '../../src/telemetry/scraped-metric.ts';
import { parseExposition } from './exposition.ts';

const OPEN_METRICS = 'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.2';

function counter(read: ScrapedMetric['read']): ScrapedMetric {
  return { name: 'sent_total', type: 'counter', help: 'What was sent.', labels: ['to'], read };
}

describe('the page of metrics', () => {
  it('shows what is true when it is read, and forgets what is true no more', async () => {
    let samples = [
      { labels: { to: 'a' }, value: 1 },
      { labels: { to: 'b "quoted"\n\\' }, value: 2 },
    ];
    const page = new MetricsPage();
    page.add([counter(() => samples)]);
    const { text, contentType } = await page.render(undefined);
    expect(contentType).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toBe(
      '# HELP sent_total What was sent.\n# TYPE sent_total counter\nsent_total{to="a"} 1\nsent_total{to="b \\"quoted\\"\\n\\\\"} 2\n',
    );
    samples = [{ labels: { to: 'a' }, value: 5 }];
    const [family] = parseExposition((await page.render('text/plain')).text);
    expect(family?.samples).toEqual({ 'sent_total{to="a"}': 5 });
  });

  it('adds up samples of a counter that have the same labels', async () => {
    const page = new MetricsPage();
    page.add([counter(() => [1, 2].map((value) => ({ labels: { to: 'other' }, value })))]);
    const [family] = parseExposition((await page.render(undefined)).text);
    expect(family?.samples).toEqual({ 'sent_total{to="other"}': 3 });
  });

  it('speaks OpenMetrics to who asks for it, and the text format unchanged to all others', async () => {
    const page = new MetricsPage();
    page.add([counter(() => [{ labels: { to: 'a' }, value: 1 }])]);
    const observe = page.addHistogram({ name: 'took_seconds', help: 'What it took.', buckets: [1, 2] });
    observe(1.5);
    const text = await page.render(undefined);
    const open = await page.render(OPEN_METRICS);
    expect(open.contentType).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
    expect(open.text).toContain('# TYPE sent counter\nsent_total{to="a"} 1\n');
    expect(open.text).toContain('took_seconds_bucket{le="2"} 1\n');
    expect(open.text.endsWith('\n# EOF\n')).toBe(true);
    const both = await Promise.all([page.render(OPEN_METRICS), page.render(undefined)]);
    expect(both).toEqual([open, text]);
  });

  it('keeps a histogram going when a clock was set back while something was measured', async () => {
    const page = new MetricsPage();
    const observe = page.addHistogram({ name: 'took_seconds', help: 'What it took.', buckets: [1] });
    observe(-3_600);
    observe(0.5);
    const [family] = parseExposition((await page.render(undefined)).text);
    expect(family?.samples).toMatchObject({ took_seconds_sum: 0.5, took_seconds_count: 2 });
  });

  it('makes what several metrics are read from once for each scrape', async () => {
    const page = new MetricsPage();
    let made = 0;
    const shared = page.perScrape(() => ++made);
    const gauge = (name: string): ScrapedMetric => {
      return { name, type: 'gauge', help: 'Some.', read: () => [{ value: shared() }] };
    };
    page.add([gauge('one'), gauge('two')]);
    await page.render(undefined);
    const families = parseExposition((await page.render(undefined)).text);
    expect(families.map(({ samples }) => samples)).toEqual([{ one: 2 }, { two: 2 }]);
  });
});
