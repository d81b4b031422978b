import { describe, expect, it } from 'vitest';
import { ForwardAccount } from '../../../src/federation/forward/forward-account.ts';
import { type ForwardDocument, NOTHING_HELD } from '../../../src/federation/forward/forward-document.ts';
import { type EpochAccount, MAX_EARLIER_EPOCHS } from '../../../src/federation/protocol/messages.ts';

/** What a start that was killed has left in the store. */
function left(earlier: readonly EpochAccount[], present: EpochAccount): ForwardDocument {
  return { present, settled: false, earlier, moved: 0, dropping: [], held: NOTHING_HELD };
}

describe('the accounts of earlier epochs', () => {
  it('are told one by one, those without increments left out', () => {
    const account = new ForwardAccount();
    const first = { epoch: 1, increments: 10, firstBucket: 5, lastBucket: 6 };
    account.begin(3, left([first], { epoch: 2, increments: 0, firstBucket: 0, lastBucket: 0 }));
    expect([account.epoch, account.earlier]).toEqual([3, [first]]);
  });

  it('lose nothing of a node that starts more often than a Hello can tell, and never gets through', () => {
    let document: ForwardDocument | undefined;
    const starts = MAX_EARLIER_EPOCHS + 20;
    const account = () => {
      const begun = new ForwardAccount();
      begun.begin((document?.present.epoch ?? 0) + 1, document);
      return begun;
    };
    for (let i = 0; i < starts; i++) {
      const { epoch, earlier } = account();
      document = left(earlier, { epoch, increments: epoch, firstBucket: 100 + epoch, lastBucket: 100 + epoch });
    }
    const { earlier } = account();
    expect(earlier).toHaveLength(MAX_EARLIER_EPOCHS);
    // The first may be known upstream, and stays apart.
    expect(earlier[0]).toEqual({ epoch: 1, increments: 1, firstBucket: 101, lastBucket: 101 });
    expect(earlier[1]).toMatchObject({ epoch: 22, firstBucket: 102, lastBucket: 122 });
    expect(earlier.reduce((sum, { increments }) => sum + increments, 0)).toBe((starts * (starts + 1)) / 2);
  });
});
