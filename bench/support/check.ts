/** A benchmark that computes something else than it says is worth nothing: throws when its result is not the right one. */
export function check(what: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${what}: ${found} came out where ${expected} is right.`);
}
