import { z } from 'zod';
import { isToken, TOKEN_RULE } from './token-format.ts';

const token = z.string().refine(isToken, { message: TOKEN_RULE });
/** One, or several of which each will do. */
const some = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);
const certificateName = z.string().min(1).max(1_024);

/** `authentication` of `receiver-federation.default`: who may speak for which cluster. */
const authentication = z
  .strictObject({
    /** What a stream has to show: nothing, a token of its cluster, or a client certificate of its cluster. */
    mode: z.enum(['none', 'token', 'certificate']).default('none'),
    /** Tokens by the name of the cluster. */
    tokens: z.record(z.string(), some(token)).default({}),
    /** A YAML file with more of them, in the same form. */
    tokensFile: z.string().max(4_096).default(''),
    /** Common or alternative names of certificates by the name of the cluster, where that is not their name itself. */
    certificates: z.record(z.string(), some(certificateName)).default({}),
    /** Seconds between two looks at whether the file has changed. */
    reloadPeriod: z.number().min(0.05).max(86_400).default(10),
    /** Seconds that the answer to a wrong token or certificate is held back at most; it begins with a tenth of a second. */
    longestDelay: z.number().min(0).max(60).default(5),
  })
  .superRefine((configured, context) => {
    if (configured.mode !== 'token') return;
    if (configured.tokensFile === '' && Object.keys(configured.tokens).length === 0)
      context.addIssue({
        code: 'custom',
        path: ['mode'],
        message: 'is token, but there is none; give tokens or a tokensFile',
      });
  });

/** The keys of `receiver-federation.default` that say whom to let in. */
export const receiveSecurityKeys = { authentication: authentication.prefault({}) };

export type AuthenticationConfiguration = z.infer<typeof authentication>;
