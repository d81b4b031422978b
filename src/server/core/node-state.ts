import type { NodeState } from '../services.ts';

/** A node's state, `starting` at first; `changed` is called after every change. */
export function createNodeState(changed: () => void): NodeState {
  let current: NodeState['current'] = 'starting';
  return {
    get current() {
      return current;
    },
    set(state) {
      current = state;
      changed();
    },
  };
}
