import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonPage } from '../../../src/report/write.ts';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { HOSTILE } from '../fixture.ts';
import { countMarks, drawn, openPage, overflow, PHONE, violations, WIDE } from '../open-page.ts';
import { comparisonFixture } from './fixture.ts';

const isAbsent = (await findBrowser()) === undefined;

const FIGURES = [
  'differences',
  'paired-slopes',
  'levels-over-time',
  'difference-over-time',
  'network-life',
];

describe.skipIf(isAbsent)('the page of a comparison in a browser', () => {
  let browser: Browser;
  let folder: string;
  const files: Record<string, string> = {};

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'reticula-comparison-'));
    const pages = {
      'two sides': comparisonFixture(),
      'four sides': comparisonFixture({ levels: [0.2, 0.4, 0.6, 0.8] }),
      hostile: comparisonFixture({ titles: [HOSTILE, `${HOSTILE} 2`] }),
    };
    for (const [name, data] of Object.entries(pages)) {
      const file = join(folder, `${name}.html`);
      await writeFile(file, await comparisonPage(data, 'en'));
      files[name] = pathToFileURL(file).href;
    }
  });

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  it.each([
    ['two sides', 'en', WIDE, 'light'],
    ['two sides', 'fr', PHONE, 'dark'],
    ['four sides', 'fr', WIDE, 'dark'],
    ['four sides', 'en', PHONE, 'light'],
  ] as const)('shows every figure of %s in %s', async (name, language, viewport, colorScheme) => {
    const { page, troubles } = await openPage(browser, files[name] ?? '', {
      viewport,
      colorScheme,
    });
    if (language === 'fr') {
      await page.click('button[data-language=fr]');
      await drawn(page);
    }
    const marks = await countMarks(page);
    expect(marks.map(([figure]) => figure)).toEqual(FIGURES);
    for (const [figure, count] of marks) expect(count, figure).toBeGreaterThan(1);
    expect(await overflow(page)).toBe(0);
    const lead = await page.locator('.lead').first().innerText();
    expect(lead).toMatch(language === 'fr' ? /^Dans ce modèle/ : /^In this model/);
    expect(troubles).toEqual([]);
  });

  it('shows the answer and the picture on the first screen of a projector', async () => {
    const { page } = await openPage(browser, files['two sides'] ?? '');
    for (const place of ['.lead', 'figure[data-figure=differences] .chart']) {
      const box = await page.locator(place).first().boundingBox();
      expect(box?.y ?? 720, place).toBeLessThan(450);
    }
  });

  it('saves what is drawn as CSV', async () => {
    const { page, troubles } = await openPage(browser, files['two sides'] ?? '');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('figure[data-figure=difference-over-time] button[data-save=csv]'),
    ]);
    expect(download.suggestedFilename()).toBe(
      'compare-fixture-difference-over-time-engagement.csv',
    );
    const text = await readFile(await download.path(), 'utf8');
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    const kept = rows.filter(({ kind }) => kind === 'difference');
    expect(kept.map(({ tick }) => Number(tick))).toEqual(Array.from({ length: 13 }, (_, i) => i));
    expect(Number(kept.at(-1)?.['difference'])).toBeCloseTo(0.6, 1);
    expect(troubles).toEqual([]);
  });

  it('draws another measure', async () => {
    const { page, troubles } = await openPage(browser, files['four sides'] ?? '');
    await page.selectOption('#metric', 'trust');
    await drawn(page);
    const titles = page.locator('figure[data-figure=paired-slopes] .role-title-text');
    expect((await titles.allTextContents()).join('\n')).toMatch(/Trust .*run by run/);
    expect(troubles).toEqual([]);
  });

  it('runs no text of a scenario', async () => {
    const { page, troubles } = await openPage(browser, files['hostile'] ?? '');
    expect(await page.title()).not.toBe('harmed');
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await page.evaluate(() => document.scripts.length)).toBe(2);
    expect(troubles).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility in the %s',
    async (colorScheme) => {
      const { page } = await openPage(browser, files['four sides'] ?? '', { colorScheme });
      expect(await violations(page)).toEqual([]);
    },
  );

  it('is all within reach of the keyboard', async () => {
    const { page } = await openPage(browser, files['four sides'] ?? '', { viewport: PHONE });
    const unreachable = await page.$$eval('.scroll', (all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth && (one as HTMLElement).tabIndex !== 0)
        .map(({ className }) => className),
    );
    expect(unreachable).toEqual([]);
  });

  it('prints its figures in ink, no table wider than the paper', async () => {
    const { page } = await openPage(browser, files['four sides'] ?? '', { colorScheme: 'dark' });
    // The width of A4 between its margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    const tables = await page.$$eval('table', (all) => all.map(({ offsetWidth }) => offsetWidth));
    expect(Math.max(...tables)).toBeLessThanOrEqual(688);
    const images = await page.$$eval('img.print', (all) =>
      (all as HTMLImageElement[]).map(({ naturalWidth }) => naturalWidth),
    );
    expect(images).toHaveLength(FIGURES.length);
    expect(Math.min(...images)).toBeGreaterThan(300);
  });
});
