/**
 * The example application: a small shop, instrumented by the SkyWalking agent.
 *
 *     SW_AGENT_NAME=order SW_AGENT_COLLECTOR_BACKEND_SERVICES=127.0.0.1:11800 npx node examples/order/main.ts
 *
 * It listens where ORDER_PORT says, ends on SIGINT or SIGTERM, and loses no segment on its way out.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import skywalking from 'skywalking-backend-js';
import { Behaviour } from './behaviour.ts';
import { flushAgent } from './flush-agent.ts';
import { createOrderServer } from './order-server.ts';
import { seededRandom } from './random.ts';
import { settingsFrom } from './settings.ts';
import { needSupervisorNoMore, tellSupervisor, toldToStop } from './supervisor.ts';
import { Tally } from './tally.ts';

/** Longest wait for the collector to take what is left, in milliseconds. */
const FLUSH_PATIENCE = 20_000;

const agent = skywalking.default;
// Before any server is created: the agent replaces how a server takes its `request` listener.
agent.start();

const settings = settingsFrom(process.env);
const tally = new Tally();
const server = createOrderServer(new Behaviour(settings, seededRandom(settings.seed)), tally);
const stopped = toldToStop();
server.listen(settings.port, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
console.log(`order listens on http://127.0.0.1:${port}`);
tellSupervisor({ type: 'listening', port });
const progress = setInterval(() => tellSupervisor({ type: 'served', ...tally.served }), 1_000);

await stopped;
clearInterval(progress);
// Requests under way are answered, idle connections closed, and no new ones taken.
server.close();
await once(server, 'close');
const flushed = await flushAgent(agent, FLUSH_PATIENCE);
if (!flushed) {
  console.error('Segments are left that the collector has not taken; SW_AGENT_COLLECTOR_BACKEND_SERVICES names it.');
  process.exitCode = 1;
}
console.log(`order has served ${tally.served.calls} requests, ${tally.served.failures} of them failed`);
tellSupervisor({ type: 'finished', ...tally.served });
// No process.exit() here: see flushAgent.
needSupervisorNoMore();
