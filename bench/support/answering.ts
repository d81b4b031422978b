/** What a helper process can be asked, by name. */
export type Answers = Readonly<Record<string, (...argument: never[]) => unknown>>;

export interface Question {
  readonly id: number;
  readonly what: string;
  readonly argument: readonly unknown[];
}

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** In a helper process: answers what its HelperProcess asks, until that one lets go of it. */
export function answering<A extends Answers>(answers: A): A {
  process.on('message', ({ id, what, argument }: Question) => {
    const send = (answer: Omit<Answer, 'id'>) => process.send?.({ id, ...answer });
    Promise.try(answers[what]!, ...(argument as never[])).then(
      (value) => send({ value }),
      (error: unknown) => send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.once('disconnect', () => process.exit());
  return answers;
}
