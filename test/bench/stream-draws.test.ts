import { describe, expect, it } from 'vitest';
import * as stream from '../../bench/programs/stream-draws.ts';
import * as keyed from '../../src/model/random.ts';

describe('draws from a stream', () => {
  it('can stand in for keyed draws: whatever the kernel may ask is there', () => {
    expect(Object.keys(stream)).toEqual(expect.arrayContaining(Object.keys(keyed)));
    expect(Object.getOwnPropertyNames(stream.Draws.prototype)).toEqual(
      expect.arrayContaining(Object.getOwnPropertyNames(keyed.Draws.prototype)),
    );
  });

  it('are uniform, exponential and normal alike, and go on', () => {
    const draws = new stream.Draws([1, 2, 3, 4]);
    const n = 20_000;
    const meanOf = (draw: () => number) => {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += draw();
      return sum / n;
    };
    // Five standard errors.
    expect(Math.abs(meanOf(() => draws.uniform()) - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
    expect(Math.abs(meanOf(() => draws.exponential()) - 1)).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(meanOf(() => draws.normal()))).toBeLessThan(5 / Math.sqrt(n));
    draws.quad();
    expect(new Set(stream.lane).size).toBe(4);
  });
});
