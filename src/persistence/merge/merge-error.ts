/** Rows could not be merged, through no fault of theirs: the message is a sentence for the operator, who finds them kept. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
}
