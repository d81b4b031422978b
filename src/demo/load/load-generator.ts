import { Agent, request } from 'node:http';
import { LoadStatistics, type LoadSummary } from './load-statistics.ts';
import { orderRequest } from './order-traffic.ts';
import { Pace } from './pace.ts';

export interface LoadTarget {
  readonly host: string;
  readonly port: number;
  /** Requests per second. */
  readonly rate: number;
}

const TICK_MILLISECONDS = 20;
/** Requests under way at one target beyond which no more are sent until some are answered. */
const MOST_UNDER_WAY = 256;

/**
 * Sends requests to one instance at a constant rate, whether or not they are answered in time, as users do.
 *
 * Runs in the supervisor, which carries no agent: an instrumented client would add spans of its own. A request is never
 * cut off by a timeout and never repeated, so that the application serves each exactly once.
 */
export class LoadGenerator {
  readonly #target: LoadTarget;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: MOST_UNDER_WAY });
  readonly #pace: Pace;
  readonly #statistics = new LoadStatistics();
  readonly #drained = Promise.withResolvers<void>();
  #begun = 0;
  #next = 0;
  #timer: NodeJS.Timeout | undefined;
  #stopping = false;

  constructor(target: LoadTarget) {
    this.#target = target;
    this.#pace = new Pace(target.rate);
  }

  get summary(): LoadSummary {
    return this.#statistics.summary;
  }

  start(): void {
    this.#begun = performance.now();
    this.#timer = setInterval(() => this.#tick(), TICK_MILLISECONDS);
  }

  /** Sends no more; resolves when everything that was sent is answered, or the application has broken it off. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping = true;
    this.#checkDrained();
    await this.#drained.promise;
    this.#agent.destroy();
  }

  /** Gives up at once on what is under way. */
  abort(): void {
    clearInterval(this.#timer);
    this.#agent.destroy();
  }

  #tick(): void {
    for (let due = this.#pace.take(performance.now() - this.#begun); due > 0; due--) {
      if (this.#statistics.underWay < MOST_UNDER_WAY) this.#send();
      else this.#statistics.skipped();
    }
  }

  #send(): void {
    const { host, port } = this.#target;
    const { method, path, body } = orderRequest(this.#next++);
    this.#statistics.sent();
    request({ agent: this.#agent, host, port, method, path }, (response) => {
      // After its last byte, or when the connection broke in the middle.
      response.resume().once('close', () => {
        if (response.complete) this.#statistics.answered(response.statusCode ?? 0);
        else this.#statistics.broken();
        this.#checkDrained();
      });
    })
      .once('error', () => {
        this.#statistics.broken();
        this.#checkDrained();
      })
      .end(body);
  }

  #checkDrained(): void {
    if (this.#stopping && this.#statistics.underWay === 0) this.#drained.resolve();
  }
}
