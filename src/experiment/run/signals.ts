/** The two signals that ask a program to end, with the exit codes shells give them. */
export const SIGNAL_EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

type EndSignal = keyof typeof SIGNAL_EXIT_CODES;

export interface SignalWatch {
  /** Aborted by the first signal, with its name as reason: finish what is begun, then end. */
  readonly signal: AbortSignal;
  /** Puts the usual behaviour back. */
  readonly stop: () => void;
}

/** What a person is told meanwhile. */
export interface SignalListeners {
  /** What is begun is being finished. */
  readonly onFirst?: () => void;
  /** The program ends when this returns. */
  readonly onSecond?: () => void;
}

/** So soon the same signal is not sent by a person again: `timeout` and some shells send it to the process and to its group. */
const ECHO_MILLISECONDS = 100;

/** Lets the first Ctrl-C (or SIGTERM) end the work in good order and the second end it at once. */
export function watchSignals({ onFirst, onSecond }: SignalListeners = {}): SignalWatch {
  const controller = new AbortController();
  const names = Object.keys(SIGNAL_EXIT_CODES) as EndSignal[];
  let firstAt = 0;
  const handle = (signal: EndSignal): void => {
    if (controller.signal.aborted) {
      const isEcho = signal === controller.signal.reason;
      if (isEcho && performance.now() - firstAt < ECHO_MILLISECONDS) return;
      onSecond?.();
      // What is on disk is whole at every moment, so ending at once is safe.
      process.exit(SIGNAL_EXIT_CODES[signal]);
    }
    firstAt = performance.now();
    controller.abort(signal);
    onFirst?.();
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
