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

/** Starts a kernel whose answers go to `hear`. */
export function startKernel(hear: (answer: Answer) => void): Kernel {
  const worker = new Worker(kernelAddress());
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  worker.addEventListener('error', ({ message }) => hear({ kind: 'failed', message }));
  return {
    ask: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  };
}
