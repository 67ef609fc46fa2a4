/** The two signals that ask a program to end, with the exit codes shells give them. */
export const SIGNAL_EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export type EndSignal = keyof typeof SIGNAL_EXIT_CODES;

export interface SignalWatch {
  /** Aborted by the first signal, with its name as reason: finish what is begun, then end. */
  readonly signal: AbortSignal;
  /** Puts the usual behaviour back. */
  readonly stop: () => void;
}

/**
 * Lets the first Ctrl-C (or SIGTERM) end the work in good order and the second end it at once.
 * @param onFirst may tell the user that the program is finishing its work
 */
export function watchSignals(onFirst?: (signal: EndSignal) => void): SignalWatch {
  const controller = new AbortController();
  const names = Object.keys(SIGNAL_EXIT_CODES) as EndSignal[];
  const handle = (signal: EndSignal): void => {
    // What is on disk is whole at every moment, so ending at once is safe.
    if (controller.signal.aborted) process.exit(SIGNAL_EXIT_CODES[signal]);
    controller.abort(signal);
    onFirst?.(signal);
  };
  for (const name of names) process.on(name, handle);
  return {
    signal: controller.signal,
    stop() {
      for (const name of names) process.off(name, handle);
    },
  };
}

/** The signal that interrupted the work, or null. An abort for another reason counts as Ctrl-C. */
export function endSignalOf(signal: AbortSignal | undefined): EndSignal | null {
  if (signal?.aborted !== true) return null;
  return signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
}
