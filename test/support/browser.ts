/**
 * A real browser for tests, on a machine where nothing but Node is installed.
 *
 * Looked for in this order: CHROMIUM_PATH; the Chromium that comes with npm (@sparticuz/chromium, Linux on x64), with the libraries and the font
 * of its own package; the places where systems install theirs. Each is tried by starting it.
 *
 *     const browser = await findBrowser()
 *     describe.skipIf(browser === undefined)('the report', () => { … await launchBrowser() … })
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

export interface FoundBrowser {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  // A page that asks for another machine finds none, whatever the test forgets to check.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const cache = fileURLToPath(new URL('../../node_modules/.cache/reticula/', import.meta.url));

/** Runs where the package's archives go to its TMPDIR; the variable makes it unpack the NSS libraries too. */
const UNPACK = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()`;

/** The Chromium that comes with npm, unpacked once per version. */
async function unpackShippedBrowser(): Promise<FoundBrowser> {
  const manifest = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = `${cache}chromium-${version}`;

  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const unfinished = await mkdtemp(`${folder}-`);
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    // Only the font of the package, so that a picture is the same on every machine.
    const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts/cache</cachedir></fontconfig>\n`;
    await writeFile(`${unfinished}/fonts/fonts.conf`, fonts);
    // Several test files may come here at once: the first to finish wins, the others use what it made.
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  }

  return {
    executablePath: `${folder}/chromium`,
    environment: {
      LD_LIBRARY_PATH: [`${folder}/al2023/lib`, process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: `${folder}/fonts/fonts.conf`,
    },
  };
}

async function* candidates(): AsyncGenerator<() => Promise<FoundBrowser>> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) yield async () => ({ executablePath: chosen, environment: {} });
  if (process.platform === 'linux' && process.arch === 'x64') yield unpackShippedBrowser;
  for (const executablePath of SYSTEM_PATHS) {
    if (existsSync(executablePath)) yield async () => ({ executablePath, environment: {} });
  }
}

function start({ executablePath, environment }: FoundBrowser): Promise<Browser> {
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...environment }).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  return chromium.launch({ executablePath, env, args: ARGUMENTS, headless: true });
}

async function search(): Promise<FoundBrowser | undefined> {
  const failures: string[] = [];
  for await (const candidate of candidates()) {
    try {
      const found = await candidate();
      const browser = await start(found);
      await browser.close();
      return found;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  const reason = `no browser runs here; set CHROMIUM_PATH to a Chromium\n${failures.join('\n')}`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  process.stderr.write(`${reason.split('\n', 1)[0]}: tests that need one are skipped\n`);
  return undefined;
}

let found: Promise<FoundBrowser | undefined> | undefined;

/**
 * The browser that tests use, or undefined where none runs: skip visibly then, with `describe.skipIf(browser === undefined)`.
 * @throws where none runs and CI=true
 */
export function findBrowser(): Promise<FoundBrowser | undefined> {
  found ??= search();
  return found;
}

/** A started browser; close it after the test. @throws where none runs */
export async function launchBrowser(): Promise<Browser> {
  const browser = await findBrowser();
  if (browser === undefined)
    throw new Error('no browser runs here; set CHROMIUM_PATH to a Chromium');
  return start(browser);
}
