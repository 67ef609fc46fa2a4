import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { openPage, overflow, PHONE, scrubTo, violations } from './page.ts';

const isAbsent = (await findBrowser()) === undefined;

/** What a click saves, as text. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

describe.skipIf(isAbsent)('a world of ten thousand firms', () => {
  let browser: Browser;
  let page: Page;
  let troubles: readonly string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ page, troubles } = await openPage(browser, { hash: '#v=1&lang=en&s=large&n=6' }));
    await scrubTo(page, 6);
  }, 180_000);

  afterAll(() => browser.close());

  it('says what its picture leaves out, and its legend explains what is there, in both languages', async () => {
    const told = page.locator('.left-out');
    const legend = page.locator('.legend-strip ul');
    expect(await told.textContent()).toMatch(
      /^10,000 firms: .*Ties, joint projects and names are not drawn/,
    );
    expect(await legend.textContent()).toContain('coloured ground: network');
    for (const absent of ['dashes', 'yellow', 'outline', 'thick'])
      expect(await legend.textContent()).not.toContain(absent);
    await page.getByRole('button', { name: 'Français' }).click();
    expect(await told.textContent()).toMatch(/^10.000 entreprises.: .*ne sont pas dessinés/);
    expect(await legend.textContent()).toContain('fond coloré');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await violations(page)).toEqual([]);
  });

  it('tells the story of a firm to whoever reaches it by the keyboard, or taps it', async () => {
    const canvas = page.locator('canvas').first();
    await page.click('#tab-story');
    const number = page.getByRole('spinbutton', { name: 'Firm' });
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    const hint = page.locator('.hint:visible p');
    const hub = await number.inputValue();
    expect(await hint.textContent()).toMatch(
      new RegExp(`^Firm ${hub} – hub of Association .*founder of .*Closest to firm \\d+`),
    );
    // From firm to firm: back again leads back.
    const path: string[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      path.push(await number.inputValue());
      expect(await hint.textContent()).toContain(`Firm ${path.at(-1)} – `);
    }
    expect(new Set([hub, ...path]).size).toBe(4);
    expect(path.at(-1)).toBe(hub);
    expect(await page.locator('.story .lead').textContent()).toContain(`Firm ${hub} – `);
    await page.keyboard.press('Escape');
    expect(await hint.count()).toBe(0);
    await canvas.click({ position: { x: 300, y: 200 } });
    expect(await number.inputValue()).toMatch(/^\d+$/);
    expect(await hint.textContent()).toContain(`Firm ${await number.inputValue()} – `);
  });

  it('finds a firm by its number, and takes none that does not exist', async () => {
    await page.click('#tab-story');
    const number = page.getByRole('spinbutton', { name: 'Firm' });
    await number.fill('9999');
    await number.press('Enter');
    expect(await page.locator('.story .lead').textContent()).toContain('Firm 9999 – ');
    await number.fill('10000');
    await number.press('Enter');
    expect(await page.locator('.story .lead').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('says on its charts which firms and networks they show, also where they are saved', async () => {
    await page.click('#tab-charts');
    const charts = page.locator('figure.chart');
    for (const [at, words] of [
      [-2, 'One firm in 13 is drawn.'],
      [-1, 'At most 12 networks are drawn, those founded first.'],
    ] as const) {
      const chart = charts.nth(at);
      await chart.scrollIntoViewIfNeeded();
      await chart.locator('svg').waitFor();
      expect((await chart.locator('.role-title').textContent())?.replaceAll(/\s/g, '')).toContain(
        words.replaceAll(' ', ''),
      );
      expect(await chart.locator('.drawing').getAttribute('aria-label')).toContain(words);
    }
    expect(await saved(page, 'Save Vega-Lite: allali')).toContain('One firm in 13 is drawn.');
    const points = await charts.nth(-2).locator('svg .mark-symbol path').count();
    expect(points).toBeGreaterThan(300);
    expect(points).toBeLessThanOrEqual(800);
    expect(await charts.nth(-1).locator('svg .role-axis-label text').count()).toBeLessThan(30);
    expect((await charts.nth(-1).boundingBox())?.height).toBeLessThan(600);
  });

  it('can be saved as a picture that shows every firm', async () => {
    await page.click('#tab-share');
    const svg = await saved(page, 'Network (SVG)');
    // A dot is a move, two half circles; a hub has its ring besides.
    const circles = svg.match(/a[\d.]+ [\d.]+ 0 1 0 -/g)?.length ?? 0;
    expect(circles).toBeGreaterThanOrEqual(10_000);
    expect(svg).toContain('Artificial world');
    expect(svg.length).toBeLessThan(2_000_000);
  });

  it('fits on a phone', async () => {
    const opened = await openPage(browser, { hash: '#v=1&lang=fr&s=large&n=1', viewport: PHONE });
    expect(await overflow(opened.page)).toBe(0);
    expect(await opened.page.locator('.left-out').isVisible()).toBe(true);
    expect(opened.troubles).toEqual([]);
    await opened.page.context().close();
  });
});

describe.skipIf(isAbsent)('a world of some hundred firms with many ties', () => {
  it('says that only the strongest are drawn', async () => {
    const browser = await launchBrowser();
    const own =
      'format: 1\ntitle: Dense\nticks: 4\nparameters: {population: {firms: 240}}\nnetworks:\n  - {name: N, type: association, founders: 120}\n';
    const hash = `#v=1&lang=en&own=${Buffer.from(own).toString('base64url')}`;
    const { page, troubles } = await openPage(browser, { hash });
    expect(await page.locator('.left-out').textContent()).toBe(
      'Of so many ties, only those to the 3 firms that each trusts most are drawn.',
    );
    expect(troubles).toEqual([]);
    await page.goto('about:blank');
    const usual = await openPage(browser, { hash: '#v=1&lang=en' });
    expect(await usual.page.locator('.left-out').count()).toBe(0);
    await browser.close();
  });
});
