import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/analysis/world-moments.ts';
import { layOutFirms } from '../../src/charts/network-layout.ts';

/** Firms 0 to 4 and 5 to 9 in a network each; 10 to 19 in none. */
function momentOf(tick: number): Moment {
  const networkOf = (firm: number) => (firm < 10 ? Math.floor(firm / 5) : Number.NaN);
  const firms = Array.from({ length: 20 }, (_, firm) => {
    return { firm, network: networkOf(firm), isHub: firm % 5 === 0 && firm < 10, stage: 0 };
  });
  const ties = firms.flatMap(({ firm: from, network }) =>
    firms
      .filter(({ firm: to, network: other }) => to !== from && other === network)
      .map(({ firm: to }) => ({ from, to, network, trust: 0.5, isSocial: false })),
  );
  return { tick, firms, ties };
}

const distance = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
  Math.hypot(a - c, b - d);

describe('the places of firms', () => {
  const moments = [momentOf(0), momentOf(8)];
  const places = layOutFirms(moments);
  const at = (firm: number) => places.get(firm) ?? [Number.NaN, Number.NaN];

  it('are one for each firm, inside the figure', () => {
    expect([...places.keys()]).toEqual(Array.from({ length: 20 }, (_, firm) => firm));
    for (const [x, y] of places.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(1);
    }
  });

  it('depend on nothing but firms and ties, whatever their order', () => {
    const shuffled = moments.map((moment) => {
      return { ...moment, firms: moment.firms.toReversed(), ties: moment.ties.toReversed() };
    });
    expect([...layOutFirms(moments)]).toEqual([...places]);
    expect([...layOutFirms(shuffled)]).toEqual([...places]);
  });

  it('lie together where firms share a network', () => {
    const within = distance(at(0), at(4));
    const between = distance(at(2), at(7));
    expect(within).toBeLessThan(between);
  });

  it('keep apart', () => {
    const all = [...places.values()];
    const nearest = all.map((one, i) =>
      Math.min(...all.filter((_, j) => j !== i).map((other) => distance(one, other))),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(0.03);
  });

  it('are those of a few firms too', () => {
    const [moment = momentOf(0)] = moments;
    expect(layOutFirms([{ ...moment, firms: moment.firms.slice(0, 1), ties: [] }]).get(0)).toEqual([
      0, 0,
    ]);
    expect([...layOutFirms([])]).toEqual([]);
  });
});
