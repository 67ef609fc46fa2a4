import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { openPage, PHONE, scrubTo } from '../page.ts';

const isAbsent = (await findBrowser()) === undefined;

const PATIENT = { timeout: 20_000 };

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

/** Words of charts that stick out of their chart or lie over other words. */
function misplacedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.charts .drawing svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const words = [...svg.querySelectorAll('text')]
        .filter(({ textContent }) => textContent !== '')
        .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }));
      const out = words.filter(
        ({ box }) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1,
      );
      const over = words.filter(({ box }, at) =>
        words
          .slice(0, at)
          .some(
            (other) =>
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3,
          ),
      );
      return [
        ...out.map(({ said }) => `${said} sticks out`),
        ...over.map(({ said }) => `${said} lies over others`),
      ];
    }),
  );
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
    // The bar of progress comes only once the workers are there: what is said at the end is waited for.
    await page.locator('.pairs', { hasText: 'plus haut dans' }).waitFor();
    await page.locator('.pairs .save').scrollIntoViewIfNeeded();
    const isRoomy = async () => {
      const { width, bars, outside } = await measure(page);
      return bars > width / 3 && outside <= 1;
    };
    await expect.poll(isRoomy).toBe(true);
    // The question is on which side of zero.
    const labels = page.locator('.pairs .role-axis-label').first().locator('text');
    expect(await labels.allTextContents()).toContain('0,0');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.pairs .save button', { hasText: 'CSV' }).click(),
    ]);
    const [heading, ...rows] = (await readFile(await saved.path(), 'utf8')).trim().split('\r\n');
    expect(heading).toBe('value,isShown');
    const said = (await page.locator('.pairs').textContent()) ?? '';
    const [, higher, lower] = /plus haut dans (\d+) et plus bas dans (\d+)/.exec(said) ?? [];
    const others = rows.filter((row) => row.endsWith('false'));
    expect(others).toHaveLength(Number(higher) + Number(lower));
    const { width } = await measure(page);
    await page.setViewportSize({ width: 600, height: 740 });
    await expect.poll(async () => (await measure(page)).width).toBeGreaterThan(width + 150);
    await expect.poll(isRoomy).toBe(true);
    await page.context().close();
  });

  it.each([
    ['fr', 360, 'twins', false],
    ['en', 360, 'twins', false],
    ['fr', 360, 'one world', false],
    ['fr', 1280, 'twins', false],
    ['en', 1280, 'one world', false],
    ['fr', 1280, 'twins', true],
    ['en', 1024, 'one world', true],
  ] as const)(
    'keeps its words whole and apart: %s, %i pixels, %s, projected: %s',
    async (language, width, which, isProjected) => {
      const lesson = which === 'twins' ? '&lesson=trust-by-working&bet=0' : '';
      const { page } = await openPage(browser, {
        hash: `#lang=${language}${lesson}`,
        // All charts are in sight, and so all are drawn.
        viewport: { width, height: 8000 },
      });
      if (isProjected) await page.getByRole('button', { name: /^Project/ }).click();
      await page.click('#tab-charts');
      await scrubTo(page, Number(await page.locator('.scrub input').getAttribute('max')));
      const charts = await page.locator('.charts .chart').count();
      expect(charts).toBeGreaterThan(9);
      // Many charts are drawn one after the other: a busy machine takes its time.
      await expect.poll(() => page.locator('.charts .save').count(), PATIENT).toBe(charts);
      await expect.poll(() => misplacedWords(page), PATIENT).toEqual([]);
      const letters = await page.evaluate(() => {
        const text = document.querySelector('.charts svg .role-axis-label text');
        return text?.getBoundingClientRect().height ?? 0;
      });
      // Projected, letters are larger by about half; a narrow chart may be made smaller, but little.
      expect(letters).toBeGreaterThan(isProjected ? 17 : 11);
      await page.context().close();
    },
  );
});
