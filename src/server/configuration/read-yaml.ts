import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Environment, PlaceholderError, substitute } from './placeholders.ts';
import type { Origin, Problem } from './problem.ts';
import type { BlockEntry, BlockNode, ListNode, ScalarNode, SourceNode } from './source-node.ts';
import { typedScalar } from './typed-scalar.ts';

export interface YamlReading {
  /** Undefined when the text is no YAML block at all. */
  readonly root: BlockNode | undefined;
  readonly problems: readonly Problem[];
}

/** Reads YAML text with placeholders into nodes that know their place. `source` names the text in problems. */
export function readYaml(text: string, source: string, environment: Environment): YamlReading {
  return new YamlReader(text, source, environment).read();
}

class YamlReader {
  readonly #text: string;
  readonly #source: string;
  readonly #environment: Environment;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  readonly #problems: Problem[] = [];
  /** Nodes being read, outermost first: an alias to one of them would never end. */
  readonly #open: Node[] = [];

  constructor(text: string, source: string, environment: Environment) {
    this.#text = text;
    this.#source = source;
    this.#environment = environment;
    this.#document = parseDocument(text, { prettyErrors: false, lineCounter: this.#lines });
  }

  read(): YamlReading {
    for (const error of this.#document.errors) {
      this.#problem(
        this.#originAt(this.#nextToken(error.pos[0])),
        `this is not valid YAML: ${inPlainWords(error.message)}`,
      );
    }
    const contents = this.#document.contents;
    if (this.#problems.length > 0) return { root: undefined, problems: this.#problems };
    if (!isMap(contents)) {
      this.#problem(this.#originAt(0), 'the file holds no modules; it must be a block such as "core:" with a selector');
      return { root: undefined, problems: this.#problems };
    }
    const root = this.#node(contents, this.#originAt(0)) as BlockNode;
    return { root, problems: this.#problems };
  }

  #node(node: Node | null, fallback: Origin): SourceNode {
    const origin = node?.range ? this.#originAt(node.range[0]) : fallback;
    if (isAlias(node)) return this.#aliased(node.resolve(this.#document), origin, node.source);
    if (node === null || isScalar(node)) return this.#scalar(node, origin);
    this.#open.push(node);
    const result = isMap(node) ? this.#block(node.items as Pairs, origin) : this.#list(node, origin);
    this.#open.pop();
    return result;
  }

  #aliased(target: Node | undefined, origin: Origin, name: string): SourceNode {
    if (target !== undefined && !this.#open.includes(target)) return this.#node(target, origin);
    this.#problem(origin, `the alias *${name} stands inside what it refers to, which would never end`);
    return { kind: 'scalar', origin, text: '', value: undefined, variables: [] };
  }

  #block(pairs: Pairs, origin: Origin): BlockNode {
    const entries = new Map<string, BlockEntry>();
    for (const { key, value } of pairs) {
      const keyOrigin = key?.range ? this.#originAt(key.range[0]) : origin;
      const name = isScalar(key) ? (key.source ?? String(key.value)) : String(key);
      entries.set(name, { origin: keyOrigin, node: this.#node(value, keyOrigin) });
    }
    return { kind: 'block', origin, entries };
  }

  #list(node: Node, origin: Origin): ListNode {
    const items = isSeq(node) ? (node.items as (Node | null)[]) : [];
    return { kind: 'list', origin, items: items.map((item) => this.#node(item, origin)) };
  }

  #scalar(node: Node | null, origin: Origin): ScalarNode {
    if (!isScalar(node)) return { kind: 'scalar', origin, text: '', value: undefined, variables: [] };
    const written = node.type === 'PLAIN' ? (node.source ?? '') : String(node.value);
    return scalarNode(written, origin, this.#environment, node.type !== 'PLAIN');
  }

  /** The library places some errors at the blanks before what it means. */
  #nextToken(offset: number): number {
    return offset + (/^\s*(?=\S)/.exec(this.#text.slice(offset))?.[0].length ?? 0);
  }

  #originAt(offset: number): Origin {
    const { line, col } = this.#lines.linePos(offset);
    return { source: this.#source, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #problem(origin: Origin, sentence: string): void {
    this.#problems.push({ origin, sentence: `${sentence}.` });
  }
}

type Pairs = readonly { readonly key: Node | null; readonly value: Node | null }[];

/**
 * A scalar with its placeholders resolved. Quotes keep a text without placeholders from being typed; with
 * placeholders they do not (`"${SW_CORE_GRPC_PORT:11800}"` is a number), as in SkyWalking.
 */
export function scalarNode(written: string, origin: Origin, environment: Environment, quoted = false): ScalarNode {
  try {
    const { text, variables } = substitute(written, environment);
    const value = quoted && !written.includes(PLACEHOLDER) ? text : typedScalar(text);
    return { kind: 'scalar', origin, text, value, variables };
  } catch (error) {
    if (!(error instanceof PlaceholderError)) throw error;
    return { kind: 'scalar', origin, text: written, value: undefined, variables: [], problem: `${error.message}.` };
  }
}

const PLACEHOLDER = '${';

/** The likely mistake in this file: a selector that switches a module off, without quotes. */
function inPlainWords(message: string): string {
  return message.startsWith('Unexpected block-seq-ind')
    ? 'a lone - after a key must be quoted, as in selector: "-"'
    : message;
}
