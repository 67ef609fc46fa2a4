import { describe, expect, it } from 'vitest';
import { Pairs } from '../../src/model/pairs.ts';

describe('pairs of firms', () => {
  it('list their social ties, both ways, and find them again in a restored state', () => {
    const pairs = new Pairs(4, false);
    pairs.tie(0, 3);
    pairs.tie(2, 1);
    const tied = new Set([3, 12, 9, 6]);
    expect(new Set(pairs.tied)).toEqual(tied);
    expect([...pairs.social.keys()].filter((at) => pairs.social[at] === 1)).toEqual([3, 6, 9, 12]);

    const restored = new Pairs(4, false);
    restored.social.set(pairs.social);
    restored.recallTies();
    expect(new Set(restored.tied)).toEqual(tied);
    expect(restored.tied).toHaveLength(tied.size);
  });
});
