/** A metric as a scrape shows it. */
export interface ScrapedFamily {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  /** By what stands before the value: name and labels. */
  readonly samples: Readonly<Record<string, number>>;
}

/** Reads Prometheus' text format, or OpenMetrics. Throws for a line that is neither a comment nor a sample. */
export function parseExposition(text: string): ScrapedFamily[] {
  const families: { name: string; type: string; help: string; samples: Record<string, number> }[] = [];
  for (const line of text.split('\n')) {
    const [, keyword, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (keyword === 'HELP') families.push({ name, help: rest, type: '', samples: {} });
    else if (keyword === 'TYPE') families.at(-1)!.type = rest;
    else if (line !== '' && line !== '# EOF') {
      const sample = /^(\w+(?:\{.*\})?) (\S+)$/.exec(line);
      if (sample === null) throw new Error(`'${line}' is no sample.`);
      families.at(-1)!.samples[sample[1]!] = Number(sample[2]!.replace('Inf', 'Infinity'));
    }
  }
  return families;
}
