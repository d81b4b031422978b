const INTERVAL_MILLISECONDS = 500;

/**
 * Calls `orphaned` when the parent process is gone, which shows in another process having become the parent.
 *
 * Under npm a shell may stand between npm and this process: it ends on a signal that npm passes on, and does not pass
 * it on itself. The watch keeps no process alive; cancel it with clearInterval.
 */
export function watchParent(orphaned: () => void): NodeJS.Timeout {
  const first = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === first) return;
    clearInterval(timer);
    orphaned();
  }, INTERVAL_MILLISECONDS);
  return timer.unref();
}
