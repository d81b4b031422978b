import type { Span } from './span.ts';
import type { EnumMember, Field, FunctionMember, Node, SourceFile, Statement } from './syntax.ts';
import { childrenOf } from './walk.ts';

export interface Comment {
  readonly span: Span;
  /** With its slashes. */
  readonly text: string;
  readonly block: boolean;
  /** True when only space stands before it on its line. */
  readonly ownLine: boolean;
  readonly blankBefore: boolean;
}

/** The nodes that comments belong to: a comment inside a smaller part moves to the anchor around it. */
export type Anchor = Statement | EnumMember | Field | FunctionMember;

export interface NodeComments {
  readonly leading: readonly Comment[];
  /** On the line where the node ends. */
  readonly trailing: readonly Comment[];
  /** Before the closing brace, after the last member; for a file, after the last statement. */
  readonly closing: readonly Comment[];
}

export type CommentTable = ReadonlyMap<Node, NodeComments>;

/** `NodeComments` while they are being gathered. */
export interface NodeCommentsDraft {
  leading: Comment[];
  trailing: Comment[];
  closing: Comment[];
}

const anchorKinds: ReadonlySet<string> = new Set<Anchor['kind']>([
  'metric',
  'disable',
  'scope',
  'enum',
  'source',
  'function',
  'decorator',
  'broken',
  'enumMember',
  'field',
  'state',
  'value',
]);

const none: NodeComments = { leading: [], trailing: [], closing: [] };

export function commentsOf(file: SourceFile, node: Node): NodeComments {
  return file.comments.get(node) ?? none;
}

/** Gives every comment of a file to the anchor that a reader would say it belongs to, in `drafts`. */
export function attachComments(file: Node, comments: readonly Comment[], drafts: Map<Node, NodeCommentsDraft>): void {
  const known = new Map<Node, readonly Node[]>();
  const anchorsOf = (container: Node): readonly Node[] => {
    const anchors = known.get(container) ?? anchorsBelow(container);
    known.set(container, anchors);
    return anchors;
  };
  const draftOf = (node: Node): NodeCommentsDraft => {
    const draft = drafts.get(node) ?? { leading: [], trailing: [], closing: [] };
    drafts.set(node, draft);
    return draft;
  };
  for (const comment of comments) {
    attach(comment, file, anchorsOf, draftOf);
  }
}

function attach(
  comment: Comment,
  container: Node,
  anchorsOf: (container: Node) => readonly Node[],
  draftOf: (node: Node) => NodeCommentsDraft,
): void {
  const anchors = anchorsOf(container);
  const at = firstEndingAfter(anchors, comment.span.start.offset);
  const [previous, next] = [anchors[at - 1], anchors[at]];
  if (next !== undefined && next.span.start.offset <= comment.span.start.offset) {
    attach(comment, next, anchorsOf, draftOf);
  } else if (previous !== undefined && !comment.ownLine && previous.span.end.line === comment.span.start.line) {
    draftOf(previous).trailing.push(comment);
  } else if (next !== undefined) {
    draftOf(next).leading.push(comment);
  } else if (anchors.length > 0 || container.kind === 'file') {
    draftOf(container).closing.push(comment);
  } else {
    draftOf(container).leading.push(comment);
  }
}

/** The index of the first node that ends behind an offset; the nodes stand one after the other. */
function firstEndingAfter(nodes: readonly Node[], offset: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle]?.span.end.offset ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function anchorsBelow(node: Node): Node[] {
  return childrenOf(node).flatMap((child) => (anchorKinds.has(child.kind) ? [child] : anchorsBelow(child)));
}

/** The text of the comments directly above a node: `//` lines without a gap, or one block. */
export function docOf(file: SourceFile, node: Anchor): string {
  const leading = commentsOf(file, node).leading.filter((comment) => comment.span.end.offset <= node.span.start.offset);
  if (leading.length === 0) {
    return '';
  }
  const blocks: string[][] = [];
  let gap = isBlankBefore(file.text, node.span.start.offset);
  for (const comment of leading.toReversed()) {
    if (gap || !comment.ownLine || (comment.block && blocks.length > 0)) {
      break;
    }
    blocks.push(linesOf(comment));
    gap = comment.blankBefore || comment.block;
  }
  return blocks.reverse().flat().join('\n').trim();
}

function linesOf(comment: Comment): string[] {
  if (!comment.block) {
    return [comment.text.replace(/^\/\/+ ?/, '').trimEnd()];
  }
  const inner = withoutStars(comment.text);
  return inner.split(/\r\n?|\n/).map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
}

/** What stands between the opening `/**` and the closing, with however many stars. */
function withoutStars(text: string): string {
  let [start, end] = [1, text.endsWith('*/') ? text.length - 1 : text.length];
  while (text[start] === '*') {
    start++;
  }
  while (end > start && text[end - 1] === '*') {
    end--;
  }
  return text.slice(start, end);
}

/** True when an empty line stands between the offset and what comes before it. */
export function isBlankBefore(text: string, offset: number): boolean {
  return /\n[^\S\n]*\n/.test(spaceBefore(text, offset).replace(/\r\n?/g, '\n'));
}

export function startsItsLine(text: string, offset: number): boolean {
  const space = spaceBefore(text, offset);
  return space.length === offset || /[\r\n]/.test(space);
}

function spaceBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) {
    start--;
  }
  return text.slice(start, offset);
}
