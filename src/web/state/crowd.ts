import { computed } from '@preact/signals';
import { isCrowd } from './limits.ts';
import { runs, worlds } from './session.ts';

/** Firms of the largest world on the page, as it is computed; 0 before. */
export const mostFirms = computed(() =>
  Math.max(...worlds.value.map((which) => runs[which].frames.value[0]?.firms.number.length ?? 0)),
);

/** Whether a world on the page has too many firms to draw each in full. */
export const isCrowded = computed(() => isCrowd(mostFirms.value));

/** Whether there are so many ties that only the strongest of each firm are handed over. */
export const isThinned = computed(() =>
  worlds.value.some((which) => runs[which].frames.value.some(({ ties }) => ties.isStrongestOnly)),
);
