/**
 * Seconds of a core that this process has taken, V8's own threads (compiling, collecting garbage) included. What
 * neighbours take of the machine is not in it, other than by way of caches and memory. (What the system knows of a single
 * thread is up to 4 ms old; of a process it is exact.)
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
