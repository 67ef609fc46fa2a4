import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

export const WIDE = { width: 1280, height: 720 };
export const PHONE = { width: 360, height: 740 };

export interface Opened {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, and requests for anything but the file itself. */
  readonly troubles: string[];
}

/** Opens a report in a browser and waits until all its figures are drawn. */
export async function openPage(
  browser: Browser,
  address: string,
  { viewport = WIDE, colorScheme = 'light' as 'light' | 'dark' } = {},
): Promise<Opened> {
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
  await page.goto(address);
  await drawn(page);
  return { page, troubles };
}

export const drawn = (page: Page) =>
  page.waitForFunction(() => document.body.dataset['drawn'] === 'all', { timeout: 50_000 });

/** Shapes in each figure, axes and legends left out. */
export const countMarks = (page: Page) =>
  page.$$eval('figure', (figures) =>
    figures.map((figure) => {
      const shapes = figure.querySelectorAll(
        '.chart svg .role-mark path[d]:not([d=""]), .chart svg .role-mark text',
      );
      return [figure.dataset['figure'], shapes.length] as const;
    }),
  );

/** By how many pixels a page is wider than the screen. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Rules of accessibility that a page breaks, everything on it unfolded. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: rules } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = (await rules.run()).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
