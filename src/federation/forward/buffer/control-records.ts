import { z } from 'zod';
import { CONTROL, frame } from './frame.ts';

const whole = z.int().min(0);
const gap = z.strictObject({
  cluster: z.string(),
  reason: z.string(),
  increments: whole,
  firstBucket: z.int(),
  lastBucket: z.int(),
});
const lost = gap.extend({ cluster: z.string().optional() });
const flush = z.strictObject({ series: z.string(), number: z.int() });
const lane = z.strictObject({ lane: whole, sequence: whole });

/** What is known of a parcel without its record; copies of it make the loss of a parcel a loss of known size. */
export const parcelFacts = z.strictObject({
  id: whole,
  flush,
  lexicon: whole,
  rows: whole,
  increments: whole,
  firstBucket: z.int(),
  lastBucket: z.int(),
  gaps: z.array(gap),
});
export type ParcelFacts = z.infer<typeof parcelFacts>;

/** Increments that were in the buffer and cannot be read any more. `cluster` is absent when it is this node's own. */
export type Lost = z.infer<typeof lost>;

const checkpoint = z.strictObject({
  change: z.literal('checkpoint'),
  epoch: whole,
  nextParcel: whole,
  nextLexicon: whole,
  lanes: z.array(z.strictObject({ lane: whole, assigned: whole, acknowledged: whole })),
  lost: z.array(lost),
  parcels: z.array(
    z.strictObject({
      facts: parcelFacts,
      /** Absent when only the facts are left. */
      segment: whole.optional(),
      committed: z.boolean(),
      assigned: lane.optional(),
      lost: z.string().optional(),
    }),
  ),
});

const change = z.discriminatedUnion('change', [
  checkpoint,
  z.strictObject({ change: z.literal('commit'), flush, parcels: z.array(parcelFacts) }),
  z.strictObject({ change: z.literal('abort'), parcels: z.array(whole) }),
  z.strictObject({ change: z.literal('assign'), epoch: whole, id: whole, lane: whole, sequence: whole }),
  z.strictObject({ change: z.literal('acknowledge'), epoch: whole, lane: whole, sequence: whole }),
  z.strictObject({ change: z.literal('epoch'), epoch: whole }),
  z.strictObject({ change: z.literal('drop'), id: whole }),
  z.strictObject({ change: z.literal('lose'), id: whole, reason: z.string() }),
  z.strictObject({ change: z.literal('tell'), count: whole }),
]);

/** What happens to parcels after they are written. */
export type Change = z.infer<typeof change>;
export type Checkpoint = z.infer<typeof checkpoint>;

const controlRecord = z.strictObject({ serial: whole, change, before: change.optional() });

/**
 * Changes are numbered, and each record repeats the change before its own: one that cannot be read is known from the
 * next. A checkpoint is not repeated, it is written twice.
 */
export type ControlRecord = z.infer<typeof controlRecord>;

export function encodeControl(serial: number, change: Change, before: Change | undefined): Buffer {
  return frame(CONTROL, [Buffer.from(JSON.stringify({ serial, change, before }))]);
}

/** Throws when it is none. */
export function decodeControl(content: Buffer): ControlRecord {
  return controlRecord.parse(JSON.parse(content.toString('utf8')));
}
