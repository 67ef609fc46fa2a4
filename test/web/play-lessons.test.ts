import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileLoader, loadScenario } from '../../src/experiment/scenario/files.ts';
import { parseScenario } from '../../src/experiment/scenario/parse.ts';
import { defaults, METRIC_NAMES, simulate, withOverrides } from '../../src/model/index.ts';
import { answerFor } from '../../src/web/lessons/lesson.ts';
import { LESSONS } from '../../src/web/lessons/lessons.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { openPage, overflow, PHONE, scrubTo, violations } from './page.ts';

/** As `npx reticula` starts it. */
const PROGRAM = fileURLToPath(new URL('../../bin/reticula.js', import.meta.url));

const isAbsent = (await findBrowser()) === undefined;

describe.skipIf(isAbsent)('a lesson in the browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
    '%s is played through: bet, run, what happened, one sheet of paper',
    async (_id, lesson) => {
      const { page, troubles } = await openPage(browser, { hash: `#lang=en&lesson=${lesson.id}` });
      expect(await page.getByRole('button', { name: 'Play' }).isDisabled()).toBe(true);
      expect(await page.locator('.scrub input').isDisabled()).toBe(true);
      expect(await page.locator('.vote button:not([disabled])').count()).toBe(0);
      await page.getByLabel(lesson.bet.answers[0]?.label.en ?? '', { exact: true }).check();
      await page.getByRole('button', { name: 'Bet, and run the worlds' }).click();
      const end = Number(await page.locator('.scrub input').getAttribute('max'));
      await scrubTo(page, end);
      const result = page.locator('.result');
      await result.waitFor();

      // What the page says came out is what Node computes.
      const read = loadScenario(lesson.scenario);
      if (!read.ok) throw new Error('no scenario');
      const { input } = read.scenario;
      const over = (...all: object[]) => {
        const merged: Record<string, object> = {};
        for (const one of all)
          for (const [group, values] of Object.entries(one))
            merged[group] = { ...merged[group], ...values };
        return merged;
      };
      const { setting = {}, cause, bet, seed, replicate = 0 } = lesson;
      const place = METRIC_NAMES.indexOf(bet.quantity.metric);
      const run = (parameters: object, changes = input.changes ?? []) =>
        simulate({ ...input, parameters, changes }, { seed, replicate }, end).metrics[place] ?? NaN;
      const first = run(over(input.parameters ?? {}, setting));
      const second = run(over(input.parameters ?? {}, setting, cause.parameters ?? {}), [
        ...(input.changes ?? []),
        ...(cause.changes ?? []),
      ]);
      const { of } = bet.quantity;
      expect(['difference', 'agreement']).toContain(of);
      const answer = bet.answers[answerFor(bet.answers, second - first) ?? -1];
      const said = of === 'difference' ? answer?.label.en : 'One pair of worlds cannot tell';
      expect(await result.textContent()).toContain(said);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it('gives a scenario file that the command line reads, and the pairs agree with Node', async () => {
    const [lesson] = LESSONS;
    if (lesson === undefined) throw new Error('no lesson');
    const { page } = await openPage(browser, { hash: `#lang=en&lesson=${lesson.id}&bet=0` });
    const end = Number(await page.locator('.scrub input').getAttribute('max'));
    await scrubTo(page, end);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.exercise button', { hasText: 'World B' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = parseScenario(
      Buffer.concat(chunks).toString('utf8'),
      download.suggestedFilename(),
      fileLoader(),
    );
    if (!file.ok) throw new Error(JSON.stringify(file.mistakes));
    const { input, seed } = file.scenario;
    expect(seed).toBe(lesson.seed);
    const shown = await page.locator('.outcome .second dd').textContent();
    const place = METRIC_NAMES.indexOf(lesson.bet.quantity.metric);
    const { metrics } = simulate(input, { seed, replicate: 0 }, end);
    expect(Number(shown)).toBeCloseTo(metrics[place] ?? NaN, 1);
    expect(withOverrides(defaults(), input.parameters ?? {}).trust.gain).toBe(0);

    await page.getByRole('button', { name: /^Is it luck/ }).click();
    await page
      .locator('.pairs', { hasText: 'Of 100 pairs of worlds' })
      .waitFor({ timeout: 50_000 });
    await page.locator('.vote summary').click();
    await page.getByLabel(/^Bets of the class: Clearly less/).fill('12');
    const counted = await page.locator('.vote tbody tr td:nth-child(3)').allTextContents();
    const sum = counted.reduce((all, text) => all + Number(text), 0);
    expect(sum).toBe(100);
    const luck = await page.locator('.pairs').textContent();
    expect(luck).toContain('luck alone does not explain the difference');
    expect(await page.locator('.vote').textContent()).toContain('12 bets in all');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each(LESSONS.filter(({ hasAllaliTable }) => hasAllaliTable).map(({ id }) => id))(
    '%s fits one sheet in French too, with a long reason and the result of 100 pairs',
    async (id) => {
      const { page } = await openPage(browser, { hash: `#lang=fr&lesson=${id}` });
      await page
        .locator('.why input')
        .fill('parce que les membres se connaissent mieux '.repeat(5));
      await page.locator('.bet input[type=radio]').first().check();
      await page.locator('.bet button').click();
      await scrubTo(page, Number(await page.locator('.scrub input').getAttribute('max')));
      await page.getByRole('button', { name: /^Est-ce le hasard/ }).click();
      await page
        .locator('.pairs', { hasText: 'Sur 100 paires de mondes' })
        .waitFor({ timeout: 50_000 });
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(await page.locator('.sheet').textContent()).toContain('intervalle à 95');
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
      await page.context().close();
    },
  );

  it.each([
    ['guide-lecturer.md', 'en'],
    ['guide-enseignant.md', 'fr'],
  ] as const)('opens at its question by every address of %s', async (file, language) => {
    const guide = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
    const addresses = [...guide.matchAll(/`classroom\.html(#.+?)`/g)].map(([, hash]) => hash ?? '');
    expect(addresses).toHaveLength(LESSONS.length);
    const { page, troubles } = await openPage(browser, { viewport: PHONE });
    for (const [at, hash] of addresses.entries()) {
      await page.evaluate((to) => void (location.hash = to), hash);
      const title = LESSONS[at]?.title[language] ?? '';
      const heading = page.locator('.lesson h2').first();
      await heading.filter({ hasText: title }).waitFor();
      const isInSight = () =>
        page.evaluate(() => {
          const top = document.querySelector('.question')?.getBoundingClientRect().top ?? NaN;
          return top > 0 && top < innerHeight / 2;
        });
      await expect.poll(isInSight).toBe(true);
      expect(await page.locator('.notice').count()).toBe(0);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('shows both worlds and the time line at once on a phone when the bet is placed, then the result', async () => {
    const { page } = await openPage(browser, {
      hash: '#lang=fr&lesson=without-spirit',
      viewport: PHONE,
    });
    await page.locator('.bet input[type=radio]').first().check();
    await page.getByRole('button', { name: 'Parier et lancer la simulation' }).click();
    const edges = () =>
      page.evaluate(() => {
        const bottom = (part: string) =>
          document.querySelector(part)?.getBoundingClientRect().bottom ?? NaN;
        const top = document.querySelector('.worlds')?.getBoundingClientRect().top ?? NaN;
        return top - bottom('.banner') >= 0 && bottom('.scrub') <= innerHeight;
      });
    await expect.poll(edges).toBe(true);
    await scrubTo(page, 40);
    await page.getByRole('button', { name: 'Que s’est-il passé ?' }).click();
    const isInSight = () =>
      page.evaluate(() => {
        const top = document.querySelector('.result')?.getBoundingClientRect().top ?? NaN;
        return top > 0 && top < innerHeight / 2;
      });
    await expect.poll(isInSight).toBe(true);
    await page.context().close();
  });

  it.each(['trust-by-working', 'choosing-leaders'])(
    'prints commands that find on the command line what its sheet says: %s',
    async (id) => {
      const { page } = await openPage(browser, { hash: `#lang=en&lesson=${id}&bet=0` });
      await scrubTo(page, Number(await page.locator('.scrub input').getAttribute('max')));
      const folder = await mkdtemp(join(tmpdir(), 'reticula-sheet-'));
      for (const world of [/World.A/, /World.B/]) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.exercise button', { hasText: world }).click(),
        ]);
        await download.saveAs(join(folder, download.suggestedFilename()));
      }
      await page.getByRole('button', { name: /^Is it luck/ }).click();
      await page
        .locator('.pairs', { hasText: 'Of 100 pairs of worlds' })
        .waitFor({ timeout: 50_000 });
      const sheet = (await page.locator('.sheet dl').textContent()) ?? '';
      const said =
        /changed it by (?<mean>\S+) on average \(95% interval \[(?<low>\S+), (?<high>\S+)\]\)/.exec(
          sheet,
        )?.groups;
      const commands = await page.locator('.sheet .commands code').allTextContents();
      expect(commands).toEqual(await page.locator('.exercise .commands code').allTextContents());
      let answer = '';
      for (const command of commands) {
        const [npx, program, ...words] = command.split(' ');
        expect([npx, program]).toEqual(['npx', 'reticula']);
        const run = await promisify(execFile)(process.execPath, [PROGRAM, ...words], {
          cwd: folder,
          env: { ...process.env, LANG: 'en_GB.UTF-8', NO_COLOR: '1' },
        });
        answer = run.stdout;
      }
      const found = /B\s−\sA\s(?<mean>[−+\d.]+)\s\[(?<low>\S+),\s(?<high>\S+)\]/.exec(
        answer,
      )?.groups;
      // The terminal may give more or fewer digits than the sheet.
      const told = (text = '') => Number(text.replace('−', '-'));
      for (const name of ['mean', 'low', 'high'] as const) {
        const [inTerminal, onPaper] = [found?.[name] ?? '', said?.[name] ?? ''];
        const decimals = Math.min(
          ...[inTerminal, onPaper].map((text) => text.split('.')[1]?.length ?? 0),
        );
        expect(decimals).toBeGreaterThan(0);
        expect(told(inTerminal).toFixed(decimals)).toBe(told(onPaper).toFixed(decimals));
      }
      await rm(folder, { recursive: true });
      await page.context().close();
    },
  );

  it('says what to do where changed worlds wait at their start', async () => {
    const { page } = await openPage(browser, { hash: '#lang=en&lesson=trust-by-working' });
    const told = page.locator('.press-play');
    expect(await told.count()).toBe(0);
    await page.locator('.bet input[type=radio]').first().check();
    await page.getByRole('button', { name: 'Bet, and run the worlds' }).click();
    await page.getByRole('button', { name: 'Restart' }).click();
    expect(await told.count()).toBe(0);
    await page.getByRole('button', { name: 'Other luck' }).click();
    expect(await told.first().textContent()).toBe('Press Play to run both worlds with this luck.');
    await page.locator('.lesson .parameter input[type=text]').first().fill('0.2');
    await page.keyboard.press('Tab');
    await page.locator('.lesson .press-play', { hasText: 'with your change' }).waitFor();
    await page.getByRole('button', { name: 'Play' }).click();
    await told.first().waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('names every difference between the worlds beside their numbers, and the scale of these', async () => {
    const { page } = await openPage(browser, { hash: '#lang=en&lesson=trust-by-working&bet=0' });
    await page.locator('.lesson .parameter input[type=text]').first().fill('0.2');
    await page.keyboard.press('Tab');
    await scrubTo(page, 40);
    const result = page.locator('.result');
    const cause = LESSONS.find(({ id }) => id === 'trust-by-working')?.cause.label.en;
    const all = `${cause}; Prerequisite trust: A 0.3, B 0.2`;
    expect(await result.textContent()).toContain(`The two worlds differ in: ${all}.`);
    expect(await page.locator('.outcome .second dt').textContent()).toBe(
      'Trust (0 to 1), World\u00a0B',
    );
    await page.getByRole('button', { name: /^Is it luck/ }).click();
    await page
      .locator('.pairs', { hasText: `the 2 differences together (${all}) changed it by` })
      .waitFor({ timeout: 50_000 });
    await page.locator('.parameter[data-changed=true] .back button').click();
    await scrubTo(page, 40);
    await page.locator('.outcome .second i', { hasText: cause ?? 'a cause' }).waitFor();
    await page.context().close();
  });

  it('says that no network is left in a world where all have dissolved', async () => {
    const { page } = await openPage(browser, {
      hash: '#lang=en&lesson=vague-firm-clear-network&bet=0',
    });
    await scrubTo(page, Number(await page.locator('.scrub input').getAttribute('max')));
    const result = (await page.locator('.result').textContent()) ?? '';
    const labels = await page
      .locator('canvas')
      .evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(labels.map((label) => /(^|\D)0 networks|no network/i.test(label ?? ''))).toEqual([
      true,
      false,
    ]);
    expect(result).toMatch(/no network is left in world\sA/);
    await page.context().close();
  });

  it('fits a phone, in French and in the dark', async () => {
    const { page, troubles } = await openPage(browser, {
      hash: '#lang=fr&lesson=trust-by-working&bet=0&t=40',
      viewport: PHONE,
      colorScheme: 'dark',
    });
    await page.locator('.result').waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
