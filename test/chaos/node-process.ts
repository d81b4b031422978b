/**
 * A node as a process of a chaos run: a real one, with the oracle's module beside the shipped ones, a clock that may be
 * wrong, and a channel to the harness.
 */
import pino from 'pino';
import { type Clock, systemClock } from '../../src/runtime/clock.ts';
import { type Node, startNode } from '../../src/server/node.ts';
import { providers } from '../../src/server/providers.ts';
import { federationStatus, kernel, metricsReader, storage } from '../../src/server/services.ts';
import type { Answer, Question } from './conversation.ts';
import { oracleControl, oracleProvider } from './oracle-provider.ts';

const [configurationFile = '', logFile = '', clockOffset = '0'] = process.argv.slice(2);

const offset = Number(clockOffset);
const clock: Clock = { ...systemClock, now: () => Date.now() + offset };
// At once, so that what a killed node had done last can be read.
const log = pino.destination({ dest: logFile, append: true, sync: true });

let node: Node;
try {
  node = await startNode({
    configurationFile,
    environment: {},
    providers: [...providers, oracleProvider],
    clock,
    log: (level) => pino({ level }, log),
  });
} catch (error) {
  log.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

process.on('message', (question: Question) => {
  answer(question).then(
    (value) => send({ id: question.id, value }),
    (error: unknown) => send({ id: question.id, error: String(error) }),
  );
});
process.once('SIGTERM', () => {
  node.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
process.once('disconnect', () => process.exit(1));
send({ id: 0, value: 'ready' });

function send(message: Answer): void {
  // The harness may be gone; then `disconnect` ends this process.
  process.send?.(message, () => undefined);
}

async function answer({ ask, metric, from, to }: Question): Promise<unknown> {
  switch (ask) {
    case 'finish':
      return node.service(oracleControl).finish();
    case 'status':
      return {
        forward: node.service(federationStatus).forward(),
        receive: node.service(federationStatus).receive(),
        turnovers: node.service(kernel).turnovers,
      };
    case 'gaps':
      return (await node.service(storage).readDocuments('gap')).map(({ text }) => JSON.parse(text) as unknown);
    case 'metric':
      return node
        .service(metricsReader)
        .query({ metric: metric!, entity: undefined, from: from!, to: to!, step: 'minute' });
  }
}
