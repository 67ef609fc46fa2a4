import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/analysis/summary.ts';
import { tellDetectable } from '../../src/analysis/tell-detectable.ts';
import { METRICS } from '../../src/model/metrics.ts';
import { gridDesign } from '../support/synthetic-runs.ts';

const TRUST = METRICS.filter(({ name }) => name === 'trust');
const DESIGN = gridDesign({ 'trust.initial': [0.2, 0.6] });

/** Values of trust, point by point. */
function told(...points: readonly number[][]) {
  const point = points.flatMap((values, at) => values.map(() => at));
  const replicate = points.flatMap((values) => values.map((_, at) => at));
  const table = { rows: point.length, columns: { point, replicate, trust: points.flat() } };
  return tellDetectable(summarise({ design: DESIGN, table }, ['trust']), TRUST);
}

describe('the smallest difference that runs would find', () => {
  test('is told from the point where least to that where most is needed', () => {
    expect(told([0.5, 0.51, 0.52], [0.4, 0.5, 0.6]).en).toMatch(/: Trust 0\.0\d+ to 0\.\d+\.$/);
  });

  test('is never one that the measure cannot have', () => {
    const scattered = told([0, 1], [1, 0]);
    expect(scattered.en).toMatch(/: Trust none that is possible\.$/);
    expect(scattered.fr).toMatch(/: Confiance aucune qui soit possible\.$/);
    const inPart = told([0.5, 0.51], [0, 1]);
    expect(inPart.en).toMatch(/: Trust 0\.\d+ \(at some points none that is possible\)\.$/);
    expect(inPart.fr).toMatch(
      /: Confiance 0,\d+ \(en certains points, aucune qui soit possible\)\.$/,
    );
  });

  test('needs two runs at a point', () => {
    expect(told([0.5], [0.6]).en).toMatch(/^With fewer than two runs/);
  });
});
