import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageFiles } from '../../src/cli/actions/teach/page-files.ts';
import { pageServer } from '../../src/cli/actions/teach/page-server.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { openPage, overflow, PHONE, scrubTo, violations } from './page.ts';

const isAbsent = (await findBrowser()) === undefined;

it('loads less than 400 kB before the first chart, packed as servers pack it', async () => {
  const files = await readPageFiles();
  const first = [...files].filter(([path]) => path !== '/charts.js');
  expect(first.map(([path]) => path)).toContain('/kernel.js');
  const sizes = first.map(([, { content }]) => gzipSync(content).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
});

describe.skipIf(isAbsent)('the classroom page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it('opens from a file, asks for nothing, and plays to the end', async () => {
    const { page, troubles } = await openPage(browser);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction(() => {
      const scrub = document.querySelector<HTMLInputElement>('.scrub input');
      return Number(scrub?.value) >= 3;
    });
    await page.getByRole('button', { name: 'Pause' }).click();
    await scrubTo(page, 60);
    expect(await page.locator('.scrub output').textContent()).toBe('Year 15, quarter 4');
    expect(await page.locator('canvas').first().getAttribute('aria-label')).toContain('60 firms');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('does the same when it is served, under a policy without inline scripts', async () => {
    const server = pageServer(await readPageFiles());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { page, troubles } = await openPage(browser, { url: `http://127.0.0.1:${port}/` });
    await page.click('#tab-charts');
    await page.waitForSelector('.drawing svg');
    await scrubTo(page, 30);
    await page.click('#tab-share');
    await page.getByRole('button', { name: /^Work it out/ }).click();
    expect(await page.locator('.hash').textContent()).toMatch(/^[0-9a-f]{32}$/);
    expect(troubles).toEqual([]);
    await page.context().close();
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['en-GB', 'This is an artificial world.'],
    ['fr-FR', 'Ce monde est artificiel.'],
  ])('says in %s first of all that the world is artificial', async (locale, words) => {
    const { page } = await openPage(browser, { locale, viewport: PHONE });
    const banner = page.locator('.banner');
    expect(await banner.textContent()).toContain(words);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const box = await banner.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(60);
    expect(box?.height).toBeLessThan(60);
    await banner.locator('summary').click();
    expect(await banner.locator('li').first().isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('can be used at 200% zoom', async () => {
    const { page } = await openPage(browser, { viewport: { width: 640, height: 360 } });
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Play' }).scrollIntoViewIfNeeded();
    await page.getByRole('tab', { name: 'Share' }).click();
    expect(await page.locator('.link input').isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('speaks the other language at a click, everywhere', async () => {
    const { page } = await openPage(browser);
    await page.getByRole('button', { name: 'Français' }).click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await page.locator('.transport').textContent()).toContain('Lecture');
    expect(await page.locator('canvas').first().getAttribute('aria-label')).toContain(
      'entreprises',
    );
    await page.context().close();
  });

  it('tells a firm’s story to whoever reaches it by the keyboard', async () => {
    const { page } = await openPage(browser);
    await scrubTo(page, 20);
    await page.locator('canvas').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Who is who' }).click();
    const hint = page.locator('.hint:visible');
    expect(await hint.textContent()).toMatch(/(Joined|founder|Founded) .*(Closest to firm \d+)/);
    expect(await page.locator('.story .lead').textContent()).toMatch(/^Firm \d+ – hub of /);
    expect(await page.locator('.events li').count()).toBeGreaterThan(2);
    const first = await page.locator('.story select').inputValue();
    await page.locator('canvas').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.story select').inputValue()).not.toBe(first);
    await page.context().close();
  });

  it('leads from the box of a firm to its story, and says of which world it is', async () => {
    const { page } = await openPage(browser, { hash: '#v=1&lang=en&t=30&a=&b=trust.gain:0' });
    await page.locator('canvas').nth(1).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Its story: Who is who' }).nth(1).click();
    const story = page.locator('.story');
    const inB = story.getByLabel(/World.B/);
    expect(await inB.isChecked()).toBe(true);
    const hints = await page.locator('.hint > p').allTextContents();
    const lead = () => story.locator('.lead').textContent();
    expect(hints[1]).toContain(await lead());
    await story.getByLabel(/World.A/).check();
    expect(hints[0]).toContain(await lead());
    expect(hints[0]).not.toBe(hints[1]);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['light', 'controls'],
    ['dark', 'charts'],
    ['light', 'story'],
    ['dark', 'share'],
  ] as const)('breaks no rule of accessibility: %s, %s', async (colorScheme, tab) => {
    const hash = '#v=1&lang=en&t=30&a=&b=trust.gain:0';
    const { page, troubles } = await openPage(browser, { colorScheme, hash });
    await page.click(`#tab-${tab}`);
    if (tab === 'charts') await page.waitForSelector('.drawing svg');
    else
      await page
        .locator('.panel details summary')
        .first()
        .click({ timeout: 500 })
        .catch(() => undefined);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
