import { describe, expect, it } from 'vitest';
import { segmentCodec, segmentCollectionCodec } from '../../../src/ingest/protocol/segment.ts';
import { segmentJson } from '../segments.ts';

describe('a segment whose times no clock shows', () => {
  it.each([
    ['startTime', -1],
    ['endTime', -1],
    ['startTime', '9007199254740993'],
    ['endTime', '9223372036854775807'],
  ])('is refused: %s %s', (field, time) => {
    const json = segmentJson([{}, { [field]: time }]);
    const expected = new RegExp(`^The message is no skywalking.v3.SegmentObject: ${field} of span 1 is -?\\d+\\.$`);
    expect(() => segmentCodec.fromJson(json)).toThrow(expected);
  });

  it('is refused with the whole batch that it is in', () => {
    const batch = { segments: [segmentJson([{}]), segmentJson([{ startTime: -1 }])] };
    expect(() => segmentCollectionCodec.fromJson(batch)).toThrow('startTime of span 0 is -1.');
  });
});
