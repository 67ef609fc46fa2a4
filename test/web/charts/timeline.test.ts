import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { openPage } from '../page.ts';

const isAbsent = (await findBrowser()) === undefined;

const WORDS = {
  en: {
    first: /^World A: mandates, elections, ?conflicts/,
    second: /^World B: mandates/,
    conflict: 'conflict',
    events: ['dissolved', 'hub replaced', 'vote'],
    hub: /^hub: firm \d+$/,
  },
  fr: {
    first: /^Monde A : mandats, élections, ?conflits/,
    second: /^Monde B : mandats/,
    conflict: 'conflit',
    events: ['dissolution', 'remplacement', 'vote'],
    hub: /^entreprise pivot\u00a0: l’entreprise \d+$/,
  },
};

/** What whoever points at the marks of the last chart reads, one after the other. */
function titlesOf(page: Page, layer: number): Promise<string[]> {
  return page
    .locator('figure.chart')
    .last()
    .evaluate((chart, name) => {
      const marks = [...chart.querySelectorAll(`svg ${name} path`)];
      return marks.map((mark) => {
        for (const event of ['pointerover', 'pointermove', 'mousemove'])
          mark.dispatchEvent(new MouseEvent(event, { bubbles: true }));
        return chart.querySelector('.drawing [title]')?.getAttribute('title') ?? '';
      });
    }, `.layer_${layer}_marks`);
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
      const { first, second, conflict, events, hub } = WORDS[lang];
      const words = async (place: number) =>
        (await charts.nth(place).locator('.role-title text').allTextContents())
          .join(' ')
          .replaceAll(/\s/g, ' ');
      await charts.last().scrollIntoViewIfNeeded();
      await charts.last().locator('svg .layer_2_marks path').first().waitFor({ state: 'attached' });
      expect(await words(-2)).toMatch(first);
      expect(await words(-1)).toMatch(second);
      expect((await titlesOf(page, 0)).every((title) => hub.test(title))).toBe(true);
      expect(new Set(await titlesOf(page, 1))).toEqual(new Set([conflict]));
      expect(new Set(await titlesOf(page, 2))).toEqual(new Set(events));
      await page.context().close();
    },
  );
});
