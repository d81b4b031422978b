import { createHash } from 'node:crypto';

/** Ids as SkyWalking's `IDManager` (server-core, analysis) builds them, so that both sides of a federation agree. */

/** SkyWalking's stand-in for a name that is empty or white space (`Const.BLANK_ENTITY_NAME`). */
const BLANK_NAME = '_blank';

/** `base64(name).1`, or `.0` for a service of a virtual layer. */
export function serviceId(name: string, normal: boolean): string {
  return `${encode(name)}.${normal ? 1 : 0}`;
}

/** `<service id>_base64(name)`: instances, endpoints and everything else that a service owns. */
export function ownedId(service: string, name: string): string {
  return `${service}_${encode(name)}`;
}

/** `<source id>-<dest id>`: relations of services, instances and processes. */
export function relationId(source: string, dest: string): string {
  return `${source}-${dest}`;
}

/** `<service id>-base64(endpoint)-<service id>-base64(endpoint)`. */
export function endpointRelationId(service: string, endpoint: string, childService: string, child: string): string {
  return `${service}-${encode(endpoint)}-${childService}-${encode(child)}`;
}

/** The SHA-256, in hexadecimal, of `<process name>_<instance id>`. */
export function processId(instance: string, name: string): string {
  const text = `${name.trim() === '' ? BLANK_NAME : name}_${instance}`;
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function encode(name: string): string {
  return Buffer.from(name.trim() === '' ? BLANK_NAME : name, 'utf8').toString('base64');
}
