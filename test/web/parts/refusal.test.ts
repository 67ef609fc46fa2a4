import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { CLASSROOM } from '../page.ts';

const isAbsent = (await findBrowser()) === undefined;

/** What browsers without threads, or that allow none to a file, do. */
const WITHOUT = {
  'knows no worker': () => void Reflect.deleteProperty(globalThis, 'Worker'),
  'allows no worker to this page': () => {
    Object.assign(globalThis, {
      Worker: class {
        constructor() {
          throw new DOMException('not from a file', 'SecurityError');
        }
      },
    });
  },
  'cannot load the worker': () => {
    const { Worker } = globalThis;
    Object.assign(globalThis, {
      Worker: class extends Worker {
        constructor() {
          super('blob:null/nothing-is-here');
        }
      },
    });
  },
  'does not understand its code': () => {
    const { Worker } = globalThis;
    Object.assign(globalThis, {
      Worker: class extends Worker {
        constructor() {
          super(URL.createObjectURL(new Blob(['let of = an older language'])));
        }
      },
    });
  },
};

describe.skipIf(isAbsent)('where no world can run', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it.each(Object.entries(WITHOUT))(
    'because the browser %s, the page says so',
    async (_what, lose) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await page.addInitScript(lose);
      await page.goto(`${CLASSROOM}#lang=en&a=&b=trust.gain:0`);
      const alert = page.locator('.stage [role=alert]');
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(/^No world can run here: this browser/);
      await page.getByRole('button', { name: 'Français' }).click();
      expect(await alert.textContent()).toMatch(
        /^Aucun monde ne peut tourner ici\u00a0: ce navigateur/,
      );
      // The rest of the page is there: lessons can be read, files are refused with words.
      await page.getByRole('tab', { name: 'Leçon' }).click();
      expect(await page.locator('.lesson-choice').count()).toBeGreaterThan(10);
      await page.getByRole('tab', { name: 'Partager' }).click();
      await page.setInputFiles('input[type=file]', {
        name: 'x.yaml',
        mimeType: 'text/yaml',
        buffer: Buffer.from('format: 1\ntitle: x\n'),
      });
      await page.locator('.share [role=alert]', { hasText: 'Aucun monde' }).waitFor();
      expect(thrown).toEqual([]);
      await context.close();
    },
  );

  it.each([
    ['JavaScript is switched off', false, ''],
    ['the browser does not understand the page’s script', true, 'let of = an older language'],
  ])(
    'because %s, words stand where the page would be',
    async (_what, javaScriptEnabled, script) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.route('http://reticula.example/**', async (route) => {
        const path = new URL(route.request().url()).pathname;
        if (path === '/page.js')
          return route.fulfill({ contentType: 'text/javascript', body: script });
        const name = path === '/' ? 'index.html' : path.slice(1);
        return route.fulfill({ path: new URL(name, CLASSROOM).pathname });
      });
      await page.goto('http://reticula.example/');
      const words = page.locator('#page');
      await words.getByText('It needs JavaScript').waitFor();
      expect(await words.textContent()).toContain('Il lui faut JavaScript');
      await context.close();
    },
  );

  it('says nothing of the kind while a page that works is opened', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(CLASSROOM);
    await page.waitForSelector('canvas[data-pictures]');
    expect(await page.locator('.not-started, .stage [role=alert]').count()).toBe(0);
    await context.close();
  });
});
