import { describe, expect, it } from 'vitest';
import type { Arm } from '../../../src/analysis/compare/arm.ts';
import { compareSurvival } from '../../../src/analysis/compare/compare-survival.ts';
import {
  firstExports,
  type Lives,
  livesFromEvents,
  livesFromNetworks,
} from '../../../src/analysis/compare/lives.ts';
import { tellSurvival } from '../../../src/analysis/compare/survival-sentence.ts';
import { hazardRatio, logRank } from '../../../src/analysis/statistics/index.ts';
import { normalDraws } from '../../support/synthetic-runs.ts';

/** Runs 0 and 2 are at the point of the arm, run 1 at another. */
const arm: Arm = {
  seed: 'argan',
  points: [0],
  runs: {
    design: { factors: [], points: [[0], [1]] },
    table: { rows: 3, columns: { run: [0, 1, 2], point: [0, 1, 0], replicate: [0, 0, 1] } },
  },
};

const sorted = ({ time, event, replicate }: Lives) =>
  time.map((at, i) => `${replicate[i]}: ${at} ${event[i]}`).sort();

describe('lives', () => {
  it('of the networks of the start are the same from events and from networks', () => {
    const happened: [number, number, string, number][] = [
      [0, 0, 'founded', 0],
      [0, 0, 'founded', 1],
      [0, 3, 'dissolved', 1],
      [0, 4, 'founded', 77],
      [0, 6, 'dissolved', 77],
      [1, 0, 'founded', 0],
      [2, 0, 'founded', 0],
      [2, 1, 'elected', 0],
    ];
    const events = {
      rows: happened.length,
      columns: {
        run: happened.map(([run]) => run),
        tick: happened.map(([, tick]) => tick),
        type: happened.map(([, , type]) => type),
        network: happened.map(([, , , network]) => network),
      },
    };
    const alive = [
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((tick) => [0, tick, 0]),
      ...[0, 1, 2].map((tick) => [0, tick, 1]),
      ...[4, 5].map((tick) => [0, tick, 77]),
      ...[0, 1].map((tick) => [1, tick, 0]),
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((tick) => [2, tick, 0]),
    ];
    const networks = {
      rows: alive.length,
      columns: {
        run: alive.map(([run = -1]) => run),
        tick: alive.map(([, tick = -1]) => tick),
        network: alive.map(([, , network = -1]) => network),
      },
    };
    const expected = ['0: 3 true', '0: 8 false', '1: 8 false'];
    expect(sorted(livesFromEvents(arm, events, 8))).toEqual(expected);
    expect(sorted(livesFromNetworks(arm, networks, 8))).toEqual(expected);
  });

  it('until the first export leave out who had exported before, and see the others until the last snapshot', () => {
    const rows = [
      [0, 4, Number.NaN],
      [0, 8, 0],
      [0, 8, 5],
      [0, 8, Number.NaN],
      [1, 8, 2],
      [2, 8, 8],
    ];
    const firms = {
      rows: rows.length,
      columns: {
        run: rows.map(([run = -1]) => run),
        tick: rows.map(([, tick = -1]) => tick),
        firstExport: rows.map(([, , first = Number.NaN]) => first),
      },
    };
    expect(sorted(firstExports(arm, firms))).toEqual(['0: 5 true', '0: 8 false', '1: 8 true']);
  });
});

/** Five networks in each of so many runs, ended at a constant hazard, seen for 40 quarters. */
function livesAt(hazard: number, runs: number, seed: string): Lives {
  const draw = normalDraws(seed);
  const uniform = () => (Math.abs(draw()) * 997) % 1;
  const lives = Array.from({ length: runs * 5 }, (_, i) => ({
    end: Math.ceil(-Math.log(1 - uniform()) / hazard),
    replicate: Math.floor(i / 5),
  }));
  return {
    time: lives.map(({ end }) => Math.min(40, end)),
    event: lives.map(({ end }) => end <= 40),
    replicate: lives.map(({ replicate }) => replicate),
  };
}

describe('time to an event', () => {
  const [slow, fast] = [livesAt(0.02, 40, 'slow'), livesAt(0.06, 40, 'fast')];

  it('is compared by curves, log-rank and a hazard ratio clustered by replicate', () => {
    const found = compareSurvival('networkLife', slow, fast, true);
    expect(found?.n).toEqual([200, 200]);
    expect(found?.logRank).toEqual(logRank([slow, fast]));
    const ratio = hazardRatio({
      predictors: [[...slow.time.map(() => 0), ...fast.time.map(() => 1)]],
      clusters: [...slow.replicate, ...fast.replicate],
      stop: [...slow.time, ...fast.time],
      event: [...slow.event, ...fast.event],
    });
    expect(found?.hazardRatio).toEqual(ratio);
    expect(ratio.kind === 'estimated' && ratio.ratio).toBeGreaterThan(2);
    expect(found && tellSurvival(found, ['A', 'B']).en).toMatch(
      /^In this model, networks end sooner in B than in A \(hazard ratio \d/,
    );
    expect(found && tellSurvival(found, ['A', 'B']).fr).toContain('plus tôt dans B que dans A');
  });

  it('has twice as many clusters where the arms do not share their luck', () => {
    const clusters = (isPaired: boolean) => {
      const found = compareSurvival('networkLife', slow, fast, isPaired)?.hazardRatio;
      return found?.kind === 'estimated' ? found.clusters : 0;
    };
    expect([clusters(true), clusters(false)]).toEqual([40, 80]);
  });

  it('is not called different in two halves of the same', () => {
    const found = compareSurvival('firstExport', slow, livesAt(0.02, 40, 'again'), false);
    expect(found && tellSurvival(found, ['A', 'B']).en).toMatch(/^No clear difference/);
  });

  it('says what happened where no ratio can be given', () => {
    const never: Lives = { time: [40, 40], event: [false, false], replicate: [0, 1] };
    const neither = compareSurvival('networkLife', never, never, true);
    expect(neither && tellSurvival(neither, ['A', 'B']).en).toContain('It happened in neither');
    const only = compareSurvival('networkLife', never, fast, true);
    expect(only && tellSurvival(only, ['A', 'B']).en).toContain('in B only');
    const none: Lives = { time: [], event: [], replicate: [] };
    expect(compareSurvival('networkLife', none, fast, true)).toBeUndefined();
  });
});
