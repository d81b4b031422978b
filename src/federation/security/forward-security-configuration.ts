import { z } from 'zod';
import { isToken, TOKEN_RULE } from './token-format.ts';

const path = z.string().max(4_096).default('');

const tls = z
  .strictObject({
    enabled: z.boolean().default(false),
    /** PEM file of the authorities that sign the upstream's certificate; empty for those that Node brings along. */
    caPath: path,
    /** PEM files of this node's own certificate with its intermediate ones, and of its key, for an upstream that asks. */
    certChainPath: path,
    keyPath: path,
    /** The name that the upstream's certificate bears, where that is not the one in the address. */
    serverName: z.string().max(253).default(''),
  })
  .superRefine(({ certChainPath, keyPath }, context) => {
    const lacks = (key: string, other: string) =>
      context.addIssue({ code: 'custom', path: [key], message: `is empty, but ${other} is not; both or neither` });
    if (certChainPath === '' && keyPath !== '') lacks('certChainPath', 'keyPath');
    if (keyPath === '' && certChainPath !== '') lacks('keyPath', 'certChainPath');
  });

/** The keys of `federation-forward.grpc` that say how the upstream is trusted, and how this node shows who it is. */
export const forwardSecurityKeys = {
  tls: tls.prefault({}),
  /** The token that the upstream knows this cluster by. */
  token: z
    .string()
    .default('')
    .refine((token) => token === '' || isToken(token), { message: TOKEN_RULE }),
  /** A file that holds the token and nothing else, instead. */
  tokenFile: path,
  /** Seconds between two looks at whether one of these files has changed. */
  securityReloadPeriod: z.number().min(0.05).max(86_400).default(10),
};

export type ForwardSecurityConfiguration = z.infer<z.ZodObject<typeof forwardSecurityKeys>>;
