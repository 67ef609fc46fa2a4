import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { openPage } from './page.ts';

const isAbsent = (await findBrowser()) === undefined;

/** A text as an address carries a scenario. */
const packed = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

const BOMB = `format: 1\ntitle: x\na: &a [1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b]\n`;

const HOSTILE = [
  ['markup', '#s=<img src=x onerror=alert(1)>', 'There is no scenario'],
  ['a script address', '#lesson=javascript:alert(1)', 'There is no lesson'],
  ['the prototype', '#s=__proto__&lesson=constructor', 'There is no scenario'],
  ['a broken escape', '#seed=%E0%A4%A', 'means nothing here'],
  ['a seed that hides', '#seed=a%E2%80%AEb', 'is none'],
  ['an endless seed', `#seed=${'x'.repeat(5000)}`, 'is none'],
  ['a parameter that is none', '#a=trust.initail:0.3', 'Did you mean trust.initial?'],
  ['a path into objects', '#a=__proto__.polluted:1,constructor.name:1', 'There is no parameter'],
  ['a value out of range', '#a=trust.initial:7', 'expected a number from 0 to 1'],
  ['no number', '#a=trust.initial:NaN,trust.initial:Infinity', 'expected a number'],
  ['the wrong kind', '#a=steps.trust:1', 'expected true or false'],
  ['a change after the end', '#n=20&a=21@trust.gain:0', 'cannot change in quarter 21'],
  ['a change of the set-up', '#a=5@trust.initial:0.2', 'cannot change'],
  ['a language that is none', '#lang=de', 'only en and fr'],
  ['a mistyped lesson', '#lesson=prior-tie', 'Did you mean prior-ties?'],
  ['a mistyped scenario', '#s=no-hubb', 'Did you mean no-hub?'],
  ['a scenario too large for a page', '#s=million', 'too large for a page'],
  ['endless time', '#n=1e9&t=-4', 'a whole number'],
  ['a world that does not fit', '#a=population.firms:2000000', 'too large for a page'],
  ['no scenario inside', '#own=AAAA', 'cannot be read'],
  ['a bomb of aliases', `#own=${packed(BOMB)}`, 'cannot be read'],
  ['deep nesting', `#own=${packed('['.repeat(20000))}`, 'cannot be read'],
  ['much of everything', `#${'a=trust.initial:9&'.repeat(400)}`, 'means nothing here'],
  ['another version', '#v=99', 'another version'],
] as const;

describe.skipIf(isAbsent)('an address', () => {
  let browser: Browser;
  let page: Page;
  let troubles: readonly string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ page, troubles } = await openPage(browser));
  });

  afterAll(() => browser.close());

  /** As if it were pasted into the bar of the open page. */
  const paste = async (hash: string) => {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, hash);
  };

  it.each(HOSTILE)('with %s opens with a message and a working page', async (_what, hash, said) => {
    await paste('#v=1');
    await page.waitForSelector('[role=alert]', { state: 'detached' });
    await paste(hash);
    const alert = page.locator('[role=alert]').first();
    await alert.waitFor();
    expect(await alert.textContent()).toContain(said);
    expect(await alert.locator('img, script, a').count()).toBe(0);
    expect(await page.locator('canvas').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
    expect(troubles).toEqual([]);
  });

  it('of a lesson that changes its first world keeps the cause in the second', async () => {
    await paste('#lang=en&lesson=prior-ties&bet=0&a=trust.initial:0.6');
    const title = page.locator('.world h2').nth(1);
    await title.waitFor();
    expect(await title.textContent()).toContain('have all worked together before');
    // What is put back leaves the worlds alike, and they say so.
    await paste('#lang=en&lesson=trust-by-working&bet=0&b=trust.initial:0.3');
    await expect.poll(() => title.textContent()).toBe('World\u00a0B like world\u00a0A');
  });

  it('that is right opens without a word', async () => {
    await paste('#v=1&lang=fr&s=no-hub&seed=x%20y&r=2&n=24&t=8&a=trust.gain:0.5,5@trust.gain:2');
    await page.waitForFunction(
      () => document.querySelector('.scrub input')?.getAttribute('max') === '24',
    );
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.scrub input')?.value === '8',
    );
    expect(await page.locator('[role=alert]').count()).toBe(0);
    expect(await page.locator('.luck input').inputValue()).toBe('x y');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  });

  it('carries a scenario of one’s own', async () => {
    const own =
      'format: 1\ntitle: {en: Mine, fr: Le mien}\nextends: souss-massa\nsweep: false\nticks: 8\n';
    await paste(`#v=1&lang=en&own=${packed(own)}`);
    await page.waitForFunction(
      () => document.querySelector('.scrub input')?.getAttribute('max') === '8',
    );
    await page.waitForFunction(() => location.hash.includes('own='));
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });

  it('is not needed to drop a file on the page', async () => {
    const drop = (name: string, text: string) =>
      page.evaluate(
        ([file, content]) => {
          const data = new DataTransfer();
          data.items.add(new File([content], file));
          dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
        },
        [name, text] as const,
      );
    await drop('bad.yaml', '- <b>no</b> scenario');
    const alert = page.locator('.share [role=alert]');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('bad.yaml');
    await drop('mine.yaml', 'format: 1\ntitle: Mine\nticks: 12\n');
    await page.waitForFunction(
      () => document.querySelector('.scrub input')?.getAttribute('max') === '12',
    );
    expect(await alert.count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it.each([
    ['an image', 'x.yaml', '\u0000\u0001PNG'],
    ['markup', 'x.yaml', '<script>alert(1)</script>'],
    ['a mistake', 'x.yaml', 'format: 1\ntitle: x\nticks: many\n'],
  ])('is not needed to open a file: %s is told as such', async (_what, name, text) => {
    await page.click('#tab-share');
    await page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'text/yaml',
      buffer: Buffer.from(text),
    });
    const alert = page.locator('.share [role=alert]');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('x.yaml');
    expect(troubles).toEqual([]);
    await page.click('#tab-lesson');
  });
});
