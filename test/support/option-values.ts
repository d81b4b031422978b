import { InvalidArgumentError } from 'commander';

/** What Commander calls for an option's value: each gives the number, or says what one it takes. */
export function positive(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError('It is a number above 0.');
}

export function whole(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new InvalidArgumentError('It is a whole number, 0 or more.');
}
