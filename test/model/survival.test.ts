import { describe, expect, it } from 'vitest';
import { endsOf, ofSeven, ofThirty, shareEnded } from '../support/survival.ts';

/*
 * The survival of networks over thirty years (decision record 16, which measures it on more runs):
 * wide bands, that a world in which right visions stay right falls out of.
 */

/** Of those alive after five years, the share that ends within the next twenty-five. */
function endedLater(ends: readonly number[]): number {
  return shareEnded(
    ends.filter((end) => end > 20),
    120,
  );
}

const STILL = { environment: { drift: 0 }, vision: { marketLearning: 0 } };

describe('networks of seven founders', () => {
  const ends = endsOf(ofSeven(), 120, 25).flat();

  it('end within five years in a sizeable minority of cases', () => {
    expect(shareEnded(ends, 20)).toBeGreaterThan(0.15);
    expect(shareEnded(ends, 20)).toBeLessThan(0.5);
  });

  it('go on ending later, though most live', () => {
    expect(endedLater(ends)).toBeGreaterThan(0.1);
    expect(endedLater(ends)).toBeLessThan(0.6);
    expect(shareEnded(ends, 60)).toBeGreaterThan(shareEnded(ends, 20));
    expect(shareEnded(ends, 120)).toBeGreaterThan(shareEnded(ends, 60));
  });

  it('hardly end later where the opportunity never moves', () => {
    expect(endedLater(endsOf(ofSeven(STILL), 120, 25).flat())).toBeLessThan(0.1);
  });

  it('end more often where the opportunity moves and nobody learns abroad where it lies', () => {
    const blind = ofSeven({ vision: { marketLearning: 0 } });
    expect(endedLater(endsOf(blind, 120, 25).flat())).toBeGreaterThan(endedLater(ends));
  });
});

describe('networks of thirty founders', () => {
  const ends = endsOf(ofThirty(), 120, 15).flat();

  it('end now and then, also after five years, and most live', () => {
    expect(endedLater(ends)).toBeGreaterThan(0);
    expect(shareEnded(ends, 120)).toBeLessThan(0.4);
  });
});
