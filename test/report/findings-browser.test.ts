import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINDINGS } from '../../src/analysis/findings/findings.ts';
import { findingsPage } from '../../src/report/write.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { syntheticReach } from '../support/synthetic-reach.ts';
import { syntheticRivals } from '../support/synthetic-rivals.ts';
import { syntheticTable } from '../support/synthetic-findings.ts';

const isAbsent = (await findBrowser()) === undefined;
const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

/** A few findings of different tests, one of them without anything measured. */
const SHOWN = ['earned-decides', 'both-best', 'network-route', 'sequence', 'working-to-social'];

describe.skipIf(isAbsent)('the page of findings in a browser', () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'reticula-findings-'));
    const findings = FINDINGS.filter(({ id }) => SHOWN.includes(id));
    const table = syntheticTable(({ id }) => {
      if (id === 'sequence') return 'unmeasured';
      return id === 'earned-decides' ? 'fails' : 'holds';
    });
    const record = { ...table, findings: table.findings.filter(({ id }) => SHOWN.includes(id)) };
    const origin = { command: 'none', isPublished: true };
    const beyond = {
      reach: { record: syntheticReach((id) => (id === 'both-best' ? 0.1 : 0.7)), ...origin },
      rivals: { record: syntheticRivals({ 'hub.listening=0': { lost: ['sequence'] } }), ...origin },
    };
    const data = {
      name: 'findings-test',
      record,
      findings,
      beyond,
      programVersion: '0',
      command: 'none',
    };
    const path = join(folder, 'findings.html');
    await writeFile(path, await findingsPage(data, 'en'));
    file = pathToFileURL(path).href;
  });

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  const drawn = (page: Page) =>
    page.waitForFunction(() => document.body.dataset['drawn'] === 'all', { timeout: 50_000 });

  async function open(viewport = WIDE, colorScheme: 'light' | 'dark' = 'light') {
    const context = await browser.newContext({ viewport, colorScheme, acceptDownloads: true });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) troubles.push(`asks for ${request.url()}`);
    });
    await page.goto(file);
    await drawn(page);
    return { page, troubles };
  }

  const countMarks = (page: Page) =>
    page.$$eval('figure', (figures) =>
      figures.map((figure) => {
        const shapes = figure.querySelectorAll('.chart svg .role-mark path[d]:not([d=""])');
        return [figure.dataset['figure'], shapes.length] as const;
      }),
    );

  it.each([
    ['1280 × 720, English, light', WIDE, 'en', 'light'],
    ['1280 × 720, French, dark', WIDE, 'fr', 'dark'],
    ['360 px, French, light', PHONE, 'fr', 'light'],
  ] as const)('shows every finding at %s', async (_, viewport, language, theme) => {
    const { page, troubles } = await open(viewport, theme);
    if (language === 'fr') {
      await page.click('button[data-language=fr]');
      await drawn(page);
    }
    const marks = new Map(await countMarks(page));
    expect(new Set(marks.keys())).toEqual(new Set(SHOWN));
    expect(marks.get('earned-decides')).toBeGreaterThan(4);
    expect(marks.get('sequence')).toBe(0);
    expect(await page.locator('#sequence .nothing').isVisible()).toBe(true);
    const verdict = await page.locator('#earned-decides .verdict').innerText();
    expect(verdict).toBe(
      language === 'fr' ? 'le modèle ne reproduit pas' : 'the model does not reproduce',
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('saves a figure under the name of its finding', async () => {
    const { page } = await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('#both-best button[data-save=svg]'),
    ]);
    expect(download.suggestedFilename()).toBe('findings-test-both-best.svg');
    expect(await readFile(await download.path(), 'utf8')).toContain('<svg ');
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility in the %s',
    async (theme) => {
      const { page } = await open(WIDE, theme);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe: rules } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const found = (await rules.run()).violations;
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations).toEqual([]);
    },
  );
});
