import { messageOf, OperatingError } from '../errors.ts';

/** What a server was told to listen on, and where an operator changes that. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
  readonly purpose: 'gRPC' | 'HTTP';
  readonly hostKey: string;
  readonly portKey: string;
}

/** Says in one sentence why a server cannot listen. Reads the system's error code, also out of grpc-js' message. */
export function listenError(error: unknown, address: ListenAddress): OperatingError {
  const where = `${address.purpose} port ${address.port} on ${address.host}`;
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return operating(
        `${where} is already in use; stop the process that holds it, or set ${address.portKey} to a free port.`,
        error,
      );
    case 'EACCES':
    case 'EPERM':
      return operating(`${where} may not be opened by this user; set ${address.portKey} to a port above 1023.`, error);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return operating(
        `${address.host} is no address of this machine, so the ${address.purpose} server cannot listen there; ` +
          `set ${address.hostKey} to one, or to 0.0.0.0 for all.`,
        error,
      );
    default:
      return operating(`${where} cannot be opened: ${messageOf(error)}.`, error);
  }
}

function errorCode(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  const message = messageOf(error);
  if (message.startsWith('Name resolution failed')) return 'ENOTFOUND';
  return /\bE[A-Z]{3,}\b/.exec(message)?.[0];
}

function operating(message: string, cause: unknown): OperatingError {
  return new OperatingError(message, { cause });
}
