import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findingOf } from '../../src/cli/finding.ts';
import { printFindings } from '../../src/cli/print-findings.ts';
import { compileModel } from '../../src/compiler/compile-model.ts';

const TEXT = 'my_cpm = from(Servce.*).cpm();\n';
const texts = new Map([['my.oal', TEXT]]);
const findings = compileModel([{ path: 'my.oal', text: TEXT }], 'my').diagnostics.map((one) => findingOf(one, texts));

let told: string;

beforeEach(() => {
  told = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function printOn(terminal: boolean, env: Readonly<Record<string, string | undefined>>): string {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS']) vi.stubEnv(name, env[name]);
  vi.stubEnv('TERM', 'xterm-256color');
  const before = process.stderr.isTTY;
  process.stderr.isTTY = terminal;
  try {
    printFindings(findings, 'text');
  } finally {
    process.stderr.isTTY = before;
  }
  return told;
}

describe('printFindings', () => {
  it('colours for a terminal, and changes nothing else', () => {
    const plain = printOn(false, {});
    expect(plain).not.toContain('\u001b');
    told = '';
    const coloured = printOn(true, {});
    expect(coloured).toContain('\u001b[31m^^^^^^');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it('obeys NO_COLOR', () => {
    expect(printOn(true, { NO_COLOR: '1' })).not.toContain('\u001b');
  });

  it('tells each finding once and counts it once', () => {
    printFindings([...findings, ...findings], 'text');
    expect(told.match(/OAL2001/g)).toHaveLength(1);
    expect(told).toMatch(/\n\d+ errors?\n$/);
  });
});
