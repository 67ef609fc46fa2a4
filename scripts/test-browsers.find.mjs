import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A browser of the system, not of npm. @typedef {{ name: string, package: string, variable: string, path: string, browser: 'firefox' | 'chrome' }} SystemBrowser */

/** @type {readonly SystemBrowser[]} */
const BROWSERS = [
  {
    name: 'Firefox ESR',
    package: 'firefox-esr',
    variable: 'FIREFOX_PATH',
    path: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    browser: 'firefox',
  },
  {
    name: 'Debian’s Chromium',
    package: 'chromium',
    variable: 'DEBIAN_CHROMIUM_PATH',
    path: process.env['DEBIAN_CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    browser: 'chrome',
  },
];

/**
 * The browsers to try. Those that are absent are installed by apt, which needs Debian and root; whoever
 * may not install is told what to do.
 *
 * @returns {SystemBrowser[]}
 * @throws Error that says why one is absent and what to do
 */
export function findSystemBrowsers() {
  const isAbsent = (/** @type {SystemBrowser} */ { path }) => !existsSync(path);
  const absent = BROWSERS.filter(isAbsent);
  const wrong = absent.find(({ variable }) => process.env[variable] !== undefined);
  if (wrong !== undefined) throw new Error(`${wrong.variable}: there is no file ${wrong.path}`);
  if (absent.length > 0) install(absent.map((one) => one.package));
  const missing = absent.filter(isAbsent).map(({ path }) => path);
  if (missing.length > 0)
    throw new Error(`apt-get installed the packages, but there is no ${missing.join(', ')}`);
  return [...BROWSERS];
}

/** @param {string[]} packages */
function install(packages) {
  const names = packages.join(' ');
  const advice =
    'Install them yourself, or say with FIREFOX_PATH and DEBIAN_CHROMIUM_PATH where they are.';
  if (spawnSync('apt-get', ['--version']).error !== undefined)
    throw new Error(`${names}: not installed, and there is no apt-get here. ${advice}`);
  if (process.getuid?.() !== 0)
    throw new Error(
      `${names}: not installed, and only root may install them (apt-get install ${names}). ${advice}`,
    );
  process.stdout.write(`Installs ${names} with apt-get; this takes some minutes.\n`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-qq', '-y', '--no-install-recommends', ...packages],
  ]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) {
      const last = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join('\n');
      throw new Error(`apt-get ${args.join(' ')} failed:\n${last}\n${advice}`);
    }
  }
}
