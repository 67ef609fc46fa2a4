import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { openPage } from '../page.ts';

const isAbsent = (await findBrowser()) === undefined;

const WORDS = {
  en: {
    first: /^World A: mandates, elections, ?conflicts/,
    second: /^World B: mandates/,
    titles: ['conflict', 'vote', 'hub replaced', 'network dissolved'],
    hub: /^hub: firm \d+$/,
  },
  fr: {
    first: /^Monde A : mandats, élections, ?conflits/,
    second: /^Monde B : mandats/,
    titles: ['conflit', 'vote', 'remplacement du dirigeant', 'réseau dissous'],
    hub: /^entreprise pivot\u00a0: l’entreprise \d+$/,
  },
};

/** What whoever points at a mark of the last chart reads. */
async function titleOf(page: Page, layer: number): Promise<string | null> {
  const chart = page.locator('figure.chart').last();
  const mark = chart.locator(`svg .layer_${layer}_marks path`).last();
  await mark.scrollIntoViewIfNeeded();
  for (const event of ['pointerover', 'pointermove', 'mousemove']) await mark.dispatchEvent(event);
  return chart.locator('.drawing [title]').getAttribute('title');
}

describe.skipIf(isAbsent)('the timeline', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it.each(['en', 'fr'] as const)(
    'names each world, and each mark to whoever points at it: %s',
    async (lang) => {
      const { page } = await openPage(browser, {
        hash: `#v=1&lang=${lang}&t=60&a=&b=trust.gain:0`,
      });
      await page.click('#tab-charts');
      const charts = page.locator('figure.chart');
      const { first, second, titles, hub } = WORDS[lang];
      const words = async (place: number) =>
        (await charts.nth(place).locator('.role-title text').allTextContents())
          .join(' ')
          .replaceAll(/\s/g, ' ');
      await charts.last().scrollIntoViewIfNeeded();
      await charts.last().locator('svg .layer_4_marks path').first().waitFor({ state: 'attached' });
      expect(await words(-2)).toMatch(first);
      expect(await words(-1)).toMatch(second);
      expect(await titleOf(page, 0)).toMatch(hub);
      for (const [at, title] of titles.entries()) expect(await titleOf(page, at + 1)).toBe(title);
      await page.context().close();
    },
  );
});
