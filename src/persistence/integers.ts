const SLAB = 1 << 16;

let slab = new Int32Array(SLAB);
let used = 0;

/**
 * Zeroed integers, cut from a larger piece: a scan needs thousands of short arrays, and memory outside of JavaScript's
 * heap, which every one of its own would take, costs a microsecond each time.
 */
export function newIntegers(length: number): Int32Array {
  if (length > SLAB / 16) return new Int32Array(length);
  if (used + length > SLAB) {
    slab = new Int32Array(SLAB);
    used = 0;
  }
  used += length;
  return slab.subarray(used - length, used);
}
