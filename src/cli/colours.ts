/** Whether what is written there may have colours: it is a terminal, and NO_COLOR is not set. */
export function coloursWanted(stream: { readonly isTTY?: boolean } = process.stdout): boolean {
  return stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
}
