import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { openPage } from './page.ts';

const isAbsent = (await findBrowser()) === undefined;

/** Labels of the parameters that a section lists. */
const listed = (page: Page, section: string) =>
  page.locator(`.${section} .parameter-head label`).allTextContents();

describe.skipIf(isAbsent)('what was changed', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it('tells the lesson’s own settings from the visitor’s, in both worlds, and goes back to the lesson', async () => {
    const { page, troubles } = await openPage(browser, {
      hash: '#lang=en&lesson=trust-by-working&bet=0',
    });
    await page.click('#tab-controls');
    const choose = (world: string) => page.getByRole('radio', { name: world }).check();
    await choose('World A');
    expect(await listed(page, 'of-lesson')).toEqual(['Prerequisite trust']);
    expect(await listed(page, 'changed')).toEqual([]);
    await choose('World B');
    const ofSecond = await listed(page, 'of-lesson');
    expect(ofSecond).toHaveLength(2);
    expect(ofSecond).toContain('Prerequisite trust');
    expect(await listed(page, 'changed')).toEqual([]);

    await page.getByRole('spinbutton', { name: 'Prerequisite trust' }).fill('0.6');
    await page.keyboard.press('Tab');
    const changed = page.locator('.changed .parameter');
    await changed.waitFor();
    expect(await listed(page, 'changed')).toEqual(['Prerequisite trust']);
    expect(await listed(page, 'of-lesson')).toHaveLength(1);
    expect(await changed.locator('.back').textContent()).toContain('in the lesson: 0.3');
    expect(await page.locator('.world h2').nth(1).textContent()).toContain(
      'Prerequisite trust 0.6',
    );
    await choose('World A');
    expect(await listed(page, 'changed')).toEqual([]);

    await choose('World B');
    await page.locator('.changed .back button').click();
    await page.waitForSelector('.changed', { state: 'detached' });
    expect(await listed(page, 'of-lesson')).toEqual(ofSecond);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is compared with the scenario, and in the twin with world A, where there is no lesson', async () => {
    const { page } = await openPage(browser, {
      hash: '#lang=en&s=souss-massa&a=trust.initial:0.6&b=trust.initial:0.6,trust.gain:0',
    });
    await page.click('#tab-controls');
    const title = page.locator('.changed h2');
    await page.getByRole('radio', { name: 'World A' }).check();
    expect(await title.textContent()).toBe('Other than in the scenario');
    expect(await listed(page, 'changed')).toEqual(['Prerequisite trust']);
    await page.getByRole('radio', { name: 'World B' }).check();
    expect(await title.textContent()).toBe('Other than in world\u00a0A');
    expect(await listed(page, 'changed')).toHaveLength(1);
    await page.context().close();
  });
});
