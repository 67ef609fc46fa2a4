import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from './browser.ts';

const available = (await findBrowser()) !== undefined;

/** Pixels of the page that are not white, as the browser itself decodes the screenshot. */
async function countInk(page: Page): Promise<number> {
  const picture = await page.screenshot({ type: 'png' });
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let ink = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) ink++;
      return ink;
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}

describe.skipIf(!available)('the browser of the tests', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it('opens a page and reads its text', async () => {
    const page = await browser.newPage();
    await page.goto(
      `data:text/html;charset=utf-8,${encodeURIComponent('<h1>Réseau de confiance</h1>')}`,
    );
    expect(await page.textContent('h1')).toBe('Réseau de confiance');
    await page.close();
  });

  it('draws text, even where the machine has no font', async () => {
    const page = await browser.newPage();
    await page.goto('data:text/html,<body style="background:white">');
    expect(await countInk(page)).toBe(0);
    for (const family of ['sans-serif', 'serif', 'monospace', 'Helvetica']) {
      await page.setContent(`<p style="font: 40px ${family}">trust</p>`);
      const word = await countInk(page);
      await page.setContent(`<p style="font: 40px ${family}">trust and clarity of the vision</p>`);
      expect(word, family).toBeGreaterThan(200);
      expect(await countInk(page), family).toBeGreaterThan(2 * word);
    }
    await page.close();
  });

  it('reaches no other machine', async () => {
    const page = await browser.newPage();
    await expect(page.goto('http://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });
});
