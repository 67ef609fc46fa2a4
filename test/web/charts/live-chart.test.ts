import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { openPage, PHONE, scrubTo } from '../page.ts';

const isAbsent = (await findBrowser()) === undefined;

/** Widths of the figure, of its bars together, and what of its words sticks out of it, in pixels. */
function measure(page: Page) {
  return page.evaluate(() => {
    const svg = document.querySelector('.pairs .drawing svg');
    const frame = svg?.getBoundingClientRect();
    const boxes = (selector: string) =>
      [...(svg?.querySelectorAll(selector) ?? [])].map((mark) => mark.getBoundingClientRect());
    const bars = boxes('.mark-rect path').filter(({ height }) => height > 0);
    return {
      width: frame?.width ?? 0,
      bars: bars.reduce((sum, { width }) => sum + width, 0),
      outside: Math.max(...boxes('text').map(({ right }) => right)) - (frame?.right ?? 0),
    };
  });
}

describe.skipIf(isAbsent)('a chart that follows the run', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it('has room for its bars and its words on a phone, and takes the width it is given', async () => {
    const { page } = await openPage(browser, {
      hash: '#lang=fr&lesson=trust-by-working&bet=0',
      viewport: PHONE,
    });
    await scrubTo(page, Number(await page.locator('.scrub input').getAttribute('max')));
    await page.getByRole('button', { name: /^Est-ce le hasard/ }).click();
    await page.waitForFunction(() => document.querySelector('.pairs progress') === null);
    await page.locator('.pairs .save').scrollIntoViewIfNeeded();
    const isRoomy = async () => {
      const { width, bars, outside } = await measure(page);
      return bars > width / 3 && outside <= 1;
    };
    await expect.poll(isRoomy).toBe(true);
    const { width } = await measure(page);
    await page.setViewportSize({ width: 600, height: 740 });
    await expect.poll(async () => (await measure(page)).width).toBeGreaterThan(width + 150);
    await expect.poll(isRoomy).toBe(true);
    await page.context().close();
  });
});
