/**
 * The classroom page in the browsers of the system: Firefox ESR (over WebDriver BiDi) and Debian's Chromium.
 *
 *   npm run test:browsers
 *
 * Plays all lessons and some scenarios to the end, served by `reticula teach` and from the one file `classroom.html`, and compares the
 * hash of the state and every measure of every quarter with what Node computes; twin worlds before and after their change; and a shared
 * address, opened anew. Prints a table; ends with 1 where anything differs or a browser cannot be had. Installs absent browsers with apt
 * where it runs as root. Not part of `npm test`, which needs nothing but npm.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Table from 'cli-table3';
import { makeCases } from './test-browsers.cases.mjs';
import { findSystemBrowsers } from './test-browsers.find.mjs';
import { readPage, startBrowser } from './test-browsers.page.mjs';

/** @typedef {import('./test-browsers.cases.mjs').Case} Case */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The page as `reticula teach` serves it. */
async function servePage() {
  const args = [join(ROOT, 'bin/reticula.js'), 'teach', '--no-open', '--lang', 'en'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data'),
    once(child, 'exit').then(() => ['']),
  ]);
  const [place] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(printed)) ?? [];
  if (place === undefined) throw new Error('`reticula teach` serves no page');
  return { place, end: () => child.kill() };
}

/**
 * What differs between a page and Node; nothing where all is the same.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} place of the page
 * @param {Case} expected
 */
async function differences(browser, place, { address, tick, worlds, isShared }) {
  const opened = await readPage(browser, `${place}#v=1&lang=en&${address}`, tick);
  const again = isShared ? await readPage(browser, opened.link, tick) : opened;
  const said = (/** @type {unknown} */ value) => JSON.stringify(value);
  const hashes = worlds.map(({ hash }) => hash);
  const series = worlds.map((world) => world.series);
  return [
    ...(said(opened.hashes) === said(hashes)
      ? []
      : [`hash ${said(opened.hashes)} for ${said(hashes)}`]),
    ...(said(opened.series) === said(series) ? [] : ['measures differ']),
    ...(said(again.hashes) === said(hashes) ? [] : ['the shared address shows another state']),
    ...new Set([...opened.troubles, ...again.troubles]),
  ];
}

const cases = await makeCases(ROOT);
/** @type {string[][]} */
const rows = cases.map(({ name, worlds }) => [name, String(worlds.length)]);
const heads = ['what was run', 'worlds'];
/** @type {string[]} */
const failures = [];

/** All cases in one browser, one way of opening the page: a column of the table. @param {import('./test-browsers.find.mjs').SystemBrowser} system @param {string} how @param {string} place */
async function tryAll(system, how, place) {
  const browser = await startBrowser(system);
  heads.push(`${await browser.version()}, ${how}`);
  for (const [at, expected] of cases.entries()) {
    const found = await differences(browser, place, expected).catch((error) => [String(error)]);
    const same = expected.isShared ? 'same, shared' : 'same';
    rows[at]?.push(found.length === 0 ? same : 'FAILS');
    failures.push(...found.map((what) => `${system.name}, ${how}, ${expected.name}: ${what}`));
  }
  await browser.close();
}

function report() {
  const table = new Table({ head: heads, style: { head: [], border: [], compact: true } });
  table.push(...rows);
  const node = `Node ${process.versions.node}`;
  process.stdout.write(
    `${table.toString()}\n“same”: state hash, and all measures of all quarters, as in ${node}; no error, no foreign request. “shared”: also when the address that the page gives is opened anew.\n`,
  );
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

try {
  const systems = findSystemBrowsers();
  const server = await servePage();
  try {
    for (const system of systems) {
      await tryAll(system, 'served', server.place);
      await tryAll(system, 'one file', pathToFileURL(join(ROOT, 'dist/web/classroom.html')).href);
    }
  } finally {
    server.end();
  }
  report();
} catch (error) {
  process.stderr.write(
    `test:browsers: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
