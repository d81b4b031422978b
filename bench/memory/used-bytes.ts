/** What this process holds, garbage aside: V8's heap and the arrays outside of it. Needs --expose-gc. */
export function usedBytes(): number {
  if (globalThis.gc === undefined) throw new Error('BUG: memory is measured in a process without --expose-gc.');
  // Once for the garbage, once for the arrays whose owners were garbage.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
