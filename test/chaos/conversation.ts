/** What the harness asks a node's process over its channel. */
export interface Question {
  readonly id: number;
  readonly ask: 'finish' | 'status' | 'gaps' | 'metric';
  readonly metric?: string;
  /** Epoch minutes. */
  readonly from?: number;
  readonly to?: number;
}

/** Id 0 is the node's own word that it is ready. */
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}
