import { type Block, blocksIn, sectionOf } from './markdown.ts';
import { TutorialNodes } from './tutorial-nodes.ts';
import { TutorialShell } from './tutorial-shell.ts';

export interface Step {
  readonly title: string;
  /** The step's part of the document, and where it begins in it. */
  readonly text: string;
  readonly offset: number;
}

/** A block that shows what the commands before it print, and what they have printed now. */
export interface Output {
  readonly block: Block;
  readonly printed: string;
}

const RESTART = '<!-- test: restart -->';
const SHOWN_TIME = '2026-07-01 10:00';

/**
 * A tutorial in a document, to be followed to the letter, step by step. A block with a file's name is that file (with
 * `+`: more of it), an `sh` block is typed in, and a `text` block behind it is what that prints.
 */
export class Tutorial {
  readonly steps: readonly Step[];
  /** All that is typed in. */
  readonly commands: string;
  readonly #document: string;
  readonly #outputs: { readonly offset: number; readonly before: string; readonly after: string }[] = [];
  #shell: TutorialShell | undefined;
  #nodes: TutorialNodes | undefined;

  constructor(document: string, heading: string) {
    this.#document = document;
    const section = sectionOf(document, heading);
    this.steps = stepsOf(section.text, section.offset);
    const typed = blocksIn(section.text).filter(({ language, info }) => language === 'sh' && info === '');
    this.commands = typed.map(({ text }) => text).join('');
  }

  /** Does what a step says, and gives what its commands print. Throws when a command fails and says no error. */
  async *follow(step: Step): AsyncGenerator<Output> {
    const blocks = blocksIn(step.text);
    for (const [index, block] of blocks.entries()) {
      const previous = blocks[index - 1];
      const between = step.text.slice(previous?.offset ?? 0, block.offset);
      if (between.includes(RESTART)) await this.#nodes?.restart();
      if (block.info !== '') await this.#write(block, between);
      else if (block.language === 'sh') yield* this.#type(step, block, blocks[index + 1]);
      else if (block.language !== 'text' || previous?.language !== 'sh')
        throw new Error(`${step.title}: a block that is neither a file, nor a command, nor its output:\n${block.text}`);
    }
  }

  async #write(block: Block, before: string): Promise<void> {
    const [name = '', more] = block.info.split(' ');
    if (!before.includes(`\`${name}\``)) throw new Error(`The text before ${name} does not tell its name.`);
    const shell = await this.#opened();
    if (more === '+') await shell.append(name, block.text);
    else await shell.write(name, block.text);
  }

  async *#type(step: Step, block: Block, next: Block | undefined): AsyncGenerator<Output> {
    const shell = await this.#opened();
    this.#nodes ??= new TutorialNodes(() => shell.directory);
    if (block.text.includes('oap-federation start')) return void (await this.#nodes.start(block.text));
    if (block.text.includes('oap-federation query')) await this.#nodes.settle();
    const { printed, code } = await shell.run(this.#nodes.translated(block.text), { SW_OAP_URL: this.#nodes.url });
    const errors = /^\d+ errors?$/m.test(printed);
    if (code !== Number(errors)) throw new Error(`${step.title}: exit code ${code}\n${block.text}\n${printed}`);
    const output = next?.language === 'text' && next.info === '' ? next : { ...block, text: '' };
    const after = printed.replace(/\b\d{4}-\d\d-\d\d \d\d:\d\d\b/g, SHOWN_TIME);
    if (output === next) this.#outputs.push({ offset: step.offset + next.offset, before: next.text, after });
    yield { block: output, printed: after };
  }

  async #opened(): Promise<TutorialShell> {
    this.#shell ??= await TutorialShell.open();
    return this.#shell;
  }

  /** The document with what has been printed now. */
  recorded(): string {
    return this.#outputs.toReversed().reduce((text, { offset, before, after }) => {
      return text.slice(0, offset) + after + text.slice(offset + before.length);
    }, this.#document);
  }

  async close(): Promise<void> {
    await this.#nodes?.stop();
    await this.#shell?.close();
  }
}

function stepsOf(text: string, offset: number): Step[] {
  const starts = [0, ...[...text.matchAll(/^### /gm)].map(({ index }) => index)];
  return starts.map((start, i) => {
    const part = text.slice(start, starts[i + 1]);
    return { title: /^### (.*)/.exec(part)?.[1] ?? 'beginning', text: part, offset: offset + start };
  });
}
