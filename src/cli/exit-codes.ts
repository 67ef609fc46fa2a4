/**
 * What the program tells the shell. `INTERRUPTED` and `TERMINATED` are 128 plus the number of the
 * signal, as shells have it; `BUG` is EX_SOFTWARE of sysexits.h.
 */
export const EXIT = {
  fine: 0,
  someRunsFailed: 1,
  /** With --strict, where a finding does not hold. */
  notReproduced: 1,
  usage: 2,
  mismatch: 3,
  machine: 4,
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
