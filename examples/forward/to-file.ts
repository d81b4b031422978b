/**
 * A forward provider: appends every increment of some metrics to a file, one JSON object a line.
 *
 *     federation-forward:
 *       selector: module
 *       module:
 *         path: ./to-file.ts
 *         options: { file: increments.jsonl, metrics: [service_sla] }
 */
import { appendFile } from 'node:fs/promises';
import type { CreateForward, Flush, MetricBlock } from 'oap-federation/forward';

const createForward: CreateForward = ({ file, metrics }, { log, entity }) => {
  if (typeof file !== 'string' || !Array.isArray(metrics))
    throw new Error('to-file needs the options file, a path, and metrics, a list of names.');
  let written = 0;
  let last: Promise<void> = Promise.resolve();

  function* linesOf(block: MetricBlock): Generator<string> {
    const { metric, bucket, entities, columns } = block;
    const time = new Date(bucket * 60_000).toISOString();
    for (let row = 0; row < entities.length; row++) {
      const { name } = entity(block, row);
      yield `${JSON.stringify({ metric: metric.name, time, entity: name, ...metric.function.stateOf(columns, row) })}\n`;
    }
  }

  /** Each write waits for the one before, so that a slow disk holds up nobody else. */
  function append(lines: readonly string[]): void {
    last = last
      .then(() => appendFile(file as string, lines.join('')))
      .then(() => {
        written += lines.length;
      })
      .catch((error: unknown) => log.error({ err: error, lines: lines.length }, 'increments could not be written'));
  }

  return {
    commit({ blocks }: Flush) {
      const wanted = blocks.filter(({ metric }) => metrics.includes(metric.name));
      const lines = wanted.flatMap((block) => [...linesOf(block)]);
      if (lines.length > 0) append(lines);
    },
    stop: () => last,
    status: () => ({ upstream: file, acknowledgedIncrements: written }),
  };
};

export default createForward;
