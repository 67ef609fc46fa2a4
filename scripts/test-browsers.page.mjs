import { launch } from 'puppeteer-core';

/** @typedef {import('puppeteer-core').Browser} Browser @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ hashes: string[], series: string[], link: string, troubles: string[] }} Found what the page shows and saves */

/** Quarters are computed in a moment; a machine under load may take its time. In milliseconds. */
const PATIENCE = 120_000;

/** Firefox is driven over WebDriver BiDi. @param {import('./test-browsers.find.mjs').SystemBrowser} system */
export function startBrowser({ browser, path }) {
  return launch({
    browser,
    executablePath: path,
    headless: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    defaultViewport: { width: 1280, height: 720 },
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
    extraPrefsFirefox: {
      // Nothing but the page is to be asked for.
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
    },
  });
}

/**
 * Opens the page at an address and reads off it what the worlds are.
 *
 * @param {Browser} browser
 * @param {string} link
 * @param {number} tick the quarter that the address names
 * @returns {Promise<Found>}
 */
export async function readPage(browser, link, tick) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
  });
  const [place = ''] = link.split('#', 1);
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:file|data|blob):/.test(url) && !url.startsWith(place))
      troubles.push(`asks for ${url}`);
  });
  try {
    await page.goto(link, { timeout: PATIENCE });
    await page.waitForFunction(
      (at) =>
        document.body.dataset['computed'] === 'all' &&
        document.querySelector('.scrub input')?.getAttribute('aria-valuetext') !== null &&
        /** @type {HTMLInputElement | null} */ (document.querySelector('.scrub input'))?.value ===
          String(at),
      { timeout: PATIENCE },
      tick,
    );
    await page.click('#tab-share');
    const hashes = await readHashes(page);
    const series = await readSeries(page);
    // In a lesson the first link is the one for the class, without bet and quarter: this is the one to what is shown.
    const shown = await page.$$eval('.link input', (fields) => fields.at(-1)?.value ?? '');
    return { hashes, series, link: shown, troubles };
  } finally {
    await page.close();
  }
}

/** Has the hash of each world worked out. @param {Page} page */
async function readHashes(page) {
  const worlds = await page.$$eval('.world', (all) => all.length);
  for (let world = 0; world < worlds; world++) {
    const buttons = await page.$$('.share section > p[title] button');
    await buttons[0]?.click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.hash').length >= count,
      { timeout: PATIENCE },
      world + 1,
    );
  }
  return page.$$eval('.hash', (all) => all.map(({ textContent }) => textContent ?? ''));
}

/** What the page saves as CSV, taken where it hands the file to the browser. @param {Page} page */
async function readSeries(page) {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    const saved = /** @type {Blob[]} */ ([]);
    Object.assign(window, { saved });
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return make(blob);
    };
    for (const button of document.querySelectorAll('.share button')) {
      if (button instanceof HTMLButtonElement && button.textContent?.includes('CSV'))
        button.click();
    }
  });
  return page.evaluate(() =>
    Promise.all(
      /** @type {{ saved: Blob[] }} */ (/** @type {unknown} */ (window)).saved.map((blob) =>
        blob.text(),
      ),
    ),
  );
}
