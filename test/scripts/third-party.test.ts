import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledPackages, writeNotices } from '../../scripts/third-party.mjs';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const ISC = 'Permission to use this software for any purpose is hereby granted.\n';

/** The notices of a bundle of these files. */
function noticesOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'notices-'));
  folders.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const bundled = Object.keys(files).filter((name) => name.endsWith('.js'));
  return writeNotices(bundledPackages(root, bundled));
}

/** A package with its licence, as npm lays it down. */
function laidDown(
  folder: string,
  { name = folder, version = '1.0.0', license = 'ISC', text = ISC },
): Record<string, string> {
  const path = `node_modules/${folder}`;
  return {
    [`${path}/package.json`]: JSON.stringify({ name, version, license }),
    [`${path}/LICENSE`]: text,
    [`${path}/lib/index.js`]: '',
  };
}

describe('the notices of a bundle', () => {
  it('name every package of which something is bundled, with its version, licence and text', () => {
    const text = `ISC License\n\nCopyright 2020 A. Writer\n\n${ISC}`;
    const notices = noticesOf({
      'src/own.js': '',
      ...laidDown('@scope/reader', { text }),
      ...laidDown('outer/node_modules/inner', { name: 'inner', version: '2.3.4' }),
    });
    expect(notices).toContain('@scope/reader 1.0.0 (ISC)\n    Copyright 2020 A. Writer\n');
    expect(notices).toContain('inner 2.3.4 (ISC)');
    expect(notices).toContain(ISC);
    expect(notices).not.toContain('outer');
  });

  it('give terms that several packages share once, and other terms apart', () => {
    const notices = noticesOf({
      ...laidDown('one', { text: `Copyright One\n\n${ISC}` }),
      ...laidDown('two', {
        text: `Copyright Two\n\n${ISC.replace('software for', 'software\nfor')}`,
      }),
      ...laidDown('three', { license: 'MIT', text: 'Other terms' }),
    });
    expect(notices.match(/Permission/g)).toHaveLength(1);
    expect(notices).toContain('one 1.0.0 (ISC)\n    Copyright One\ntwo 1.0.0');
    expect(notices).toContain('three 1.0.0 (MIT)\n\nOther terms');
  });

  it('do not depend on the order in which files are bundled', () => {
    const packages = ['a', 'b', 'c'].map((name) => laidDown(name, {}));
    expect(noticesOf(Object.assign({}, ...packages))).toBe(
      noticesOf(Object.assign({}, ...packages.toReversed())),
    );
  });

  it('refuse a licence that may not be bundled, and a package without a text', () => {
    expect(() => noticesOf(laidDown('copyleft', { license: 'GPL-3.0' }))).toThrow(
      'node_modules/copyleft: its licence is GPL-3.0, bundled code may have',
    );
    const silent = laidDown('silent', {});
    delete silent['node_modules/silent/LICENSE'];
    expect(() => noticesOf(silent)).toThrow('node_modules/silent: no text of its licence found');
  });
});

describe('the build', () => {
  const notices = readFileSync('dist/THIRD_PARTY_LICENSES.txt', 'utf8');
  const client = readFileSync('dist/report/client.js', 'utf8');

  it.each(['vega', 'vega-lite', 'vega-embed', 'd3-scale', 'yargs', 'seedrandom', 'csv-parse'])(
    'gives the notices of %s',
    (name) => expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm')),
  );

  it('gives the notices of both authors of the generator, whose package has no file for them', () => {
    expect(notices).toContain('Copyright 2019 David Bau');
    expect(notices).toContain('Copyright (C) 2010 by Johannes Baagøe');
  });

  it('puts what the report holds into the script of the report, and nothing else', () => {
    const comment = client.slice(0, client.indexOf('*/'));
    expect(comment).toMatch(/^vega-lite \d/m);
    expect(comment).toContain('University of Washington Interactive Data Lab');
    expect(comment).toContain('Redistributions in binary form must reproduce');
    expect(comment).not.toMatch(/^yargs/m);
    // Some 2% of the page.
    expect(comment.length).toBeLessThan(25_000);
  });

  it('name packages of which files are handed on as they are', () => {
    const root = mkdtempSync(join(tmpdir(), 'notices-'));
    folders.push(root);
    for (const [name, content] of Object.entries(
      laidDown('typeface', { text: `Copyright T\n\n${ISC}` }),
    )) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    const notices = writeNotices(bundledPackages(root, ['node_modules/typeface/Regular.ttf']));
    expect(notices).toContain('typeface 1.0.0 (ISC)\n    Copyright T\n');
  });
});
