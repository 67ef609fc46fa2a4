import type { Text } from '../../model/index.ts';
import type { Answer, Request } from './protocol.ts';

/** The kernel's code where the page is one file; its own file where the page is served. */
const CODE_ID = 'kernel-code';

let address: string | undefined;

/** The address of the worker's script. Made once: a blob lives as long as the page. */
function kernelAddress(): string {
  const code = document.getElementById(CODE_ID)?.textContent;
  if (!code) return 'kernel.js';
  address ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return address;
}

/** A thread with the kernel in it. */
export interface Kernel {
  ask(request: Request): void;
  end(): void;
}

/** Starts a kernel whose answers go to `hear`. Where the browser starts none, that is the answer. */
export function startKernel(hear: (answer: Answer) => void): Kernel {
  const fail = () => hear({ kind: 'refused', mistakes: [], why: NO_KERNEL });
  let worker: Worker;
  try {
    worker = new Worker(kernelAddress());
  } catch {
    queueMicrotask(fail);
    return { ask: () => undefined, end: () => undefined };
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  // Whatever goes wrong in a kernel that runs, it says itself: this one never began.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail();
  });
  return {
    ask: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  };
}

const NO_KERNEL: Text = {
  en: 'No world can run here: this browser does not start the part of the page that simulates. Open the page in a recent Firefox, Chrome, Edge or Safari.',
  fr: 'Aucun monde ne peut tourner ici\u00a0: ce navigateur ne démarre pas la partie de la page qui simule. Ouvrez la page dans une version récente de Firefox, Chrome, Edge ou Safari.',
};
