import { describe, expect, it } from 'vitest';
import { metricsInTurn, readPlaces, type StoredTable } from '../../src/analysis/metrics-in-turn.ts';
import { readRuns } from '../../src/analysis/read-runs.ts';
import { valuesByPoint } from '../../src/analysis/runs.ts';
import type { Table } from '../../src/analysis/table.ts';
import { METRIC_NAMES } from '../../src/model/metrics.ts';

const DESIGN = {
  factors: [{ name: 'trust.initial' }, { name: 'trust.reference' }],
  scenario: {},
};

/** Two replicates at points 0, 3 and 7, as an interrupted sweep leaves them; of some the metrics are missing. */
const TABLE: Table = {
  rows: 6,
  columns: {
    run: [0, 3, 7, 8, 11, 15],
    point: [0, 3, 7, 0, 3, 7],
    replicate: [0, 0, 0, 1, 1, 1],
    'trust.initial': [0.2, 0.4, 0.2, 0.2, 0.4, 0.2],
    'trust.reference': ['fixed', 'fixed', 'own', 'fixed', 'fixed', 'own'],
    ...Object.fromEntries(
      METRIC_NAMES.map((name, at) => [name, [at, at + 1, Number.NaN, at + 3, at + 4, at + 5]]),
    ),
  },
};

/** Gives the rows two by two, and notes which columns are asked for together. */
function stored(asked: (readonly string[])[] = []): StoredTable {
  return {
    names: Object.keys(TABLE.columns),
    rows: TABLE.rows,
    async *pieces(names) {
      asked.push(names);
      for (let from = 0; from < TABLE.rows; from += 2) {
        const cut = names.map((name) => {
          return [name, Array.from(TABLE.columns[name] ?? []).slice(from, from + 2)] as const;
        });
        yield { rows: 2, columns: Object.fromEntries(cut) };
      }
    },
  };
}

describe('metrics that are read in turn', () => {
  it('have the values of the whole table, at the same points', async () => {
    const whole = readRuns(TABLE, DESIGN);
    const places = await readPlaces(stored(), DESIGN);
    expect(places.design).toEqual(whole.design);
    const seen: string[] = [];
    for await (const [name, runs] of metricsInTurn(stored(), places, METRIC_NAMES)) {
      expect(valuesByPoint(runs, name)).toEqual(valuesByPoint(whole, name));
      seen.push(name);
    }
    expect(seen).toEqual(METRIC_NAMES);
  });

  it('are few at a time, and nothing else is read with them', async () => {
    const asked: (readonly string[])[] = [];
    const places = await readPlaces(stored(), DESIGN);
    let most = 0;
    for await (const [, { table }] of metricsInTurn(stored(asked), places, METRIC_NAMES))
      most = Math.max(most, Object.keys(table.columns).length);
    expect(most).toBe(['run', 'point', 'replicate'].length + 4);
    expect(asked.flat()).toEqual(METRIC_NAMES);
  });
});
