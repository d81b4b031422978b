export interface Order {
  readonly id: number;
  readonly item: string;
}

/**
 * The orders that the shop still knows. The newest replaces the oldest, so ids stay few: the agent names an endpoint
 * after the path, id included, and a thousand ids would be a thousand endpoints.
 */
export class OrderBook {
  readonly #capacity: number;
  readonly #items: string[];
  #next = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#items = Array.from({ length: capacity }, (_, id) => `item ${id}`);
  }

  add(item: string): Order {
    const id = this.#next;
    this.#next = (id + 1) % this.#capacity;
    this.#items[id] = item;
    return { id, item };
  }

  find(id: number): Order | undefined {
    const item = this.#items[id];
    return item === undefined ? undefined : { id, item };
  }
}
