import { z } from 'zod';

const path = z.string().max(4_096).default('');

/** The keys of `core.default` that encrypt the gRPC port. Names are SkyWalking's wherever it has the key. */
export const serverTlsKeys = {
  gRPCSslEnabled: z.boolean().default(false),
  /** PEM files: the private key without a passphrase, the server's certificate with its intermediate ones. */
  gRPCSslKeyPath: path,
  gRPCSslCertChainPath: path,
  /** PEM file of the authorities that sign clients' certificates. */
  gRPCSslTrustedCAPath: path,
  /** Whether clients are asked for a certificate: never, without need of one, or so that none gets in without. */
  gRPCSslClientAuth: z.enum(['none', 'optional', 'require']).default('none'),
  /** Seconds between two looks at whether the files have changed. */
  gRPCSslReloadPeriod: z.number().min(0.05).max(86_400).default(10),
};

export type ServerTlsConfiguration = z.infer<z.ZodObject<typeof serverTlsKeys>>;

/** For zod's superRefine: what these keys need of each other. */
export function checkServerTls(configuration: ServerTlsConfiguration, context: z.RefinementCtx): void {
  if (!configuration.gRPCSslEnabled) return;
  const wanted = (key: keyof ServerTlsConfiguration, message: string) => {
    if (configuration[key] === '') context.addIssue({ code: 'custom', path: [key], message });
  };
  wanted('gRPCSslKeyPath', "is empty; with gRPCSslEnabled it must be the file of the server's private key");
  wanted('gRPCSslCertChainPath', "is empty; with gRPCSslEnabled it must be the file of the server's certificate");
  if (configuration.gRPCSslClientAuth !== 'none')
    wanted(
      'gRPCSslTrustedCAPath',
      "is empty; to check clients' certificates it must be the file of the authority that signs them",
    );
}
