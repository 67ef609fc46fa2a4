import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageFiles } from '../../../src/cli/actions/teach/page-files.ts';
import { pageServer } from '../../../src/cli/actions/teach/page-server.ts';
import { LESSONS } from '../../../src/web/lessons/lessons.ts';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { openPage } from '../page.ts';

const isAbsent = (await findBrowser()) === undefined;

/** The link in the section of this title. */
async function linkIn(page: Page, title: string): Promise<string> {
  await page.click('#tab-share');
  return page
    .locator('.link input')
    .and(page.getByLabel(title, { exact: true }))
    .inputValue();
}

describe.skipIf(isAbsent)('what is shared', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it('a link for the class opens each lesson at its question: no bet, no end, in the lecturer’s language', async () => {
    // The lecturer has bet, changed the language and played to the end.
    const lecturer = await openPage(browser, { hash: '#lang=fr' });
    const student = await openPage(browser);
    for (const lesson of LESSONS) {
      await lecturer.page.evaluate(
        (hash) => void (location.hash = hash),
        `#lang=fr&lesson=${lesson.id}&bet=0&t=6`,
      );
      await lecturer.page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('.scrub input')?.value === '6',
      );
      const link = await linkIn(lecturer.page, 'Lien pour la classe');
      expect(new URL(link).hash).toBe(`#lang=fr&lesson=${lesson.id}`);
      await student.page.goto(link);
      const { page } = student;
      await page.locator('.lesson h2').first().filter({ hasText: lesson.title.fr }).waitFor();
      expect(await page.locator('.lesson .question').textContent()).toContain(
        lesson.question.fr.slice(0, 12),
      );
      expect(await page.locator('.scrub input').inputValue()).toBe('0');
      expect(await page.locator('.bet input:checked').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Lecture' }).isDisabled()).toBe(true);
      expect(await page.locator('.result, .exercise').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    }
    expect([...lecturer.troubles, ...student.troubles]).toEqual([]);
    await lecturer.page.context().close();
    await student.page.context().close();
  });

  it('a link to what is shown holds the bet and the quarter too', async () => {
    const { page } = await openPage(browser, { hash: '#lang=en&lesson=prior-ties&bet=1&t=7' });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.scrub input')?.value === '7',
    );
    const link = await linkIn(page, 'Link to what is shown');
    const again = await openPage(browser, { url: link });
    await again.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.scrub input')?.value === '7',
    );
    await again.page.click('#tab-lesson');
    const bet = LESSONS.find(({ id }) => id === 'prior-ties')?.bet.answers[1]?.label.en ?? '';
    expect(await again.page.locator('.opening section').textContent()).toContain(bet);
    await page.context().close();
    await again.page.context().close();
  });

  it.each([
    ['en', 'Copy', 'Copied', 'The link is copied.'],
    ['fr', 'Copier', 'Copié', 'Le lien est copié.'],
  ])('a link is copied at a click, and that is said: %s', async (lang, ask, done, said) => {
    const server = pageServer(await readPageFiles());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { page, troubles } = await openPage(browser, { url, hash: `#lang=${lang}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('#tab-share');
    const told = page.locator('.share [aria-live]').first();
    expect(await told.textContent()).toBe('');
    await page.getByRole('button', { name: ask, exact: true }).click();
    await page.getByRole('button', { name: done, exact: true }).waitFor();
    expect(await told.textContent()).toBe(said);
    const link = await page.locator('.link input').inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(troubles).toEqual([]);
    await page.context().close();
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['en', 'Copy', /could not be copied here: select it in the field/],
    ['fr', 'Copier', /copie n’a pas pu se faire ici\u00a0: sélectionnez le lien/],
  ])(
    'where the clipboard is refused the link is there to be copied by hand: %s',
    async (lang, ask, said) => {
      const { page, troubles } = await openPage(browser, { hash: `#lang=${lang}` });
      const tools = await page.context().newCDPSession(page);
      await tools.send('Browser.setPermission', {
        permission: { name: 'clipboard-write', allowWithoutSanitization: false },
        setting: 'denied',
      });
      await page.click('#tab-share');
      await page.getByRole('button', { name: ask, exact: true }).click();
      await page.locator('.share [aria-live]', { hasText: said }).waitFor();
      expect(await page.getByRole('button', { name: ask, exact: true }).count()).toBe(1);
      const field = page.locator('.link input');
      await field.focus();
      const selected = await field.evaluate((element) => {
        const { selectionStart, selectionEnd, value } = element as HTMLInputElement;
        return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      });
      expect(selected).toBe(await field.inputValue());
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );
});
