import { type Diagnostic, describe } from '../compiler/diagnostics/diagnostic.ts';
import { renderDiagnostic, type Texts } from '../compiler/diagnostics/render.ts';
import { type DiagnosticJson, toJson } from '../compiler/diagnostics/to-json.ts';

/** What is wrong with a program, whoever found it, as it is told to people and to machines. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly json: DiagnosticJson;
}

export function findingOf(diagnostic: Diagnostic, texts: Texts): Finding {
  const { severity } = describe(diagnostic);
  return { severity, text: renderDiagnostic(diagnostic, texts), json: toJson(diagnostic) };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** The same finding as no more than a warning. */
export function tolerated(finding: Finding): Finding {
  const { text, json } = finding;
  return { severity: 'warning', text: text.replace(/^error/, 'warning'), json: { ...json, severity: 'warning' } };
}
