/** A fenced block of a document. */
export interface Block {
  readonly language: string;
  /** What follows the language on the opening fence: a file's name, say. */
  readonly info: string;
  readonly text: string;
  /** Where its text begins in the document. */
  readonly offset: number;
}

const FENCED = /^```(\w*)[ \t]*(.*)\n([\s\S]*?)^```$/gm;

export function blocksIn(document: string): Block[] {
  return [...document.matchAll(FENCED)].map((match) => {
    const [, language = '', info = '', text = ''] = match;
    return { language, info: info.trim(), text, offset: match.index + match[0].indexOf('\n') + 1 };
  });
}

/** The part of a document under a heading, up to the next one of the same level. */
export function sectionOf(document: string, heading: string): { readonly text: string; readonly offset: number } {
  const start = document.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`The document has no heading '${heading}'.`);
  const level = heading.slice(0, heading.indexOf(' ') + 1);
  const end = document.indexOf(`\n${level}`, start + heading.length);
  return { text: document.slice(start, end < 0 ? undefined : end), offset: start };
}

/** What stands between the markers of a generated part. */
export function generatedPart(name: string): RegExp {
  return new RegExp(`(?<=^<!-- generated: ${name} -->\\n)[\\s\\S]*?(?=^<!-- end -->$)`, 'm');
}

/** Text as it is, for a cell of a table; what stands in backticks is code already. */
export function cell(text: string): string {
  const parts = text.replaceAll('|', '\\|').split(/(`[^`]*`)/);
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\<>*_[\]](?!\|)/g, '\\$&'))).join('');
}

/** Code, for a cell of a table. */
export function codeCell(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [titles, titles.map(() => '---'), ...rows].map(line).join('');
}
