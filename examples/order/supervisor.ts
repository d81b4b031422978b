import type { Served } from './tally.ts';

/** What the application tells the process that started it, if there is one. */
export type OrderMessage =
  | { readonly type: 'listening'; readonly port: number }
  /** Running totals. */
  | ({ readonly type: 'served' } & Served)
  /** The last totals: nothing is served after them. */
  | ({ readonly type: 'finished' } & Served);

export type StopMessage = { readonly type: 'stop' };

export function tellSupervisor(message: OrderMessage): void {
  if (process.connected) process.send?.(message);
}

/** Resolves when the application is to end: told so, or signalled. */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => resolve();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    process.on('message', (message: StopMessage) => {
      if (message.type === 'stop') resolve();
    });
  });
}

/** Lets the process end by itself although there is a channel to a supervisor. */
export function needSupervisorNoMore(): void {
  process.channel?.unref();
}
