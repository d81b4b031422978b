/**
 * Where SkyWalking's figures depend on what Java does with text, the same is done here: two backends that see the
 * same segments must count the same.
 */

/** `Integer.parseInt`: an optional sign and decimal digits within 32 bits; undefined where Java throws. */
export function parseInt32(text: string): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const value = Number(text) + 0; // "-0" is the plain zero
  return value >= -0x80000000 && value <= 0x7fffffff ? value : undefined;
}

/** `String.trim`: cuts blanks and control characters, but not Unicode's other spaces. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}
