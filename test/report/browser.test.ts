import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportFor } from '../../src/report/write.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { gridDesign } from '../support/synthetic-runs.ts';
import { fixtureResults, HOSTILE } from './fixture.ts';
import {
  countMarks,
  drawn,
  type Opened,
  openPage,
  overflow,
  PHONE,
  violations,
  WIDE,
} from './open-page.ts';

const isAbsent = (await findBrowser()) === undefined;

describe.skipIf(isAbsent)('the report in a browser', () => {
  let browser: Browser;
  let folder: string;
  const files: Record<string, string> = {};

  async function write(name: string, fixture: Parameters<typeof fixtureResults>[0]): Promise<void> {
    const file = join(folder, `${name}.html`);
    await writeFile(file, await reportFor(fixtureResults(fixture), 'en'));
    files[name] = pathToFileURL(file).href;
  }

  const open = (
    name: string,
    viewport = WIDE,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Opened> => openPage(browser, files[name] ?? '', { viewport, colorScheme });

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'reticula-report-'));
    await write('usual', { missing: 0.02, replicates: 30 });
    await write('hostile', {
      scenario: { title: HOSTILE, question: HOSTILE, description: HOSTILE },
      manifest: { command: HOSTILE, seed: HOSTILE },
      replicates: 3,
    });
    await write('one factor', {
      design: gridDesign({ 'trust.initial': [0.2, 0.6] }),
      replicates: 5,
    });
    await write('no factor', { design: gridDesign({}), replicates: 5 });
  });

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  it.each([
    ['1280 × 720, English, light', WIDE, 'en', 'light'],
    ['1280 × 720, French, dark', WIDE, 'fr', 'dark'],
    ['360 px, French, light', PHONE, 'fr', 'light'],
    ['360 px, English, dark', PHONE, 'en', 'dark'],
  ] as const)('shows every figure at %s', async (_, viewport, language, theme) => {
    const { page, troubles } = await open('usual', viewport, theme);
    if (language === 'fr') {
      await page.click('button[data-language=fr]');
      await drawn(page);
    }
    const marks = await countMarks(page);
    expect(marks.map(([name]) => name)).toEqual(['map', 'trajectories', 'distributions', 'events']);
    for (const [name, count] of marks) expect(count, name).toBeGreaterThan(20);
    expect(await overflow(page)).toBe(0);
    const heading = await page.locator('#answer h2').innerText();
    expect(heading).toBe(language === 'fr' ? 'Ce qu’il en ressort' : 'What came out');
    expect(await page.locator('#summary-table tbody tr').count()).toBe(25);
    expect(troubles).toEqual([]);
  });

  it.each(['one factor', 'no factor'])('shows results with %s', async (name) => {
    const { page, troubles } = await open(name);
    const marks = await countMarks(page);
    expect(marks.length).toBe(name === 'no factor' ? 3 : 4);
    for (const [figure, count] of marks) expect(count, figure).toBeGreaterThan(2);
    expect(troubles).toEqual([]);
  });

  it('runs no text of a scenario', async () => {
    const { page, troubles } = await open('hostile');
    expect(await page.title()).toContain('</script>');
    expect(await page.locator('h1').innerText()).toContain('<img src=x');
    expect(await page.evaluate(() => document.scripts.length)).toBe(2);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('draws another metric, with its table', async () => {
    const { page, troubles } = await open('usual');
    const title = () => page.locator('figure[data-figure=map] .role-title-text').textContent();
    const before = await title();
    await page.selectOption('#metric', 'trust');
    await drawn(page);
    expect(await title()).not.toBe(before);
    expect(await page.locator('#summary-caption').innerText()).toMatch(/^Trust/);
    expect(troubles).toEqual([]);
  });

  it('turns dark and French at the push of a button, figures included', async () => {
    const { page, troubles } = await open('usual');
    const ground = () =>
      page.$eval(
        'figure[data-figure=map] .chart svg',
        (svg) => getComputedStyle(svg).backgroundColor,
      );
    const light = await ground();
    await page.click('button[data-theme-toggle]');
    await drawn(page);
    expect(await ground()).not.toBe(light);
    await page.click('button[data-language=fr]');
    await drawn(page);
    expect(await page.locator('figure[data-figure=map] .chart').innerText()).toContain('0,25');
    expect(await page.title()).toContain('Confiance et clarté');
    expect(troubles).toEqual([]);
  });

  it.each([
    ['svg', 'svg', '<svg '],
    ['png', 'png', 'PNG'],
    ['json', 'vl.json', '"$schema": "https://vega.github.io/schema/vega-lite/v6.json"'],
    ['csv', 'csv', 'x,y,mean,text'],
  ])('saves figures as %s', async (format, ending, start) => {
    const { page, troubles } = await open('usual');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`figure[data-figure=map] button[data-save=${format}]`),
    ]);
    expect(download.suggestedFilename()).toBe(`fixture-map-engagement.${ending}`);
    const content = await readFile(await download.path());
    expect(content.toString('latin1', 0, 200)).toContain(start);
    expect(content.length).toBeGreaterThan(1_000);
    expect(troubles).toEqual([]);
  });

  it('tells what figures show to those who do not see them', async () => {
    const { page } = await open('usual');
    const label = await page
      .locator('figure[data-figure=map] .chart svg')
      .first()
      .getAttribute('aria-label');
    const described =
      label ??
      (await page.locator('figure[data-figure=map] .chart').first().getAttribute('aria-label'));
    expect(described).toMatch(/^Mean of Engagement abroad .* Lowest .* highest/);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility in the %s',
    async (theme) => {
      const { page } = await open('usual', WIDE, theme);
      expect(await violations(page)).toEqual([]);
    },
  );

  it('prints its figures in ink', async () => {
    const { page, troubles } = await open('usual', WIDE, 'dark');
    await page.emulateMedia({ media: 'print' });
    const images = await page.$$eval('img.print', (all) =>
      (all as HTMLImageElement[]).map((image) => [image.naturalWidth, image.alt.length]),
    );
    expect(images).toHaveLength(4);
    for (const [width = 0, alt = 0] of images) {
      expect(width).toBeGreaterThan(300);
      expect(alt).toBeGreaterThan(40);
    }
    expect(await page.locator('.chart').first().isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(20_000);
    expect(troubles).toEqual([]);
  });
});
