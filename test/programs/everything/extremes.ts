import type { ExtremesModule } from './generated/functions/extremes.ts';

/** The least and the greatest value, and how many there were: eight bytes of state, merged by hand. */
const extremes: ExtremesModule = {
  accept(state, value) {
    extremes.merge(state, { digest: encode(value, value), n: 1 });
  },
  merge(state, other) {
    if (other.n === 0) return;
    const [least, greatest] = decode(other.digest);
    const [heldLeast, heldGreatest] = state.n === 0 ? [least, greatest] : decode(state.digest);
    state.digest = encode(Math.min(least, heldLeast), Math.max(greatest, heldGreatest));
    state.n += other.n;
  },
  value({ digest, n }) {
    const [least, greatest] = decode(digest);
    return { least, greatest, n };
  },
};

export default extremes;

function encode(least: number, greatest: number): Uint8Array {
  return new Uint8Array(Int32Array.of(least, greatest).buffer);
}

function decode(digest: Uint8Array): [least: number, greatest: number] {
  const [least, greatest] = new Int32Array(digest.slice().buffer);
  return [least!, greatest!];
}
