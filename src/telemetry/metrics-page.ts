import { Counter, Gauge, Histogram, type Metric, type OpenMetricsContentType, Registry } from 'prom-client';
import type { ScrapedMetric } from './scraped-metric.ts';

export interface RenderedPage {
  readonly contentType: string;
  readonly text: string;
}

export interface HistogramDefinition {
  readonly name: string;
  readonly help: string;
  /** Upper bounds, ascending. */
  readonly buckets: readonly number[];
}

/** All metrics of one node, as text for whoever scrapes. */
export class MetricsPage {
  readonly #text = new Registry();
  readonly #open = new Registry<OpenMetricsContentType>();
  #scrape = 0;

  constructor() {
    this.#open.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  }

  add(metrics: readonly ScrapedMetric[]): void {
    for (const metric of metrics) this.register(createMetric(metric));
  }

  /** Gives the function that observes a value. */
  addHistogram({ name, help, buckets }: HistogramDefinition): (value: number) => void {
    const histogram = new Histogram({ name, help, buckets: [...buckets], registers: [] });
    this.register(histogram);
    // A clock that is set back makes a negative duration, and a sum must not go down.
    return (value) => histogram.observe(Math.max(value, 0));
  }

  /** Shows a metric of prom-client's own. */
  register(metric: Metric): void {
    this.#text.registerMetric(metric);
    // prom-client takes the `_total` off the name of a counter that it writes as OpenMetrics: from this view, not the metric.
    this.#open.registerMetric(Object.create(metric) as Metric);
  }

  /** A value that several metrics are read from, made once for each scrape. */
  perScrape<T>(read: () => T): () => T {
    let held: { readonly scrape: number; readonly value: T } | undefined;
    return () => {
      if (held?.scrape !== this.#scrape) held = { scrape: this.#scrape, value: read() };
      return held.value;
    };
  }

  /** `accept`: the request's Accept header. OpenMetrics for those who ask for it, Prometheus' text format for all others. */
  async render(accept: string | undefined): Promise<RenderedPage> {
    this.#scrape++;
    const registry = accept?.includes('application/openmetrics-text') ? this.#open : this.#text;
    return { contentType: registry.contentType, text: await registry.metrics() };
  }
}

function createMetric({ name, type, help, labels = [], read }: ScrapedMetric): Metric {
  const configuration = { name, help, labelNames: [...labels], registers: [] };
  if (type === 'gauge')
    return new Gauge({
      ...configuration,
      collect() {
        this.reset();
        // A reset gauge without labels is 0, which is a value, where there may be none.
        if (labels.length === 0) this.remove();
        for (const sample of read()) this.set({ ...sample.labels }, sample.value);
      },
    });
  return new Counter({
    ...configuration,
    collect() {
      this.reset();
      for (const sample of read()) this.inc({ ...sample.labels }, sample.value);
    },
  });
}
