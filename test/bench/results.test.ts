import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readResults } from '../../bench/harness/results.mjs';
import { figureOf, interleave } from '../../bench/harness/rounds.mjs';
import { isReached, tellFigure } from '../../bench/harness/tell-figure.mjs';
import { ROWS } from '../../bench/rows/rows.mjs';
import { defaults, NETWORK_TYPES } from '../../src/model/index.ts';

describe('the rounds of a benchmark', () => {
  it('let everything that is compared run once before anything runs again', () => {
    const order: string[] = [];
    const subject = (name: string) => () => {
      order.push(name);
      return order.length;
    };
    const lines = interleave(2, { a: subject('a'), b: subject('b') }, () => {});
    expect(order).toEqual(['a', 'b', 'a', 'b']);
    expect(lines).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]);
  });

  it('give the median of the ratios within rounds, not a ratio of medians', () => {
    const lines = [
      { a: 1, b: 1 },
      { a: 10, b: 2 },
      { a: 4, b: 2 },
    ];
    const figure = figureOf(lines, ({ a = NaN, b = NaN }) => a / b);
    expect(figure).toEqual({ median: 2, min: 1, max: 5, rounds: 3 });
    expect(tellFigure(figure, undefined)).toBe('2.00 (1.00 to 5.00, 3 rounds)');
  });
});

describe('a figure', () => {
  const figure = { median: 2, min: 1, max: 3, rounds: 7 };

  it('is reached when its median is', () => {
    expect(isReached({ what: '', reach: { least: 2 } }, figure)).toBe(true);
    expect(isReached({ what: '', reach: { least: 2.1 } }, figure)).toBe(false);
    expect(isReached({ what: '', reach: { most: 2 } }, figure)).toBe(true);
    expect(isReached({ what: '', reach: { most: 1.9 } }, figure)).toBe(false);
    expect(isReached({ what: '' }, figure)).toBeUndefined();
  });
});

describe('the committed results of the benchmark', () => {
  const results = Object.entries(readResults().rows);

  it('hold figures that are declared, of whole rounds', () => {
    expect(results.length).toBeGreaterThan(0);
    for (const [name, { figures }] of results) {
      const row = ROWS.find((one) => one.name === name);
      for (const [figure, { median, min, max, rounds }] of Object.entries(figures)) {
        expect(row?.figures, `${name} ${figure}`).toHaveProperty([figure]);
        expect(min <= median && median <= max && rounds >= 1, `${name} ${figure}`).toBe(true);
      }
    }
  });

  it('name neither a machine nor a folder of it', () => {
    const text = readFileSync('bench/results/performance.json', 'utf8');
    expect(text).not.toMatch(/\/(home|Users|tmp|root|work|usr)\b|[A-Z]:\\/);
  });
});

describe('what peers rely on', () => {
  it('is so at the defaults and for every type of network', () => {
    const pinned = JSON.parse(readFileSync('bench/peers/pinned.json', 'utf8')) as Record<
      string,
      unknown
    >;
    for (const [path, value] of Object.entries(pinned)) {
      expect(defaults()).toHaveProperty(path, value);
      const [group, name = ''] = path.split('.');
      for (const { preset } of group === 'network' ? Object.values(NETWORK_TYPES) : []) {
        expect({ [name]: value, ...preset }).toHaveProperty([name], value);
      }
    }
  });
});
