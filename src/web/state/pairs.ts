import { batch, signal } from '@preact/signals';
import { startKernel } from '../kernel/load-kernel.ts';
import type { Kernel } from '../kernel/load-kernel.ts';
import type { Pair, PairsOrder } from '../kernel/protocol.ts';
import { inputOf } from './setup.ts';
import type { Setup } from './setup.ts';

/** Pairs of worlds that answer whether it is luck. */
export const PAIR_COUNT = 100;

/** Threads: what is left of the machine's, and not more than helps. */
const MOST_THREADS = 4;

/** What the pairs are about: they are forgotten when it changes. */
interface Question {
  readonly key: string;
  readonly metric: string;
}

export const question = signal<Question | null>(null);
/** In the order of their replicates as far as they are there. */
export const pairs = signal<readonly Pair[]>([]);
export const isAsking = signal(false);
/** The worlds that were asked for cannot be run; why stands over the networks. */
export const isRefused = signal(false);

let kernels: Kernel[] = [];

function keyOf(setup: Setup, metric: string): string {
  const { seed, ticks, first, second, scenario } = setup;
  return JSON.stringify([seed, ticks, first, second, scenario.name, scenario.input, metric]);
}

/** The pairs that belong to this set-up and measure, if they were asked for. */
export function pairsFor(setup: Setup, metric: string): readonly Pair[] {
  return question.value?.key === keyOf(setup, metric) ? pairs.value : [];
}

/** Runs both worlds with the luck of 100 replicates, in threads of their own. */
export function askPairs(setup: Setup, metric: string): void {
  const { second, first, seed, ticks } = setup;
  if (second === null) return;
  stopAsking();
  const threads = Math.max(1, Math.min(MOST_THREADS, (navigator.hardwareConcurrency || 2) - 1));
  const order = {
    first: inputOf(setup, first),
    second: inputOf(setup, second),
    seed,
    ticks,
    metric,
  } satisfies Omit<PairsOrder, 'from' | 'to'>;
  batch(() => {
    question.value = { key: keyOf(setup, metric), metric };
    pairs.value = [];
    isAsking.value = true;
    isRefused.value = false;
  });
  kernels = Array.from({ length: threads }, (_, thread) => {
    const kernel = startKernel((answer) => {
      if (answer.kind === 'pairs') take(answer.pairs);
      else if (answer.kind === 'refused' || answer.kind === 'failed') {
        isRefused.value = true;
        stopAsking();
      }
    });
    const at = (part: number) => Math.round((part * PAIR_COUNT) / threads);
    kernel.ask({ kind: 'pairs', ...order, from: at(thread), to: at(thread + 1) });
    return kernel;
  });
}

function take(fresh: readonly Pair[]): void {
  const all = [...pairs.value, ...fresh].sort((a, b) => a.replicate - b.replicate);
  pairs.value = all;
  if (all.length >= PAIR_COUNT) stopAsking();
}

/** Ends the threads; what they found stays. */
export function stopAsking(): void {
  for (const kernel of kernels) kernel.end();
  kernels = [];
  isAsking.value = false;
}
