import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../src/analysis/findings/findings.ts';
import { CAUTIONS } from '../../src/report/cautions.ts';
import { buildFindingsPage } from '../../src/report/findings/findings-page.ts';
import { syntheticTable } from '../support/synthetic-findings.ts';
import { HOSTILE } from './fixture.ts';

const record = syntheticTable(({ id }) => {
  if (id === 'trust-grows') return 'fails';
  return id === 'both-best' ? 'undecided' : 'holds';
});
const data = {
  name: 'findings-1234abcd',
  record,
  findings: FINDINGS,
  programVersion: '0.0.0',
  command: 'reticula findings --report',
};
const page = buildFindingsPage(data, { language: 'en', client: 'void 0' });

describe('the page of findings', () => {
  it('states what limits it before any verdict', () => {
    const [artificial] = CAUTIONS;
    const first = page.indexOf('class="verdict');
    expect(page.indexOf(artificial?.en ?? '?')).toBeGreaterThan(0);
    expect(page.indexOf(artificial?.en ?? '?')).toBeLessThan(first);
    for (const { en } of CAUTIONS) expect(page).toContain(en.replaceAll("'", '&#39;'));
  });

  it('shows every claim, in both languages', () => {
    for (const { id, claim } of FINDINGS) {
      expect(page).toContain(`<article id="${id}">`);
      expect(page).toContain(claim.en);
      expect(page).toContain(claim.fr.replaceAll(/ (?=[:;?!»%])/g, '\u00a0'));
      expect(page).toContain(`<figure data-figure="${id}">`);
    }
  });

  it('keeps what was calibrated apart, and what is not reproduced first in its group', () => {
    const [predicted = '', calibrated = ''] = page.split('<section id="calibrated">');
    const ids = (text: string) =>
      [...text.matchAll(/<article id="([a-z-]+)">/g)].map(([, id]) => id);
    expect(ids(calibrated)[0]).toBe('trust-grows');
    expect(ids(predicted)[0]).toBe('both-best');
    const isCalibrated = new Map(record.findings.map((found) => [found.id, found.calibrated]));
    expect(ids(predicted).every((id) => isCalibrated.get(id ?? '') === false)).toBe(true);
    expect(ids(calibrated).every((id) => isCalibrated.get(id ?? '') === true)).toBe(true);
  });

  it('allows its own script and style by hash, and no connection', () => {
    expect(page).toContain('default-src &#39;none&#39;; script-src &#39;sha256-');
    expect(page).not.toMatch(/https?:\/\/(?!vega\.github\.io)/);
  });

  it('escapes what comes from outside', () => {
    const hostile = {
      ...data,
      command: HOSTILE,
      record: { ...record, world: HOSTILE, seed: HOSTILE },
    };
    const built = buildFindingsPage(hostile, { language: 'fr', client: 'void 0' });
    expect(built).not.toContain('<img src=x');
    expect(built).toContain('<html lang="fr">');
  });
});
