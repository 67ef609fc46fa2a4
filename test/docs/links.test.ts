import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, proseOf, readDocument, ROOT } from './documents.ts';

/** The anchor that a repository page gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function anchorsOf(path: string): string[] {
  return [...readDocument(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    anchorOf(heading),
  );
}

function linksOf(path: string): string[] {
  const targets = proseOf(readDocument(path)).matchAll(/\]\(([^)\s]+)\)/g);
  return [...targets].map(([, target = '']) => target);
}

describe.each(DOCUMENTS)('%s', (path) => {
  it('links only to what is there', () => {
    const broken = linksOf(path).filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.join(dirname(path), file);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names no path of a machine', () => {
    expect(readDocument(path)).not.toMatch(/(^|[\s(`"'])\/(home|root|tmp|work|Users)\//m);
  });
});
