/** Samples are kept for this long: one of them came without much delay. */
const WINDOW_MS = 120_000;
const MAX_SAMPLES = 64;

/**
 * By how much a peer's clock is ahead of this node's. A message that says what its sender's clock shows comes late, never
 * early, so every sample is too low by its delay, and the highest of the last minutes is nearest.
 */
export class ClockOffset {
  #samples: { readonly at: number; readonly offset: number }[] = [];
  #beyond = false;

  /** `peerClock` has come in a message at `now`; both ms. */
  add(peerClock: number, now: number): void {
    this.#samples = this.#samples.filter(({ at }) => Math.abs(now - at) < WINDOW_MS).slice(1 - MAX_SAMPLES);
    this.#samples.push({ at: now, offset: peerClock - now });
  }

  /** Whether the offset has passed `limit` ms since the last call, or come back; undefined when neither. */
  crossed(limit: number): 'beyond' | 'back' | undefined {
    const beyond = Math.abs(this.milliseconds) > limit;
    if (beyond === this.#beyond) return undefined;
    this.#beyond = beyond;
    return beyond ? 'beyond' : 'back';
  }

  /** 0 before the first message. */
  get milliseconds(): number {
    return this.#samples.reduce((highest, { offset }) => Math.max(highest, offset), this.#samples[0]?.offset ?? 0);
  }
}
