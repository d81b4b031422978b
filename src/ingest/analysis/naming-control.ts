import type { CoreSettings } from '../../server/services.ts';

/** Longest names, in UTF-16 code units; what is longer is cut, so that no agent makes keys without bound. */
export type NameLengths = Pick<
  CoreSettings,
  'serviceNameMaxLength' | 'instanceNameMaxLength' | 'endpointNameMaxLength'
>;

/** Brings names of services, instances and endpoints into the form in which they are counted. */
export class NamingControl {
  readonly #lengths: NameLengths;

  constructor(lengths: NameLengths) {
    this.#lengths = lengths;
  }

  service(name: string): string {
    return name.slice(0, this.#lengths.serviceNameMaxLength);
  }

  instance(name: string): string {
    return name.slice(0, this.#lengths.instanceNameMaxLength);
  }

  /** `service` is the formatted name of the endpoint's service; without one the name stays as it is, as in SkyWalking. */
  endpoint(service: string, name: string): string {
    return service === '' ? name : name.slice(0, this.#lengths.endpointNameMaxLength);
  }
}
