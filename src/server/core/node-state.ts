import type { NodeState } from '../services.ts';

/** A node's state, `starting` at first. */
export function createNodeState(): NodeState {
  let current: NodeState['current'] = 'starting';
  return {
    get current() {
      return current;
    },
    set(state) {
      current = state;
    },
  };
}
