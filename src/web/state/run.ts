import { batch, signal } from '@preact/signals';
import type { Cast } from '../../analysis/story/cast.ts';
import type { Frame } from '../kernel/frame.ts';
import { startKernel } from '../kernel/load-kernel.ts';
import type { Kernel } from '../kernel/load-kernel.ts';
import type { Answer, Refusal, Request, RunOrder } from '../kernel/protocol.ts';

const NOBODY: Cast = { firmCount: 0, firmNames: [], networks: [] };

/** One world of the page: what its kernel has computed so far. */
export class Run {
  /** One for each quarter from the set-up on; they come in pieces. */
  readonly frames = signal<readonly Frame[]>([]);
  readonly cast = signal<Cast>(NOBODY);
  readonly isWhole = signal(false);
  /** Why there is no world: what does not fit together, or what the kernel said. */
  readonly refusal = signal<Refusal | string | null>(null);
  #kernel: Kernel | undefined;
  #number = 0;
  #order = '';
  #waiting: { readonly tick: number; readonly done: (hash: string) => void }[] = [];

  /**
   * Computes a run, unless it is the present one already.
   * @param kept quarters up to which the present frames stay true: only later ones differ
   */
  start(order: RunOrder, kept: number): void {
    const written = JSON.stringify(order);
    if (written === this.#order) return;
    this.#order = written;
    this.#number += 1;
    this.#waiting = [];
    batch(() => {
      this.frames.value = this.frames.value.slice(0, kept + 1);
      this.isWhole.value = false;
      this.refusal.value = null;
    });
    this.#ask({ kind: 'run', run: this.#number, ...order });
  }

  /** Forgets the world, so that nothing of it is drawn. */
  clear(): void {
    this.#order = '';
    this.#number += 1;
    batch(() => {
      this.frames.value = [];
      this.isWhole.value = false;
      this.refusal.value = null;
    });
  }

  /** The hash of the whole state at a quarter, made again from the last snapshot before it. */
  hashAt(tick: number): Promise<string> {
    return new Promise((done) => {
      this.#waiting.push({ tick, done });
      this.#ask({ kind: 'hash', run: this.#number, tick });
    });
  }

  /** The kernel starts when there is something to compute: a second one only slows down the first picture of a single world. */
  #ask(request: Request): void {
    this.#kernel ??= startKernel((answer) => this.#hear(answer));
    this.#kernel.ask(request);
  }

  #hear(answer: Answer): void {
    if ('run' in answer && answer.run !== this.#number) return;
    batch(() => {
      switch (answer.kind) {
        case 'frames': {
          const known = this.frames.value;
          const fresh = answer.frames.filter(({ tick }) => tick >= known.length);
          this.frames.value = [...known, ...fresh];
          this.cast.value = answer.cast;
          this.isWhole.value = answer.isWhole;
          return;
        }
        case 'hash': {
          const met = this.#waiting.filter(({ tick }) => tick === answer.tick);
          this.#waiting = this.#waiting.filter(({ tick }) => tick !== answer.tick);
          for (const { done } of met) done(answer.hash);
          return;
        }
        case 'refused':
          this.refusal.value = answer;
          return;
        case 'failed':
          this.refusal.value = answer.message;
          return;
      }
    });
  }
}
