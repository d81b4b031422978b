import { type IParserErrorMessageProvider, type TokenType, tokenLabel } from 'chevrotain';

const mostNamed = 6;

/** What Chevrotain's errors say: only what was expected. The sentence around it stands in the catalogue. */
export const errorTexts: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => tokenLabel(expected),
  buildNotAllInputParsedMessage: () => "the end of the statement or ';'",
  buildNoViableAltMessage: ({ expectedPathsPerAlt, customUserDescription }) =>
    customUserDescription ?? listOf(expectedPathsPerAlt.flat()),
  buildEarlyExitMessage: ({ expectedIterationPaths, customUserDescription }) =>
    customUserDescription ?? listOf(expectedIterationPaths),
};

function listOf(paths: readonly TokenType[][]): string {
  const labels = [...new Set(paths.flatMap((path) => path.slice(0, 1).map(tokenLabel)))];
  const named = labels.slice(0, mostNamed);
  const last = named.pop() ?? 'something else';
  return named.length === 0 ? last : `${named.join(', ')} or ${last}`;
}
