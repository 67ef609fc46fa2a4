import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metricsNamed } from '../../../src/analysis/asked-metrics.ts';
import { metricsInTurn } from '../../../src/analysis/metrics-in-turn.ts';
import { valuesByPoint } from '../../../src/analysis/runs.ts';
import {
  sensitivityOf,
  type SensitivitySweep,
} from '../../../src/analysis/sensitivity/sensitivity-of.ts';
import { designOf } from '../../../src/experiment/scenario/design.ts';
import { readIdentity } from '../../../src/report/report-data.ts';
import type {
  MeasuredSensitivity,
  SensitivityPageData,
} from '../../../src/report/sensitivity/sensitivity-page-data.ts';
import { sensitivityPage } from '../../../src/report/write.ts';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { listedDesign } from '../../support/synthetic-runs.ts';
import { fixtureResults, HOSTILE } from '../fixture.ts';
import { countMarks, drawn, openPage, overflow, PHONE, violations, WIDE } from '../open-page.ts';

const PATHS = ['trust.initial', 'hub.clarity', 'trust.asymmetry'] as const;
const ranges = PATHS.map((path) => ({ path, from: 0, to: 1, whole: false }));
const SWEEPS: Readonly<Record<string, SensitivitySweep>> = {
  oat: {
    design: 'oneAtATime',
    factors: PATHS.map((path) => ({ path, values: [0, 1] })),
    base: PATHS.map(() => 0.4),
  },
  morris: { design: 'morris', factors: ranges, samples: 10, seed: 'page' },
  sobol: { design: 'saltelli', factors: ranges, samples: 16, seed: 'page' },
};

async function dataOf(
  method: string,
  { title = 'Three factors', replicates = 12 } = {},
): Promise<SensitivityPageData> {
  const sweep = SWEEPS[method];
  if (sweep === undefined) throw new Error(method);
  const { count, at } = designOf(sweep);
  const points = Array.from({ length: count }, (_, index) => at(index).map(Number));
  const scenario = { title, metrics: ['engagement', 'exporters'] };
  const design = listedDesign([...PATHS], points);
  const results = fixtureResults({ design, replicates, hasSeries: false, scenario });
  const data = await readIdentity(results);
  const asked = metricsNamed(scenario.metrics);
  const names = asked.map(({ name }) => name);
  const measured: MeasuredSensitivity[] = [];
  for await (const [name, runs] of metricsInTurn(await results.reader('runs'), data.runs, names)) {
    const sensitivity = sensitivityOf(sweep, valuesByPoint(runs, name), points);
    for (const metric of metricsNamed([name])) measured.push({ metric, sensitivity });
  }
  return { ...data, measured };
}

describe.each(Object.keys(SWEEPS))('the page of a sensitivity analysis by %s', (method) => {
  it('begins with the answer, tells every measure above its numbers, and how to read them', async () => {
    const page = await sensitivityPage(await dataOf(method), 'en');
    const answer = page.slice(page.indexOf('id="answer"'), page.indexOf('id="reading"'));
    expect(answer).toMatch(/<p class="lead"><span lang="en">.*“Prerequisite trust”/);
    expect(answer).toMatch(/<span lang="fr">.*«\u00a0Confiance préalable\u00a0»/);
    expect(page.match(/<article>/g)).toHaveLength(2);
    expect(page).toContain('data-figure="convergence"');
    expect(page).toContain('As the sample grows, with 95% intervals');
    expect(page).toContain('Aucun résultat n’estime un effet au Maroc');
    expect(page).toContain('How to get the same numbers');
    expect(page).not.toMatch(/>NaN|undefined</);
  });
});

it.each([
  ['oat', 1, 'with one replicate none has an interval', 'Bonferroni'],
  ['morris', 1, 'are about this one luck', 'Luck is taken off'],
  ['morris', 3, 'no interval is told', 'bootstrap'],
  ['sobol', 1, 'are about this one luck', 'taken off, and its share'],
  ['sobol', 3, 'no interval is told', 'bootstrap'],
])(
  'the page by %s with %i replicates claims in how to read it only what they allow',
  async (method, replicates, said, unsaid) => {
    const page = await sensitivityPage(await dataOf(method, { replicates }), 'en');
    const reading = page.slice(page.indexOf('<section id="reading"'), page.indexOf('id="results"'));
    expect(reading).toContain(said);
    expect(reading).not.toContain(unsaid);
  },
);

describe.skipIf((await findBrowser()) === undefined)('in a browser', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'reticula-sensitivity-'));
  });
  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  async function open(method: string, options: Parameters<typeof openPage>[2], title?: string) {
    const file = join(folder, `${method}.html`);
    await writeFile(
      file,
      await sensitivityPage(await dataOf(method, title === undefined ? {} : { title }), 'en'),
    );
    return openPage(browser, pathToFileURL(file).href, options);
  }

  it.each([
    ['sobol', WIDE, 'light'],
    ['morris', PHONE, 'dark'],
    ['oat', PHONE, 'light'],
  ] as const)(
    'the page of %s draws its figures, fits, and can be read',
    async (method, viewport, colorScheme) => {
      const { page, troubles } = await open(method, { viewport, colorScheme });
      for (const [, marks] of await countMarks(page)) expect(marks).toBeGreaterThan(2);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await page.click('button[data-language=fr]');
      await drawn(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.selectOption('select[data-metrics]', 'exporters');
      await drawn(page);
      expect(await page.textContent('figure svg')).toContain('Entreprises');
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('a hostile title does no harm', async () => {
    const { page, troubles } = await open('morris', {}, HOSTILE);
    expect(await page.title()).not.toBe('harmed');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
