import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchParent } from '../../src/demo/parent-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a process learns, once, that its parent is gone', () => {
  const parent = vi.spyOn(process, 'ppid', 'get').mockReturnValue(4_711);
  const orphaned = vi.fn();
  watchParent(orphaned);
  vi.advanceTimersByTime(60_000);
  expect(orphaned).not.toHaveBeenCalled();
  parent.mockReturnValue(1);
  vi.advanceTimersByTime(60_000);
  expect(orphaned).toHaveBeenCalledOnce();
});
