/** Bytes that are not what they claim to be. The message is a sentence that can be sent back to whoever sent them. */
export class MalformedBytes extends Error {
  override readonly name = 'MalformedBytes';
}
