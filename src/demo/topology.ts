/** What runs in the demo. */
export const SERVICE = 'order';
export const UPSTREAM = 'upstream';

export interface Cloud {
  readonly name: string;
  readonly instances: readonly string[];
  /** Of the rate that was asked for, what its instances get. */
  readonly share: number;
  /** Milliseconds. */
  readonly medianLatency: number;
  readonly failureShare: number;
}

/**
 * The clouds differ in traffic, speed and reliability, so that no federated figure is the mean of the two clouds'
 * figures: it has to come from the requests themselves.
 */
export const CLOUDS: readonly Cloud[] = [
  { name: 'cloud-c', instances: ['order-c-1', 'order-c-2'], share: 1, medianLatency: 35, failureShare: 0.015 },
  { name: 'cloud-n', instances: ['order-n-1', 'order-n-2'], share: 0.5, medianLatency: 70, failureShare: 0.04 },
];

/** Seconds between two flushes of a node: short, so that a newcomer sees figures soon. */
export const PERSISTENT_PERIOD = 2;
