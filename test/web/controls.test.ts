import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSource } from '../../src/analysis/write-source.ts';
import { findParameter } from '../../src/model/index.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { openPage, scrubTo, violations } from './page.ts';

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

    await page.getByRole('textbox', { name: 'Prerequisite trust' }).fill('0.6');
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

  it('begins from the start when the run is over, says so beforehand, and the 100 pairs still run', async () => {
    const { page, troubles } = await openPage(browser, {
      hash: '#lang=fr&lesson=trust-by-working&bet=0',
    });
    await page.click('#tab-controls');
    expect(await page.getByRole('radio', { name: 'Monde B' }).isChecked()).toBe(true);
    await page
      .getByPlaceholder('Trouver un paramètre')
      .fill('poids de l’expérience dans la confiance');
    const control = page.locator('.parameter').first();
    const acts = control.locator('.acts');
    expect(await acts.textContent()).toBe('tout de suite');
    const source = findParameter('trust.initial')?.source ?? '';
    expect(await page.locator('.of-lesson .help').first().textContent()).toContain(
      writeSource(source, 'fr'),
    );
    await scrubTo(page, 40);
    expect(await acts.textContent()).toBe('dès le premier trimestre');
    expect(await page.locator('.over').textContent()).toContain('les deux mondes recommencent');
    await control.locator('input[type=text]').fill('0.5');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.changed');
    expect(await page.locator('.scrub input').inputValue()).toBe('0');
    expect(await page.locator('.over').count()).toBe(0);
    expect(await page.locator('.world h2').nth(1).textContent()).not.toContain('(an');
    await scrubTo(page, 40);
    expect(await page.locator('.stage .mistake').count()).toBe(0);
    await page.click('#tab-lesson');
    await page.getByRole('button', { name: /^Est-ce le hasard/ }).click();
    await page
      .locator('.pairs', { hasText: 'Sur 100 paires de mondes' })
      .waitFor({ timeout: 50_000 });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('shows and takes numbers as the reader writes them, and says in words what is wrong', async () => {
    const { page, troubles } = await openPage(browser, { hash: '#lang=fr', locale: 'fr-FR' });
    await page.click('#tab-controls');
    await page.getByPlaceholder('Trouver un paramètre').fill('trust.initial');
    const control = page.locator('.parameter').first();
    const field = control.locator('input[type=text]');
    const give = async (text: string) => {
      await field.fill(text);
      await page.keyboard.press('Tab');
    };
    expect(await field.inputValue()).toBe('0,45');
    await give('0,6');
    await page.waitForFunction(() => location.hash.includes('trust.initial:0.6'));
    await give('0.55');
    await page.waitForFunction(() => location.hash.includes('trust.initial:0.55'));
    expect(await field.inputValue()).toBe('0,55');
    expect(await control.locator('.mistake').count()).toBe(0);
    for (const [text, told] of [
      [
        'beaucoup',
        '«\u00a0beaucoup\u00a0» n’est pas un nombre. Attendu\u00a0: un nombre de 0 à 1.',
      ],
      ['1,2', '«\u00a01,2\u00a0» ne convient pas ici. Attendu\u00a0: un nombre de 0 à 1.'],
    ] as const) {
      await give(text);
      const mistake = control.getByRole('alert');
      expect(await mistake.textContent()).toBe(told);
      expect(await field.inputValue()).toBe(text);
      expect(await field.getAttribute('aria-describedby')).toBe(await mistake.getAttribute('id'));
    }
    expect(await violations(page)).toEqual([]);
    // Another value, by the slider: the mistake is over.
    await control.locator('input[type=range]').fill('0.4');
    await control.locator('.mistake').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('0,4');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await field.inputValue()).toBe('0.4');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
