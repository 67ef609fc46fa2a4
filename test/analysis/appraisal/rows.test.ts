import { describe, expect, test } from 'vitest';
import { ROW_KINDS } from '../../../src/analysis/appraisal/rows/row-kinds.ts';
import type { RowKindName } from '../../../src/analysis/appraisal/rows/row-kinds.ts';
import { runTrial } from '../../../src/analysis/appraisal/trial.ts';
import type { WorldInput } from '../../../src/model/index.ts';
import { eventsOf, LIVELY, valueOf, watchRun } from './watched-run.ts';

const TICKS = 20;
const UNTIL = 16;
const watched = watchRun(LIVELY, 'rows', TICKS);

/** The rows of a kind, one array each. */
function read(kind: RowKindName, input: WorldInput = LIVELY, until = UNTIL): number[][] {
  const trial = { input, ticks: TICKS, measures: [], rows: [{ kind, until }] };
  const flat = runTrial(trial, 'rows', 0).rows[0] ?? [];
  const width = ROW_KINDS[kind].columns.length;
  expect(flat.length % width).toBe(0);
  return Array.from({ length: flat.length / width }, (_, row) =>
    flat.slice(row * width, (row + 1) * width),
  );
}

/** Networks with a hub at the end of a quarter, by id. */
function ledAt(tick: number) {
  return new Map(
    (watched.networks[tick] ?? [])
      .filter((row) => !Number.isNaN(valueOf(row, 'hub')))
      .map((row) => [row.network, row]),
  );
}

describe('rows for regressions', () => {
  test('mandates: each vote at the end of a mandate, with what stood the quarter before', () => {
    const replaced = eventsOf(watched, 'replaced');
    const expected = eventsOf(watched, 'elected')
      .filter(({ reason, tick }) => reason === 'mandate' && tick <= UNTIL)
      .flatMap(({ network, tick }) => {
        const before = ledAt(tick - 1).get(network);
        if (before === undefined) return [];
        const isReplaced = replaced.some((one) => one.network === network && one.tick === tick);
        return [
          [valueOf(before, 'dissatisfied'), valueOf(before, 'mandateConflict'), isReplaced ? 1 : 0],
        ];
      });
    expect(expected.length).toBeGreaterThan(2);
    expect(read('mandates')).toEqual(expected);
  });

  test('hubQuarters: every quarter of every network that was led the quarter before', () => {
    const replaced = eventsOf(watched, 'replaced');
    const expected = Array.from({ length: UNTIL }, (_, k) => k + 1).flatMap((tick) =>
      [...ledAt(tick - 1)].map(([network, row]) => {
        const isReplaced = replaced.some((one) => one.network === network && one.tick === tick);
        return [valueOf(row, 'dissatisfied'), valueOf(row, 'mandateConflict'), isReplaced ? 1 : 0];
      }),
    );
    expect(read('hubQuarters')).toEqual(expected);
    expect(expected.some(([, , isReplaced]) => isReplaced === 1)).toBe(true);
  });

  test('candidates: all who stood in votes between at least two, one of them chosen', () => {
    const rows = read('candidates');
    const votes = eventsOf(watched, 'elected').filter(
      ({ tick, candidates }) => tick <= UNTIL && candidates.firm.length > 1,
    );
    expect(rows).toHaveLength(
      votes.reduce((sum, { candidates }) => sum + candidates.firm.length, 0),
    );
    votes.forEach(({ firm, candidates }, vote) => {
      const own = rows.filter(([of]) => of === vote);
      expect(own.map(([, isChosen]) => isChosen)).toEqual(
        candidates.firm.map((candidate) => (candidate === firm ? 1 : 0)),
      );
      expect(own.map(([, , reputation]) => reputation)).toEqual([...candidates.reputation]);
      expect(own.map((row) => row[3])).toEqual([...candidates.trust]);
      expect(own.map((row) => row[4])).toEqual([...candidates.clarity]);
    });
    expect(votes.length).toBeGreaterThan(2);
  });

  test('laggedCooperation: cooperation beside trust, clarity and payoff one quarter earlier', () => {
    const expected = Array.from({ length: UNTIL }, (_, k) => k + 1).flatMap((tick) =>
      (watched.networks[tick] ?? []).flatMap((row) => {
        const before = watched.networks[tick - 1]?.find(({ network }) => network === row.network);
        const cooperation = valueOf(row, 'cooperation');
        if (before === undefined || Number.isNaN(cooperation)) return [];
        const earlier = ['trust', 'sharedClarity', 'payoff'].map((name) => valueOf(before, name));
        return [[row.network, cooperation, ...earlier]];
      }),
    );
    expect(read('laggedCooperation')).toEqual(expected);
  });

  test('firstExports: quarters until the first export, those that exported at the start left out', () => {
    const last = watched.firms[UNTIL];
    const expected = Array.from(last?.['firstExport'] ?? []).flatMap((tick) =>
      tick === 0 ? [] : [Number.isNaN(tick) ? [UNTIL, 0] : [tick, 1]],
    );
    expect(read('firstExports')).toEqual(expected);
    expect(expected.length).toBeLessThan(24);
    expect(new Set(expected.map(([, isObserved]) => isObserved))).toEqual(new Set([0, 1]));
  });

  test('dissolutions: quarters until the first networks dissolve, or the end', () => {
    const fragile: WorldInput = {
      ...LIVELY,
      parameters: { ...LIVELY.parameters, membership: { exitIntercept: 0 } },
    };
    const run = watchRun(fragile, 'rows', TICKS);
    const ends = eventsOf(run, 'dissolved');
    const expected = (run.networks[0] ?? []).map(({ network }) => {
      const end = ends.find((one) => one.network === network && one.tick <= UNTIL);
      return end === undefined ? [UNTIL, 0] : [end.tick, 1];
    });
    expect(read('dissolutions', fragile)).toEqual(expected);
    expect(expected.some(([, isObserved]) => isObserved === 1)).toBe(true);
  });

  test('jointWork: every pair of members spends each quarter at risk once, until its tie is formed', () => {
    const closed: WorldInput = {
      ...LIVELY,
      parameters: {
        ...LIVELY.parameters,
        population: { firms: 13 },
        steps: { joining: false, leaving: false, elections: false, founding: false },
      },
    };
    const run = watchRun(closed, 'rows', TICKS);
    const tied = new Map<string, number>();
    for (const { firm, other, tick } of eventsOf(run, 'becameSocial')) {
      if (tick <= UNTIL) tied.set([firm, other].sort((a, b) => a - b).join(' '), tick);
    }
    const rows = read('jointWork', closed);
    const pairs = (7 * 6) / 2 + (6 * 5) / 2;
    const untied = (pairs - tied.size) * UNTIL;
    const atRisk = rows.reduce((sum, [start = 0, stop = 0]) => sum + stop - start, 0);
    expect(rows.filter(([, , , isTied]) => isTied === 1)).toHaveLength(tied.size);
    expect(atRisk).toBe(untied + [...tied.values()].reduce((sum, tick) => sum + tick, 0));
    expect(tied.size).toBeGreaterThan(0);
    // Ties need joint work, by the threshold of the world.
    const works = rows.flatMap(([, , work = 0, isTied]) => (isTied === 1 ? [work] : []));
    expect(Math.min(...works)).toBeGreaterThan(1);
    const worked = eventsOf(run, 'projectCompleted').filter(({ tick }) => tick <= UNTIL);
    const most = Math.max(...rows.map(([, , work = 0]) => work));
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThanOrEqual(worked.length);
  });
});
