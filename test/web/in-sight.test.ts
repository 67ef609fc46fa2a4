import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LESSONS } from '../../src/web/lessons/lessons.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { openPage, PHONE, scrubTo, WIDE } from './page.ts';

const isAbsent = (await findBrowser()) === undefined;

/** Where an element stands on the screen. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not drawn`);
  return { ...box, bottom: box.y + box.height, right: box.x + box.width };
}

describe.skipIf(isAbsent)('without scrolling', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it.each([
    ['projected, 1280 × 720', WIDE, true],
    ['projected, 1024 × 768', { width: 1024, height: 768 }, true],
    ['1280 × 720', WIDE, false],
  ])('the bet of every lesson is on the screen: %s', async (_name, viewport, isProjected) => {
    const { page } = await openPage(browser, { viewport });
    if (isProjected) await page.getByRole('button', { name: 'Projector' }).click();
    const outside: string[] = [];
    for (const language of ['en', 'fr'] as const) {
      for (const lesson of LESSONS) {
        await page.evaluate(
          (hash) => void (location.hash = hash),
          `#lang=${language}&lesson=${lesson.id}`,
        );
        await page
          .locator('.bet legend')
          .filter({ hasText: lesson.bet.prompt[language].slice(0, 20) })
          .waitFor();
        await page.waitForFunction(() => document.querySelector('.lesson') !== null);
        // The page turns to the question with the next picture.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        const [banner, bet] = [await boxOf(page, '.banner'), await boxOf(page, '.bet')];
        if (bet.y < banner.bottom || bet.bottom > viewport.height)
          outside.push(`${lesson.id} ${language}: ${bet.y} to ${bet.bottom}`);
      }
    }
    expect(outside).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['projected', true],
    ['not projected', false],
  ])(
    'what happened is on the screen at the end of every lesson: %s',
    async (_name, isProjected) => {
      const { page } = await openPage(browser);
      if (isProjected) await page.getByRole('button', { name: 'Projector' }).click();
      const outside: string[] = [];
      for (const lesson of LESSONS) {
        await page.evaluate(
          (hash) => void (location.hash = hash),
          `#lang=fr&lesson=${lesson.id}&bet=0&t=4`,
        );
        await page.locator('.lesson h2').first().filter({ hasText: lesson.title.fr }).waitFor();
        // Whoever reads on while it runs is led back to the result.
        await page.locator('[role=tabpanel]').evaluate((panel) => void (panel.scrollTop = 400));
        await scrubTo(page, Number(await page.locator('.scrub input').getAttribute('max')));
        await page.locator('.result').waitFor();
        const [panel, verdict] = [await boxOf(page, '.panel'), await boxOf(page, '.verdict')];
        if (verdict.y < panel.y || verdict.bottom > Math.min(panel.bottom, WIDE.height))
          outside.push(`${lesson.id}: ${verdict.y} to ${verdict.bottom}`);
      }
      expect(outside).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    ['wide, at once', WIDE, 0],
    ['on a phone, at a tap', PHONE, 1],
  ])(
    'the legend tells every sign and covers nothing of the network: %s',
    async (_name, viewport, taps) => {
      const { page } = await openPage(browser, { viewport });
      for (let tap = 0; tap < taps; tap++) await page.locator('.legend-strip summary').click();
      const signs = page.locator('.legend-strip li:visible');
      expect(await signs.count()).toBe(10);
      const told = (await signs.allTextContents()).join(' ');
      for (const word of ['size', 'colour', 'vivid', 'ring', 'outline', 'thick', 'dashes'])
        expect(told).toContain(word);
      const [legend, network] = [await boxOf(page, '.legend-strip'), await boxOf(page, 'canvas')];
      expect(legend.y).toBeGreaterThanOrEqual(network.bottom);
      await page.context().close();
    },
  );

  it.each(['en', 'fr'])(
    'all tabs stand on one line of a phone, whichever is shown: %s',
    async (language) => {
      const { page } = await openPage(browser, { hash: `#lang=${language}`, viewport: PHONE });
      const tabs = await page.getByRole('tab').all();
      expect(tabs.length).toBeGreaterThan(3);
      for (const tab of tabs) {
        await tab.click();
        const tops = await page
          .getByRole('tab')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
        expect(new Set(tops).size).toBe(1);
      }
      await page.context().close();
    },
  );

  it.each([
    ['en', WIDE],
    ['fr', WIDE],
    ['fr', PHONE],
  ] as const)('headlines are whole or left out, %s', async (language, viewport) => {
    const hash = `#lang=${language}&lesson=choosing-leaders&bet=0`;
    const { page } = await openPage(browser, { hash, viewport });
    const end = Number(await page.locator('.scrub input').getAttribute('max'));
    let seen = 0;
    for (const tick of [8, 20, 32, end]) {
      await scrubTo(page, tick);
      const { shown, cut } = await page.evaluate(() => {
        const state = { shown: 0, cut: [] as string[] };
        for (const list of document.querySelectorAll('.headlines')) {
          const frame = list.getBoundingClientRect();
          for (const item of list.children) {
            const box = item.getBoundingClientRect();
            if (box.left >= frame.right - 1) continue;
            state.shown += 1;
            const isCut = box.bottom > frame.bottom + 1 || item.scrollWidth > item.clientWidth;
            if (isCut) state.cut.push(item.textContent ?? '');
          }
        }
        return state;
      });
      expect(cut).toEqual([]);
      seen += shown;
    }
    expect(seen).toBeGreaterThan(4);
    await page.context().close();
  });

  it('on a phone what is told of a firm stands below the network, and closes at a tap or with Escape', async () => {
    const { page } = await openPage(browser, { hash: '#lang=fr&t=20', viewport: PHONE });
    const canvas = page.locator('canvas').first();
    const hint = page.locator('.hint:visible');
    for (const close of ['tap', 'Escape', 'Escape on its button']) {
      await canvas.focus();
      await page.keyboard.press('ArrowRight');
      const [network, told] = [await boxOf(page, 'canvas'), await boxOf(page, '.hint')];
      expect(told.y).toBeGreaterThanOrEqual(network.bottom);
      const button = hint.getByRole('button', { name: 'Fermer' });
      const finger = await button.boundingBox();
      expect(Math.min(finger?.width ?? 0, finger?.height ?? 0)).toBeGreaterThanOrEqual(40);
      if (close === 'tap') await button.click();
      else {
        if (close !== 'Escape') await button.focus();
        await page.keyboard.press('Escape');
      }
      expect(await hint.count()).toBe(0);
      expect(await canvas.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await page.context().close();
  });

  it.each([
    ['en', WIDE],
    ['fr', WIDE],
    ['fr', PHONE],
  ] as const)('the title of every scenario can be read whole, %s', async (language, viewport) => {
    const { page } = await openPage(browser, { hash: `#lang=${language}`, viewport });
    const menu = page.locator('.scenario select');
    const titles = await menu.locator('option').allTextContents();
    expect(titles.length).toBeGreaterThan(20);
    const unread: string[] = [];
    for (const title of titles) {
      await menu.selectOption({ label: title });
      const isCut = await menu.evaluate((select: HTMLSelectElement, text) => {
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) throw new Error('no ruler');
        const { font, paddingLeft, paddingRight } = getComputedStyle(select);
        context.font = font;
        const arrow = 16;
        const room =
          select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        return context.measureText(text).width > room - arrow;
      }, title);
      const below = page.locator('.toolbar p:visible');
      if (isCut && (await below.allTextContents()).join() !== title) unread.push(title);
    }
    expect(unread).toEqual([]);
    await page.context().close();
  });

  it('two worlds stand side by side where there is room, also narrow and projected', async () => {
    const { page } = await openPage(browser, {
      hash: '#lang=fr&lesson=trust-by-working&bet=0&t=8',
      viewport: { width: 1024, height: 768 },
    });
    await page.getByRole('button', { name: 'Projection' }).click();
    const [first, second] = await page.locator('.world').all();
    const [a, b] = [await first?.boundingBox(), await second?.boundingBox()];
    expect(b?.x).toBeGreaterThanOrEqual((a?.x ?? NaN) + (a?.width ?? NaN));
    expect(b?.y).toBe(a?.y);
    await page.context().close();
  });
});
