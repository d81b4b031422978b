/** A message that an agent sent and that cannot be taken; the message is a sentence for the agent's operator. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage';
}

const LONGEST_REASON = 200;

/** `reason` is what a decoder said; it may quote the message, so it is cut. */
export function malformed(typeName: string, reason: unknown): MalformedMessage {
  const text = (reason instanceof Error ? reason.message : String(reason)).replace(/^\./, '').replace(/\.$/, '');
  const cut = text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON)}…` : text;
  return new MalformedMessage(`The message is no ${typeName}: ${cut}.`);
}
