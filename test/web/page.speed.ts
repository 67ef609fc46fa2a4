import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { CLASSROOM, openPage, WIDE } from './page.ts';
import type { Task } from './trace.ts';
import { median, traceTasks } from './trace.ts';

/*
 * How long things take, in processor time of the page's threads; run by `npm run test:speed`, alone. Where a machine shares its cores, that
 * time doubles while others compute: a test of every change would judge the machine.
 */

/** A task longer than this is felt as a halt. In milliseconds of processor time. */
const LONGEST_TASK = 200;

const isAbsent = (await findBrowser()) === undefined;

/** A page that is about to be opened, with nothing waited for. */
async function blankPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: WIDE,
    reducedMotion: 'no-preference',
    locale: 'en-GB',
  });
  return context.newPage();
}

/** From a click on Play or Pause to the button that says so, in milliseconds of the clock, each of so many times. */
async function answerTimes(page: Page, times: number): Promise<number[]> {
  const button = page.locator('.transport .primary');
  const box = await button.boundingBox();
  if (box === null) throw new Error('there is no button');
  await button.evaluate((element) => {
    const answers: number[] = [];
    Object.assign(globalThis, { answers });
    let clicked = 0;
    addEventListener('click', ({ timeStamp }) => void (clicked = timeStamp), { capture: true });
    new MutationObserver(() => answers.push(performance.now() - clicked)).observe(element, {
      subtree: true,
      characterData: true,
      childList: true,
    });
  });
  for (let time = 0; time < times; time++) {
    await page.waitForTimeout(150 + 37 * (time % 5));
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  await page.waitForFunction(
    (enough) => (globalThis as unknown as { answers: number[] }).answers.length >= enough,
    times,
  );
  return page.evaluate(() => (globalThis as unknown as { answers: number[] }).answers);
}

function longest(tasks: readonly Task[]): number {
  return Math.max(...tasks.filter(({ isOfPage }) => isOfPage).map(({ cpu }) => cpu));
}

describe.skipIf(isAbsent)('the page in time', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it.each([
    [300, 8, 30, 8],
    [2000, 40, 40, 33],
  ])(
    'takes no longer for a picture of %i firms than it may',
    async (firms, networks, founders, most) => {
      const listed = Array.from(
        { length: networks },
        (_, i) => `  - {name: N${i}, type: association, founders: ${founders}}`,
      );
      const own = `format: 1\ntitle: Large\nticks: 12\nparameters: {population: {firms: ${firms}}}\nnetworks:\n${listed.join('\n')}\n`;
      const hash = `#v=1&own=${Buffer.from(own).toString('base64url')}`;
      const { page } = await openPage(browser, { hash, reducedMotion: 'no-preference' });
      const tools = await page.context().newCDPSession(page);
      await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const measure = async () => {
        const { metrics } = await tools.send('Performance.getMetrics');
        const pictures = await page.evaluate(() =>
          Number(document.querySelector('canvas')?.dataset['pictures']),
        );
        return {
          pictures,
          script: metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN,
        };
      };
      await page.getByRole('button', { name: 'Play' }).click();
      const before = await measure();
      // However busy the machine is: long enough for some pictures, and for some quarters.
      await page.waitForTimeout(1500);
      await page.waitForFunction(
        (enough) => Number(document.querySelector('canvas')?.dataset['pictures']) >= enough,
        before.pictures + 8,
      );
      const after = await measure();
      const pictures = after.pictures - before.pictures;
      expect((1000 * (after.script - before.script)) / pictures).toBeLessThan(most);
      await page.context().close();
    },
  );

  it('shows its first world in less than 1.5 s on a processor four times slower', async () => {
    const SLOWER = 4;
    const times: number[] = [];
    for (let time = 0; time < 3; time++) {
      const page = await blankPage(browser);
      await page.addInitScript(() => {
        const watcher = new MutationObserver(() => {
          if (document.querySelector('canvas[data-pictures]') === null) return;
          watcher.disconnect();
          performance.mark('interactive');
        });
        watcher.observe(document, { subtree: true, attributes: true });
      });
      const open = async () => {
        await page.goto(CLASSROOM);
        await page.waitForSelector('canvas[data-pictures]');
      };
      // The page waits for its kernel: as if one did nothing while the other works.
      const tasks = await traceTasks(browser, page, open, 'interactive');
      expect(tasks.some(({ isOfPage }) => !isOfPage)).toBe(true);
      times.push(SLOWER * tasks.reduce((sum, { cpu }) => sum + cpu, 0));
      // It does what it is asked at once.
      await page.getByRole('button', { name: 'Play' }).click();
      await page.getByRole('button', { name: 'Pause' }).waitFor();
      await page.context().close();
    }
    expect(median(times)).toBeLessThan(1500);
  });

  it.each([
    ['one world', '#v=1&lang=en&s=large&n=12'],
    ['twin worlds', '#v=1&lang=en&s=large&n=8&a=&b=trust.gain:0'],
  ])(
    'answers with ten thousand firms, whatever it does: %s',
    async (_name, hash) => {
      const page = await blankPage(browser);
      const isComputed = () => page.waitForSelector('body[data-computed="all"]');
      const does = {
        'opens and computes': async () => {
          await page.goto(CLASSROOM + hash);
          await page.waitForSelector('canvas[data-pictures]');
          await page.waitForTimeout(1500);
        },
        plays: async () => {
          await page.getByRole('button', { name: 'Play' }).click();
          await isComputed();
          await page.waitForTimeout(2000);
        },
        'draws charts': async () => {
          await page.click('#tab-charts');
          await page.waitForSelector('.drawing svg');
          await page.waitForTimeout(1000);
        },
        'goes back and forth': async () => {
          for (const tick of ['2', '8', '5', '6']) {
            await page.locator('.scrub input').fill(tick);
            await page.waitForTimeout(300);
          }
        },
        'tells who is who': async () => {
          await page.click('#tab-story');
          await page.getByRole('spinbutton', { name: 'Firm' }).fill('4321');
          await page.keyboard.press('Enter');
          await page.locator('.story .lead').waitFor();
        },
      };
      const long: string[] = [];
      for (const [what, act] of Object.entries(does)) {
        const cpu = longest(await traceTasks(browser, page, act));
        if (cpu > LONGEST_TASK) long.push(`${what}: ${Math.round(cpu)} ms`);
      }
      expect(long).toEqual([]);
      await page.locator('.scrub input').fill('0');
      const answers = await answerTimes(page, 11);
      expect(median(answers)).toBeLessThan(100);
      await page.context().close();
    },
    180_000,
  );
});
