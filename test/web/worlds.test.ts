import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/experiment/scenario/files.ts';
import { createWorld, stateHash, tick } from '../../src/model/index.ts';
import type { WorldInput } from '../../src/model/index.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { openPage, scrubTo } from './page.ts';

const isAbsent = (await findBrowser()) === undefined;

/** The hash of a world after so many quarters, as Node computes it. */
function hashInNode(input: WorldInput, seed: string, replicate: number, ticks: number): string {
  const world = createWorld(input, { seed, replicate });
  while (world.tick < ticks) tick(world);
  return stateHash(world);
}

function shipped(name: string): WorldInput {
  const read = loadScenario(name);
  if (!read.ok) throw new Error(`no scenario ${name}`);
  return read.scenario.input;
}

/** Hashes that the page shows for its worlds at the present quarter. */
async function hashesOn(page: Page): Promise<string[]> {
  await page.click('#tab-share');
  const ask = page.locator('.share button', { hasText: 'Work it out' });
  while ((await ask.count()) > 0) {
    const before = await page.locator('.hash').count();
    await ask.first().click();
    await page.locator('.hash').nth(before).waitFor();
  }
  return page.locator('.hash').allTextContents();
}

describe.skipIf(isAbsent)('the worlds of the page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it('are, to the last bit, those that Node computes from a shared address', async () => {
    const { page, troubles } = await openPage(browser, {
      hash: '#v=1&s=hub-deaf&seed=argan&r=3&t=20&a=trust.initial:0.3,9@trust.gain:0&b=hub.listening:0.7',
    });
    const input = shipped('hub-deaf');
    const first = {
      ...input,
      parameters: { ...input.parameters, trust: { initial: 0.3 } },
      changes: [{ tick: 9, parameters: { trust: { gain: 0 } } }],
    };
    const second = {
      ...input,
      parameters: { ...input.parameters, hub: { ...input.parameters?.hub, listening: 0.7 } },
    };
    const expected = [hashInNode(first, 'argan', 3, 20), hashInNode(second, 'argan', 3, 20)];
    expect(await hashesOn(page)).toEqual(expected);
    const link = await page.locator('.link input').inputValue();
    const again = await openPage(browser, { url: link });
    expect(await hashesOn(again.page)).toEqual(expected);
    expect(troubles).toEqual([]);
    await page.context().close();
    await again.page.context().close();
  });

  it('are the same when one scrubs back as the first time through', async () => {
    const { page } = await openPage(browser);
    await scrubTo(page, 10);
    const [first] = await hashesOn(page);
    await scrubTo(page, 60);
    const [end] = await hashesOn(page);
    await scrubTo(page, 10);
    expect(await hashesOn(page)).toEqual([first]);
    expect(first).toBe(hashInNode(shipped('souss-massa'), 'souss-massa', 0, 10));
    expect(end).toBe(hashInNode(shipped('souss-massa'), 'souss-massa', 0, 60));
    await page.context().close();
  });

  it('part only after the change', async () => {
    const { page } = await openPage(browser);
    await page.getByLabel('Twin world').check();
    await scrubTo(page, 12);
    const before = await hashesOn(page);
    expect(before[0]).toBe(before[1]);
    await page.click('#tab-controls');
    await page.getByPlaceholder('Find a parameter').fill('trust.gain');
    await page.locator('.parameter input[type=text]').first().fill('0');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.changed');
    expect(await hashesOn(page)).toEqual(before);
    await scrubTo(page, 13);
    const after = await hashesOn(page);
    expect(after[0]).not.toBe(after[1]);
    expect(after[0]).toBe(hashInNode(shipped('souss-massa'), 'souss-massa', 0, 13));
    const changed = {
      ...shipped('souss-massa'),
      changes: [{ tick: 13, parameters: { trust: { gain: 0 } } }],
    };
    expect(after[1]).toBe(hashInNode(changed, 'souss-massa', 0, 13));
    await page.click('#tab-controls');
    await page.locator('.changed .back button').click();
    await scrubTo(page, 13);
    expect(new Set(await hashesOn(page)).size).toBe(1);
    await page.context().close();
  });

  it('begin again where a parameter acts at the set-up, and say what does not fit together', async () => {
    const { page } = await openPage(browser);
    await scrubTo(page, 12);
    await page.click('#tab-controls');
    await page.getByPlaceholder('Find a parameter').fill('population.firms');
    await page.locator('.parameter input[type=text]').first().fill('10');
    await page.keyboard.press('Tab');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.stage .mistake').textContent()).toContain('founders');
    expect(await page.locator('.scrub input').inputValue()).toBe('0');
    await page.locator('.changed .back button').click();
    await page.waitForSelector('.stage .mistake', { state: 'detached' });
    await page.context().close();
  });
});
