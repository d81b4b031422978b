import { z } from 'zod';
import { frame, LEXICON } from './frame.ts';
import type { Lexicon } from './parcel-buffer.ts';

const lexiconRecord = z.strictObject({
  number: z.int().min(0),
  scopes: z.array(z.strictObject({ name: z.string(), entityFields: z.array(z.string()) })),
  metrics: z.array(
    z.strictObject({
      name: z.string(),
      scope: z.int().min(0),
      function: z.string(),
      fingerprint: z.string(),
      tag: z.int().min(0),
      columns: z.array(z.strictObject({ name: z.string(), type: z.string(), merge: z.string() })),
    }),
  ),
});

/** A lexicon's descriptors, and the number by which parcels refer to it. Numbers are never used again. */
export type LexiconRecord = z.infer<typeof lexiconRecord>;

export function encodeLexicon(number: number, { scopes, metrics }: Lexicon): Buffer {
  const record = {
    number,
    scopes: scopes.map(({ name, entityFields }) => ({ name, entityFields })),
    metrics: metrics.map(({ name, scope, function: functionName, fingerprint, tag, columns }) => {
      return { name, scope, function: functionName, fingerprint, tag, columns: columns.map(columnRecord) };
    }),
  };
  return frame(LEXICON, [Buffer.from(JSON.stringify(record))]);
}

/** Throws when it is none. */
export function decodeLexicon(content: Buffer): LexiconRecord {
  return lexiconRecord.parse(JSON.parse(content.toString('utf8')));
}

function columnRecord({ name, type, merge }: LexiconRecord['metrics'][number]['columns'][number]) {
  return { name, type, merge };
}
