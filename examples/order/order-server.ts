import { createServer, type IncomingMessage, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Behaviour } from './behaviour.ts';
import { OrderBook } from './order-book.ts';
import type { Tally } from './tally.ts';

interface Answer {
  readonly status: number;
  readonly body: object;
}

const ORDERS = 20;
const ORDER_PATH = /^\/orders\/(\d{1,9})$/;
const BODY_LIMIT = 64 * 1024;

/** POST /orders and GET /orders/:id, as slow and as faulty as `behaviour` has it; `tally` counts all of it. */
export function createOrderServer(behaviour: Behaviour, tally: Tally): Server {
  const book = new OrderBook(ORDERS);
  const server = createServer(async (request, response) => {
    tally.watch(response);
    const { status, body } = await answer(request, book, behaviour);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  // Clients decide when a connection ends: one that is closed at the moment a request comes in would fail it unserved.
  server.keepAliveTimeout = 0;
  return server;
}

async function answer(request: IncomingMessage, book: OrderBook, behaviour: Behaviour): Promise<Answer> {
  try {
    const route = await routeOf(request, book);
    await delay(behaviour.latency());
    if (behaviour.fails()) return { status: 503, body: { error: 'The warehouse does not answer.' } };
    return route();
  } catch {
    // The client went away or sent too much. The agent must see a status here and not an exception, which would end
    // this process.
    return { status: 400, body: { error: 'The request could not be read.' } };
  }
}

async function routeOf(request: IncomingMessage, book: OrderBook): Promise<() => Answer> {
  const path = request.url?.split('?', 1)[0] ?? '/';
  if (request.method === 'POST' && path === '/orders') {
    const item = await textOf(request);
    return () => ({ status: 201, body: book.add(item) });
  }
  request.resume();
  const id = ORDER_PATH.exec(path)?.[1];
  if (request.method === 'GET' && id !== undefined) return () => found(book, Number(id));
  return () => ({ status: 404, body: { error: `There is nothing at ${request.method} ${path}.` } });
}

function found(book: OrderBook, id: number): Answer {
  const order = book.find(id);
  if (order === undefined) return { status: 404, body: { error: `There is no order ${id}.` } };
  return { status: 200, body: order };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > BODY_LIMIT) throw new Error('The body is too long.');
  }
  return text;
}
