import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Whether nothing holds the object any more. */
export async function collected(object: WeakRef<object>): Promise<boolean> {
  // What a turn of the loop has looked at stays until its end.
  for (let turn = 0; turn < 10 && object.deref() !== undefined; turn++) {
    await setImmediate();
    collectGarbage();
  }
  return object.deref() === undefined;
}
