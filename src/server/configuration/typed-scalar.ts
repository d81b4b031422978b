import { isScalar, isSeq, parseDocument } from 'yaml';

/**
 * What YAML makes of a scalar's text once its placeholders are resolved, as SkyWalking does: `11800` a number, `true`
 * a boolean, `[a, b]` a list, `"x"` the text x; nothing, `~` and `null` are undefined; all else is text.
 */
export function typedScalar(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const document = parseDocument(trimmed, { prettyErrors: false, logLevel: 'silent' });
  const contents = document.contents;
  if (document.errors.length > 0) return text;
  if (isSeq(contents) && contents.flow === true) return contents.toJSON();
  if (!isScalar(contents) || isPartOnly(contents.source, contents.type, trimmed)) return text;
  return contents.value ?? undefined;
}

/** A value such as `abc #1` is text to its end, although YAML would see a comment in it. */
function isPartOnly(source: string | undefined, type: string | undefined, text: string): boolean {
  return type === 'PLAIN' && source !== text;
}
