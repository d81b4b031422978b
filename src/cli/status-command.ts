import type { Command } from 'commander';
import type { CompletenessAnswer } from '../federation/receive/http/completeness-route.ts';
import type { FederationAnswer } from '../query/http/present.ts';
import { type NodeCommandOptions, nodeCommand } from './node-options.ts';

const COMPLETENESS = '/api/v1/federation/completeness';

export function addStatusCommand(program: Command): void {
  const command = nodeCommand('status')
    .description("a node's federation links: where it forwards to, who forwards to it, and how complete that is")
    .addHelpText('after', EXAMPLES)
    .action(async ({ url, format }: NodeCommandOptions) => {
      const { askNode } = await import('./node-client.ts');
      const answer = await askNode<FederationAnswer>(url, '/api/v1/federation');
      const completeness =
        answer.receive.length === 0 ? undefined : await askNode<CompletenessAnswer>(url, COMPLETENESS);
      if (format === 'json')
        return void process.stdout.write(`${JSON.stringify({ ...answer, completeness }, undefined, 2)}\n`);
      const { renderStatus } = await import('./status-table.ts');
      const { coloursWanted } = await import('./colours.ts');
      process.stdout.write(renderStatus(answer, completeness, coloursWanted()));
    });
  program.addCommand(command.copyInheritedSettings(program));
}

const EXAMPLES = `
Examples:
  oap-federation status
  oap-federation status --url http://upstream:12800 --format json`;
