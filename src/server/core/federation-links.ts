import type {
  FederationStatus,
  ForwardLinkStatus,
  ReceivedClusterStatus,
  ReceiveLinkStatus,
} from '../../federation/status.ts';
import type { FederationLinks } from '../services.ts';

/** Gathers the links of whichever federation modules run. */
export class FederationLinkRegistry implements FederationLinks, FederationStatus {
  readonly #forward: (() => ForwardLinkStatus)[] = [];
  readonly #receivers: (() => readonly ReceiveLinkStatus[])[] = [];
  readonly #clusters: (() => readonly ReceivedClusterStatus[])[] = [];

  addForward(link: () => ForwardLinkStatus): void {
    this.#forward.push(link);
  }

  addReceivers(links: () => readonly ReceiveLinkStatus[]): void {
    this.#receivers.push(links);
  }

  addClusters(clusters: () => readonly ReceivedClusterStatus[]): void {
    this.#clusters.push(clusters);
  }

  forward(): readonly ForwardLinkStatus[] {
    return this.#forward.map((link) => link());
  }

  receive(): readonly ReceiveLinkStatus[] {
    return this.#receivers.flatMap((links) => links());
  }

  clusters(): readonly ReceivedClusterStatus[] {
    return this.#clusters.flatMap((clusters) => clusters());
  }
}
