/** The header of a stream that carries its token, as SkyWalking's agents send it. */
export const TOKEN_HEADER = 'authentication';

/** What travels in a header, and is too long to be guessed. */
const TOKEN = /^[\x21-\x7e]{16,1024}$/;

/** What a token must be, to follow its name. */
export const TOKEN_RULE = 'must be 16 to 1024 printable ASCII characters without blanks';

export function isToken(text: string): boolean {
  return TOKEN.test(text);
}
