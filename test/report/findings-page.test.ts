import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../src/analysis/findings/findings.ts';
import type { Beyond } from '../../src/report/findings/beyond.ts';
import { CAUTIONS } from '../../src/analysis/cautions.ts';
import { buildFindingsPage } from '../../src/report/findings/findings-page.ts';
import { syntheticTable } from '../support/synthetic-findings.ts';
import { syntheticReach } from '../support/synthetic-reach.ts';
import { syntheticRivals } from '../support/synthetic-rivals.ts';
import { HOSTILE } from './fixture.ts';

const record = syntheticTable(({ id }) => {
  if (id === 'trust-grows') return 'fails';
  return id === 'both-best' ? 'undecided' : 'holds';
});
const beyond: Beyond = {
  reach: {
    record: syntheticReach((id) => (id === 'both-best' || id === 'sequence' ? 0.2 : 0.8)),
    command: 'reticula findings --reach 10',
    isPublished: true,
  },
  rivals: {
    record: syntheticRivals({
      'trust.reference=fixed': { lost: ['sequence'], unclear: ['reticular'] },
      'cooperation.mapping=opposite': { lost: ['sequence'] },
      'network.logic=complementary': {
        lost: ['sequence'],
        sameAs: 'cooperation.mapping=opposite',
      },
    }),
    command: 'reticula findings --rivals',
    isPublished: false,
  },
};
const data = {
  name: 'findings-1234abcd',
  beyond,
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

  it('names the fragile before any verdict: those that hold here, in less than half of the space', () => {
    const opening = page.slice(0, page.indexOf('</header>'));
    expect(opening).toContain('<a href="#sequence">');
    expect(opening).toContain('20% [10%, 30%]');
    // Undecided here, so nothing that could be fragile.
    expect(opening).not.toContain('<a href="#both-best">');
  });

  it('tells of each finding where it stops being true', () => {
    const own = page.slice(page.indexOf('<article id="sequence">'));
    const article = own.slice(0, own.indexOf('</article>'));
    expect(article).toContain('reproduced at 20% [10%, 30%] of 10 points');
    expect(article).toContain('trust.asymmetry');
    expect(article).toContain('trust.reference=fixed');
    expect(article).toContain('changed by −0.50 [−0.60, −0.40]');
  });

  it('shows the fragile first under reach, and a rule told twice once under rivals', () => {
    const reach = page.slice(page.indexOf('<section id="reach">'));
    expect(reach.indexOf('href="#sequence"')).toBeLessThan(reach.indexOf('href="#trust-grows"'));
    const rivals = reach.slice(reach.indexOf('<section id="rivals">'));
    const section = rivals.slice(0, rivals.indexOf('</section>'));
    const rows = section
      .split('<tr>')
      .filter((row) => row.includes('cooperation.mapping=opposite'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('network.logic=complementary');
    expect(section).toMatch(/reticular<\/code><\/a> *[^<]*<span lang="en">−0\.5 \[−0\.7/);
  });

  it('says where reach and rivals come from, or why they are missing', () => {
    expect(page).toContain('reticula findings --reach 10');
    const missing = { en: 'computed elsewhere', fr: 'calculé ailleurs' };
    const bare = { ...data, beyond: { reach: { missing }, rivals: { missing } } };
    const built = buildFindingsPage(bare, { language: 'en', client: 'void 0' });
    expect(built.split('computed elsewhere')).toHaveLength(3);
    expect(built).not.toContain('class="share"');
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
