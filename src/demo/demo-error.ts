/** Why the demo cannot go on; the message is a sentence for the user. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}
