import { expect, test } from 'vitest';
import type { StoredSweep } from '../../../src/analysis/stored-sweep.ts';
import { readReportData } from '../../../src/report/report-data.ts';
import { setting } from '../../../src/report/sections/setting.ts';
import { listedDesign } from '../../support/synthetic-runs.ts';
import { fixtureResults } from '../fixture.ts';

async function settingOf(sweep: StoredSweep, leftOut = { impossible: 0, alike: 0 }) {
  const points = Array.from({ length: 6 }, (_, i) => [0.3 + i / 50, 0.2 + ((i * 5) % 6) / 10]);
  const design = listedDesign(['trust.initial', 'hub.clarity'], points);
  const data = await readReportData(
    fixtureResults({ design, scenario: { sweep }, manifest: { points: 6, leftOut } }),
  );
  return setting(data).text;
}

test('the report names the design, how values are spread, the conditions and what was left out, in both languages', async () => {
  const page = await settingOf(
    {
      design: 'latinHypercube',
      samples: 8,
      seed: 'setting',
      factors: [
        {
          path: 'trust.initial',
          from: 0.25,
          to: 0.65,
          whole: false,
          distribution: { kind: 'normal', mean: 0.45, sd: 0.1 },
        },
        { path: 'hub.clarity', from: 0.2, to: 0.8, whole: false },
      ],
      when: [[{ path: 'trust.initial', is: '<=', other: 'hub.clarity' }]],
    },
    { impossible: 2, alike: 0 },
  );
  expect(page).toContain('from 0.25 to 0.65, normal with mean 0.45 and standard deviation 0.1');
  expect(page).toContain('de 0,25 à 0,65, normale de moyenne 0,45');
  expect(page).toContain('Latin hypercube, drawn from the seed: 6 points. Points had to satisfy:');
  expect(page).toContain('Hypercube latin, tiré de la graine\u00a0: 6 points. Les points devaient');
  expect(page).toContain('Left out: 2 impossible points.');
  expect(page).toContain('Écartés\u00a0: 2 points impossibles.');
});

test('of one factor at a time it names the base', async () => {
  const page = await settingOf({
    design: 'oneAtATime',
    factors: [
      { path: 'trust.initial', values: [0.3, 0.6] },
      { path: 'hub.clarity', values: [0.2] },
    ],
    base: [0.45, 0.8],
  });
  expect(page).toContain('0.45 in the base; else 0.3, 0.6');
  expect(page).toContain('0,8 à la base\u00a0; sinon 0,2');
  expect(page).toContain('A base point, then one factor at a time');
});
