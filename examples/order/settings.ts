/** The application's settings, from its environment. */
export interface OrderSettings {
  /** 0 takes any free port. */
  readonly port: number;
  readonly seed: number;
  readonly medianLatency: number;
  readonly failureShare: number;
}

/** Throws an error whose message is a sentence for the user. */
export function settingsFrom(environment: NodeJS.ProcessEnv): OrderSettings {
  return {
    port: number(environment, 'ORDER_PORT', 0, 65_535),
    seed: number(environment, 'ORDER_SEED', 1, 2 ** 32),
    medianLatency: number(environment, 'ORDER_MEDIAN_LATENCY', 40, 3_000),
    failureShare: number(environment, 'ORDER_FAILURE_SHARE', 0.02, 1),
  };
}

function number(environment: NodeJS.ProcessEnv, name: string, otherwise: number, most: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (value >= 0 && value <= most) return value;
  throw new Error(`${name} is '${text}'; it is a number from 0 to ${most}.`);
}
