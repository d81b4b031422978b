import type { ForwardLinkStatus } from '../../federation/status.ts';
import { count } from './numbers.ts';

/** A forward link in words; undefined when its node could not be asked, or has none yet. */
export function linkState(link: ForwardLinkStatus | undefined): string {
  if (link === undefined) return 'not known: the node does not answer';
  switch (link.state) {
    case 'established':
      return `established, ${traffic(link)}`;
    case 'connecting':
      return 'connecting';
    case 'backing-off':
      return `broken, trying again soon${because(link)}`;
    case 'refused':
      return `refused by the upstream${because(link)}`;
    case 'disabled':
      return `switched off${because(link)}`;
  }
}

function traffic(link: ForwardLinkStatus): string {
  const waiting = link.pendingIncrements === 0 ? 'nothing' : count(link.pendingIncrements);
  const lost = link.refusedIncrements + link.droppedIncrements;
  const losses = lost === 0 ? '' : `, ${count(lost)} refused or dropped`;
  return `${count(link.acknowledgedIncrements)} increments acknowledged, ${waiting} waiting${losses}`;
}

function because({ reason }: ForwardLinkStatus): string {
  return reason === '' ? '' : `: ${reason}`;
}
