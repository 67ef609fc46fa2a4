import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The numbers of the processes that were started with this in their environment, but for this one.
 * @param {string} entry `NAME=value`
 */
export function processesWith(entry) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => environmentOf(pid).includes(entry))
    .map(Number);
}

/** @param {string} pid */
function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    // It ended meanwhile, or belongs to somebody else.
    return [];
  }
}

/**
 * Ends them: asks for some seconds, then insists. New ones may appear while others end.
 * @param {string} entry
 */
export async function endProcesses(entry) {
  for (let tenth = 0; tenth < 100; tenth += 1) {
    const running = processesWith(entry);
    if (running.length === 0) return;
    for (const pid of running) {
      try {
        // Once politely: daemons remove what they left elsewhere.
        if (tenth === 0) process.kill(pid, 'SIGTERM');
        else if (tenth >= 30) process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    await sleep(100);
  }
}
