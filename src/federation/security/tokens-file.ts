import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { OperatingError } from '../../server/errors.ts';
import { isToken, TOKEN_RULE } from './token-format.ts';

/**
 * Reads a YAML file of tokens by the name of the cluster: `cloud-c: …`, or a list where there are several. Throws an
 * OperatingError that names the place, and never quotes what stands there.
 */
export function readTokensFile(path: string, text: string): Record<string, string[]> {
  const lines = new LineCounter();
  // In this schema every scalar is text: a token of digits is no number.
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, lineCounter: lines });
  const fault = (offset: number, what: string) => {
    const { line, col } = lines.linePos(offset);
    return new OperatingError(`${path}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${what}.`);
  };
  const [error] = document.errors;
  if (error !== undefined) throw fault(error.pos[0], 'the tokens file is not valid YAML here');
  if (document.contents === null) return {};
  if (!isMap<Node, Node | null>(document.contents)) throw fault(0, 'the tokens file must be a block of clusters');
  const tokens: [string, string[]][] = document.contents.items.map(({ key, value }) => {
    const offset = value?.range?.[0] ?? key.range?.[0] ?? 0;
    if (!isScalar<string>(key)) throw fault(offset, 'a cluster is named by plain text');
    const found = textsOf(value);
    if (found === undefined || !found.every(isToken)) throw fault(offset, `a token of ${key.value} ${TOKEN_RULE}`);
    return [key.value, found];
  });
  return Object.fromEntries(tokens);
}

/** Undefined when it is neither text nor a list of texts. */
function textsOf(value: Node | null): string[] | undefined {
  const nodes = isSeq<Node>(value) ? value.items : [value];
  const texts = nodes.map((node) => (isScalar<string>(node) ? node.value : undefined));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
