import type { FederationStatus, ForwardLinkStatus, ReceiveLinkStatus } from '../../federation/status.ts';
import type { FederationLinks } from '../services.ts';

/** Gathers the links of whichever federation modules run. */
export class FederationLinkRegistry implements FederationLinks, FederationStatus {
  readonly #forward: (() => ForwardLinkStatus)[] = [];
  readonly #receivers: (() => readonly ReceiveLinkStatus[])[] = [];

  addForward(link: () => ForwardLinkStatus): void {
    this.#forward.push(link);
  }

  addReceivers(links: () => readonly ReceiveLinkStatus[]): void {
    this.#receivers.push(links);
  }

  forward(): readonly ForwardLinkStatus[] {
    return this.#forward.map((link) => link());
  }

  receive(): readonly ReceiveLinkStatus[] {
    return this.#receivers.flatMap((links) => links());
  }
}
