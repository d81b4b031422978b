import { type Comment, commentsOf, isBlankBefore } from '../comments.ts';
import type { Node, SourceFile } from '../syntax.ts';

export const lineWidth = 120;
export const indentWidth = 2;

/** Lines of canonical text; an empty string is an empty line. */
export type Lines = readonly string[];

const emptyLine: Lines = [''];

export interface Item {
  readonly node: Node;
  readonly lines: Lines;
  /** True for items that stand apart from their neighbours, such as declarations with braces. */
  readonly apart: boolean;
}

export function indent(lines: Lines): Lines {
  return lines.map((line) => (line === '' ? line : ' '.repeat(indentWidth) + line));
}

/** Items one below the other with their comments; the author's empty lines stay, several in a row become one. */
export function stack(file: SourceFile, container: Node, items: readonly Item[]): Lines {
  const parts: Lines[] = [];
  let apart = false;
  for (const item of items) {
    const { leading, trailing } = commentsOf(file, item.node);
    const start = leading[0]?.blankBefore ?? isBlankBefore(file.text, item.node.span.start.offset);
    if (parts.length > 0 && (start || apart || item.apart)) {
      parts.push(emptyLine);
    }
    parts.push(commentLines(leading));
    if (leading.length > 0 && isBlankBefore(file.text, item.node.span.start.offset)) {
      parts.push(emptyLine);
    }
    parts.push(withTrailing(item.lines, trailing));
    apart = item.apart;
  }
  const { closing } = commentsOf(file, container);
  if (parts.length > 0 && closing[0]?.blankBefore) {
    parts.push(emptyLine);
  }
  parts.push(commentLines(closing));
  return parts.flat();
}

function commentLines(comments: readonly Comment[]): string[] {
  return comments.flatMap((comment, index) => {
    const text = textOf(comment);
    return index > 0 && comment.blankBefore ? ['', text] : [text];
  });
}

function withTrailing(lines: Lines, trailing: readonly Comment[]): Lines {
  if (trailing.length === 0) {
    return lines;
  }
  return [...lines.slice(0, -1), [lines.at(-1) ?? '', ...trailing.map(textOf)].join(' ')];
}

/** Lines inside a block comment keep their own indentation. */
function textOf(comment: Comment): string {
  return comment.text.replace(/\r\n?/g, '\n');
}

export function hasComments(file: SourceFile, nodes: readonly Node[]): boolean {
  return nodes.some((node) => file.comments.has(node));
}
