import { z } from 'zod';
import { entityOf } from '../../../runtime/block.ts';
import type { ModuleProvider } from '../../../server/module.ts';
import { federationLinks, flushControl, kernel } from '../../../server/services.ts';
import { GuardedForward } from './guarded-forward.ts';
import { loadCreateForward } from './load-create-forward.ts';

/** `federation-forward.module` of application.yml. */
const moduleConfiguration = z.strictObject({
  /** A file (./forward.ts, or .js) relative to the working directory, or an installed package. */
  path: z
    .string()
    .default('')
    .refine((path) => path.trim() !== '', {
      message: 'is empty; set it to the file or package of your forward provider',
    }),
  /** For the provider to read. */
  options: z.record(z.string(), z.unknown()).default({}),
});

export type ForwardModuleConfiguration = z.infer<typeof moduleConfiguration>;

/** A user's own provider. */
export const forwardModule: ModuleProvider<ForwardModuleConfiguration> = {
  module: 'federation-forward',
  name: 'module',
  configuration: moduleConfiguration,
  requires: ['core'],
  async create({ path, options }, context) {
    const { clock, log } = context;
    const flush = context.service(flushControl);
    const create = await loadCreateForward(path.trim(), process.cwd());
    const provider = await create(options, {
      log,
      clock,
      program: context.service(kernel).program,
      entity: entityOf,
      wasStored: (id) => flush.wasStored(id),
    });
    const guarded = new GuardedForward(provider, path.trim(), log);
    flush.addConsumer(guarded);
    context.service(federationLinks).addForward(() => guarded.status());
    return { start: () => guarded.start(), stop: () => guarded.stop() };
  },
};
