import { hostname } from 'node:os';

/** Names this process: the machine, the process and this start of it. */
export const newLeaseOwner = (startId: string): string => `${hostname()}/${process.pid}/${startId}`;

/**
 * Whether the process behind a lease is known to be dead, so that nobody waits for its lease to run out: it was on this
 * machine and its process id is free, or is our own by now.
 */
export const isDeadHere = (leaseOwner: string): boolean => {
  const [host, pidText] = leaseOwner.split('/');
  const pid = Number(pidText);
  if (host !== hostname() || !Number.isInteger(pid)) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
};
