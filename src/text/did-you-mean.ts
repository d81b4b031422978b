import { suggest } from './suggest.ts';

/** `; did you mean 'gRPCPort'?` when a candidate is near enough to be what was meant, else nothing. */
export function didYouMean(wrong: string, candidates: Iterable<string>): string {
  const near = suggest(wrong, candidates);
  return near === undefined ? '' : `; did you mean '${near}'?`;
}
