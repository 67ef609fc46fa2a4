import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The page as one file, as it lies on a memory stick. */
export const CLASSROOM = new URL('../../dist/web/classroom.html', import.meta.url).href;

export const WIDE = { width: 1280, height: 720 };
export const PHONE = { width: 360, height: 740 };

export interface Opened {
  readonly page: Page;
  /** Errors, warnings, and requests for anything but the file itself. */
  readonly troubles: string[];
}

interface Opening {
  readonly url?: string;
  readonly hash?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Opens the page and waits until the first world is computed. */
export async function openPage(
  browser: Browser,
  {
    url = CLASSROOM,
    hash = '',
    viewport = WIDE,
    colorScheme = 'light',
    locale = 'en-GB',
    reducedMotion = 'reduce',
  }: Opening = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale,
    reducedMotion,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url()) && !request.url().startsWith(url))
      troubles.push(`asks for ${request.url()}`);
  });
  await page.goto(url + hash);
  await page.waitForSelector('body[data-computed="all"]');
  return { page, troubles };
}

/** Violations of accessibility rules on the present view. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** By how much the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Moves to a quarter with the slider, once it is computed. */
export async function scrubTo(page: Page, tick: number): Promise<void> {
  await page.waitForSelector('body[data-computed="all"]');
  await page.locator('.scrub input').fill(String(tick));
  expect(await page.locator('.scrub input').inputValue()).toBe(String(tick));
}
