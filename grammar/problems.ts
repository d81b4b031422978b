import type { Span } from './span.ts';

/** What can be wrong with the letters and the shape of a script, with what its sentence needs to know. */
export interface SyntaxProblemParams {
  OAL1001: { readonly text: string };
  OAL1002: Record<never, never>;
  OAL1003: { readonly text: string };
  OAL1004: { readonly escape: string };
  OAL1005: Record<never, never>;
  OAL1006: { readonly found: string; readonly expected: string };
  OAL1007: { readonly after: string };
  OAL1008: { readonly name: string; readonly rule: 'filterArguments' | 'noFunction' | 'afterFunction' | 'decorator' };
  OAL1009: { readonly kind: 'nesting' | 'operators'; readonly limit: number };
  OAL1010: { readonly text: string };
  OAL1011: { readonly after: string };
  OAL1012: { readonly limit: number };
}

export type SyntaxProblemCode = keyof SyntaxProblemParams;

export type SyntaxProblem = {
  [Code in SyntaxProblemCode]: { readonly code: Code; readonly span: Span; readonly params: SyntaxProblemParams[Code] };
}[SyntaxProblemCode];
