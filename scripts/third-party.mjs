/**
 * The notices of the packages whose code is part of a bundle: their authors ask that these travel with every copy.
 *
 * What is bundled is read from the bundlers' own accounts of their outputs, so that no list is kept by hand.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences under which code may be part of what we hand on under the MIT licence. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT AND OFL-1.1',
]);

/** Where the notices stand in a package that has no file for them. @type {Record<string, readonly (readonly [file: string, part: RegExp])[]>} */
const IN_OTHER_FILES = {
  // Only files of the font are handed on, which is under the Open Font License.
  '@expo-google-fonts/open-sans': [['LICENSE_FONT', /[^]+/]],
  seedrandom: [
    ['README.md', /(?<=^LICENSE \(MIT\)\n-+\n)[^]*/m],
    ['lib/alea.js', /^\/\/ Copyright[^]*?(?=\n\n)/m],
  ],
};

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX name
 * @property {readonly string[]} notices whole texts
 */

/** @param {string} file of a bundle @returns {string | undefined} the folder of its package */
function packageFolder(file) {
  return file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
}

/**
 * @param {string} root of the project
 * @param {string} folder of the package, below root
 * @returns {Package}
 * @throws where the package says no licence, one that is not allowed, or gives no text of it
 */
function readPackage(root, folder) {
  const read = (/** @type {string} */ file) =>
    readFileSync(join(root, folder, file), 'utf8').replaceAll('\r\n', '\n');
  const { name, version, license: licence } = JSON.parse(read('package.json'));
  if (!ALLOWED.has(licence))
    throw new Error(
      `${folder}: its licence is ${licence ?? 'not told'}, bundled code may have ${[...ALLOWED].join(', ')}. Use another package, or allow the licence in scripts/third-party.mjs`,
    );

  const files = readdirSync(join(root, folder)).filter((file) =>
    /^(licen[cs]e|copying|notice)\b/i.test(file),
  );
  const parts =
    IN_OTHER_FILES[name] ?? files.sort().map((file) => /** @type {const} */ ([file, /[^]+/]));
  const notices = parts.flatMap(([file, part]) => {
    const text = existsSync(join(root, folder, file)) ? read(file).match(part)?.[0] : undefined;
    return text === undefined ? [] : [text.replaceAll(/^\/\/ ?/gm, '').trim()];
  });
  if (notices.length === 0 || notices.length < parts.length)
    throw new Error(
      `${folder}: no text of its licence found. Say in scripts/third-party.mjs in which file it stands`,
    );
  return { name, version, licence, notices };
}

/**
 * The packages of which something is in these bundles, by name and version.
 * @param {string} root of the project
 * @param {readonly string[]} files that are part of the bundles, below root
 */
export function bundledPackages(root, files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  /** @type {Map<string, Package>} the same version may lie in two places */
  const packages = new Map();
  for (const folder of folders) {
    const one = readPackage(root, folder);
    packages.set(`${one.name} ${one.version}`, one);
  }
  return [...packages.keys()].sort().flatMap((key) => packages.get(key) ?? []);
}

/**
 * Most texts differ in the names only that stand before their first sentence: the rest is written once.
 * @param {string} notice
 */
function splitNotice(notice) {
  const start = Math.max(notice.search(/^(Permission (is|to)|Redistribution and use)\b/m), 0);
  return { names: notice.slice(0, start).trim(), terms: notice.slice(start) };
}

/** A line before the terms that names no one: empty, underlining or the title of the licence, which stands beside the package. */
const TITLE = /^\W*((the )?(mit|isc|bsd 3-clause) license.*)?$/i;

/** @param {readonly Package[]} packages @returns {string} every notice, one text for all packages that share its terms */
export function writeNotices(packages) {
  /** @type {Map<string, { terms: string, holders: string[] }>} by terms, whatever their line ends */
  const groups = new Map();
  for (const { name, version, licence, notices } of packages) {
    for (const { names, terms } of notices.map(splitNotice)) {
      const key = terms.replaceAll(/\s+/g, ' ');
      const group = groups.get(key) ?? { terms, holders: [] };
      groups.set(key, group);
      const lines = names.split('\n').filter((line) => !TITLE.test(line));
      group.holders.push([`${name} ${version} (${licence})`, ...lines].join('\n    '));
    }
  }
  return [...groups.values()]
    .map(({ terms, holders }) => `${holders.join('\n')}\n\n${terms}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
