import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factorLine } from '../../src/charts/figures/factor-line.ts';
import { timeline } from '../../src/charts/figures/timeline.ts';
import { figurePage } from '../../src/report/write.ts';
import { DESIGNS, resultsOver, SHOWN } from '../charts/fixture.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { HOSTILE } from './fixture.ts';
import { drawn, overflow, openPage, PHONE, violations, WIDE } from './open-page.ts';

async function pageOf(title: string, language: 'en' | 'fr'): Promise<string> {
  const results = resultsOver(DESIGNS['one factor'] ?? { factors: [], points: [] }, 0.1);
  const choice = { metrics: SHOWN, point: 0, replicate: 0, ticks: [] };
  const made = factorLine.make(results, choice);
  if ('nothing' in made) throw new Error('nothing to draw');
  const page = {
    figure: factorLine,
    data: made.data,
    name: 'hostile',
    title: { en: title, fr: title },
    programVersion: '0',
    sources: [{ name: title, hash: 'abc', modelVersion: '1', command: title }],
  };
  return figurePage(page, language);
}

/** A network in which nobody fell out, came or went: most kinds of marks are drawn for the other alone. */
async function pageOfQuietNetwork(): Promise<string> {
  const label = { en: 'Quiet', fr: 'Calme' };
  const mandates = [{ hub: 3, from: 0, until: 9 }];
  const conflicts = [{ tick: 2, type: 'conflict', count: 2 }] as const;
  const data: Parameters<typeof timeline.describe>[0] = {
    run: { en: 'One run.', fr: 'Une simulation.' },
    ticks: 8,
    networks: [
      { network: 0, from: 0, mandates, happened: [], title: label },
      { network: 1, from: 0, mandates, happened: conflicts, title: { en: 'Loud', fr: 'Vif' } },
    ],
    others: 0,
  };
  const page = { figure: timeline, data, name: 'quiet', title: label, programVersion: '0' };
  return figurePage({ ...page, sources: [] }, 'en');
}

const isAbsent = (await findBrowser()) === undefined;

describe.skipIf(isAbsent)('the page of a figure', () => {
  let browser: Browser;
  let folder: string;
  let url = '';
  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'reticula-figure-'));
    const file = join(folder, 'figure.html');
    await writeFile(file, await pageOf(HOSTILE, 'fr'));
    url = pathToFileURL(file).href;
  });
  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  it.each([WIDE, PHONE])(
    'draws the figure at %o, asks for nothing, harms nobody',
    async (viewport) => {
      const opened = await openPage(browser, url, { viewport });
      expect(await opened.page.locator('figure svg.marks').count()).toBe(1);
      expect(await opened.page.title()).toBe('Courbe sur un facteur – Reticula');
      expect(opened.troubles).toEqual([]);
      expect(await overflow(opened.page)).toBeLessThanOrEqual(0);
      expect(await violations(opened.page)).toEqual([]);
      await opened.page.close();
    },
  );

  it('says the same in words, in the language of the reader', async () => {
    const { page } = await openPage(browser, url, { viewport: WIDE });
    await drawn(page);
    await page.locator('summary').first().click();
    const words = page.locator('details p');
    expect(await words.innerText()).toMatch(/^Moyenne\u00a0: Engagement à l’international/);
    await page.locator('button[data-language=en]').click();
    await drawn(page);
    expect(await words.innerText()).toMatch(/^Mean of Engagement abroad/);
    await page.close();
  });

  it('announces no picture without a name where a kind of marks has none', async () => {
    const file = join(folder, 'quiet.html');
    await writeFile(file, await pageOfQuietNetwork());
    const { page } = await openPage(browser, pathToFileURL(file).href);
    expect(await page.locator('figure .role-mark:empty').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
