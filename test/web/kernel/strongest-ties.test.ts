import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST, strongestTies } from '../../../src/web/kernel/strongest-ties.ts';
import type { TieFrame } from '../../../src/web/kernel/tie-frame.ts';

const FIRMS = 12;

/** Ties between all pairs, with trust in steps: some are equal. */
const TIES = fc
  .array(fc.integer({ min: 0, max: 8 }), { minLength: 66, maxLength: 66 })
  .map((steps): TieFrame => {
    const pairs = Array.from({ length: FIRMS }, (_, i) =>
      Array.from({ length: FIRMS - 1 - i }, (_unused, j) => [i, i + 1 + j] as const),
    ).flat();
    return {
      from: Uint32Array.from(pairs, ([i]) => i),
      to: Uint32Array.from(pairs, ([, j]) => j),
      trust: Float32Array.from(steps, (step) => step / 8),
      social: Uint8Array.from(steps, (step) => step % 2),
      isStrongestOnly: false,
    };
  });

function tiesOf(firm: number, ties: TieFrame) {
  return [...ties.trust.keys()]
    .filter((at) => ties.from[at] === firm || ties.to[at] === firm)
    .map((at) => ({
      name: `${ties.from[at]} ${ties.to[at]} ${ties.social[at]}`,
      trust: ties.trust[at] ?? 0,
    }));
}

describe('the strongest ties', () => {
  it('are for each firm the strongest of all it has, and no tie is there that is among them for neither', () => {
    fc.assert(
      fc.property(TIES, (all) => {
        const kept = strongestTies(all, FIRMS);
        const best = Array.from({ length: FIRMS }, (_, firm) =>
          tiesOf(firm, all)
            .toSorted((a, b) => b.trust - a.trust)
            .slice(0, MOST)
            .map(({ name }) => name),
        );
        const names = [...kept.trust.keys()].map(
          (at) => `${kept.from[at]} ${kept.to[at]} ${kept.social[at]}`,
        );
        expect(new Set(names)).toEqual(new Set(best.flat()));
        expect(names).toHaveLength(new Set(names).size);
        expect(kept.isStrongestOnly).toBe(true);
      }),
    );
  });
});
