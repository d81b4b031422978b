/** Longer names are no slips of a finger, and comparing them takes the square of their length. */
const longest = 100;

/** The known name that is nearest to a mistyped one, if any is near enough to be meant. */
export function suggest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longest) {
    return undefined;
  }
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. Stops at `limit`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) {
    return limit;
  }
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let leastInRow = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
      leastInRow = Math.min(leastInRow, least);
    }
    // A swap looks two rows back, so two rows beyond the limit are needed to know that no later one comes below it.
    if (Math.min(leastInRow, leastBefore) >= limit) {
      return limit;
    }
    beforeLast = last;
    last = row;
    leastBefore = leastInRow;
  }
  return last[b.length] ?? 0;
}
