import { describe, expect, it } from 'vitest';
import { sidesInTurn } from '../../../src/cli/actions/compare/sides-in-turn.ts';
import type { Side } from '../../../src/cli/actions/compare/side.ts';
import { metricsNamed } from '../../../src/analysis/asked-metrics.ts';
import { METRIC_NAMES } from '../../../src/model/metrics.ts';

const METRICS = metricsNamed(METRIC_NAMES.slice(0, 9));
const ROWS = 6;

/** A side of results whose k-th measure is k + `from` in every run; notes which columns are asked for together. */
function sideOf(directory: string, from: number, asked: (readonly string[])[]): Side {
  const results = {
    directory,
    async reader() {
      return {
        names: METRIC_NAMES,
        rows: ROWS,
        async *pieces(names: readonly string[]) {
          asked.push(names);
          for (const rows of [4, 2]) {
            const columns = names.map((name) => {
              const value = METRIC_NAMES.indexOf(name) + from;
              return [name, new Float64Array(rows).fill(value)] as const;
            });
            yield { rows, columns: Object.fromEntries(columns) };
          }
        },
      };
    },
  };
  const table = { rows: ROWS, columns: {} };
  return { results, runs: { design: { factors: [], points: [[]] }, table } } as unknown as Side;
}

describe('sides that are compared measure by measure', () => {
  it('have the values of their own results', async () => {
    const [a, b] = [sideOf('a', 0, []), sideOf('b', 100, [])];
    const seen: string[] = [];
    for await (const [{ name }, runsOf] of sidesInTurn([a, b, a], METRICS)) {
      const at = METRIC_NAMES.indexOf(name);
      expect(Array.from(runsOf(a).table.columns[name] ?? [])).toEqual(Array(ROWS).fill(at));
      expect(Array.from(runsOf(b).table.columns[name] ?? [])).toEqual(Array(ROWS).fill(at + 100));
      seen.push(name);
    }
    expect(seen).toEqual(METRICS.map(({ name }) => name));
  });

  it('are read a few measures at a time, and each directory once', async () => {
    const asked: (readonly string[])[] = [];
    const sides = [sideOf('a', 0, asked), sideOf('a', 0, asked)];
    let most = 0;
    for await (const [, runsOf] of sidesInTurn(sides, METRICS))
      for (const side of sides)
        most = Math.max(most, Object.keys(runsOf(side).table.columns).length);
    expect(most).toBe(4);
    expect(asked.flat()).toEqual(METRICS.map(({ name }) => name));
  });
});
