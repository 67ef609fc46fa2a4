import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from './store-error.ts';

/** Names one process for ever: its number alone is used again after it ended. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Where the number counts: machine, and where known its boot and container. */
  readonly place: string;
  /** When the process started, in the words of the system; null where it does not tell. */
  readonly started: string | null;
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, place: thisPlace(), started: startOf(process.pid) };
}

/** Whether a process still runs; 'unknown' when it cannot be seen from here. */
export function processState({
  pid,
  place,
  started,
}: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  if (place !== thisPlace()) return 'unknown';
  if (!hasProcess(pid)) return 'dead';
  const now = startOf(pid);
  if (now === null || started === null) return 'unknown';
  return now === started ? 'alive' : 'dead';
}

function thisPlace(): string {
  const boot = orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const container = orNull(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot, container].filter((part) => part !== null).join(' ');
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

const ENDED = 'ended';

/** Null when the system does not say; ENDED for a process that its parent has yet to collect. */
function startOf(pid: number): string | null {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') {
    return orNull(() =>
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim(),
    );
  }
  return orNull(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything: read behind its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' ? ENDED : (start ?? null);
  });
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
