import { z } from 'zod';

const seconds = (fallback: number) => z.number().min(0.1).max(86_400).default(fallback);

/** `storage.postgresql` of application.yml. Durations are in seconds, fractions allowed. */
export const postgresqlConfiguration = z.strictObject({
  /** A host name, an address, or the directory of a Unix socket. */
  host: z.string().min(1).default('127.0.0.1'),
  port: z.int().min(1).max(65_535).default(5432),
  database: z.string().min(1).default('oap_federation'),
  user: z.string().min(1).default('oap_federation'),
  /** Empty where the server asks for none. Never part of a message. */
  password: z.string().default(''),
  /** Holds all tables, and nothing else. Goes into statements, so it is a plain word. */
  schema: z
    .string()
    .regex(/^(?!pg_)[a-z_][a-z0-9_]{0,62}$/)
    .describe('a name of lower-case letters, digits and underscores that does not begin with pg_')
    .default('oap_federation'),
  /** `require` encrypts and trusts any certificate; `verify-full` checks the certificate and the host's name in it. */
  sslMode: z.enum(['disable', 'require', 'verify-full']).default('disable'),
  /** PEM files: who may sign the server's certificate (empty: Node's own list), and this node's certificate and key. */
  sslCa: z.string().default(''),
  sslCert: z.string().default(''),
  sslKey: z.string().default(''),
  /** Beside them a node holds one connection for transactions, and one now and then for tables. */
  maxReadConnections: z.int().min(1).max(1_000).default(8),
  /** For a connection to come about, or to become free. */
  connectTimeout: seconds(10),
  statementTimeout: seconds(60),
  /** For another node's transaction to end. */
  lockTimeout: seconds(30),
  /** After which the server ends a transaction whose node has fallen silent, and others go on. */
  idleInTransactionTimeout: seconds(60),
});

export type PostgresqlConfiguration = z.infer<typeof postgresqlConfiguration>;
