import { describe, expect, it } from 'vitest';
import { buildComparisonPage } from '../../../src/report/compare/comparison-page.ts';
import { HOSTILE } from '../fixture.ts';
import { type ComparisonFixture, comparisonFixture } from './fixture.ts';

const CLIENT = 'document.title = "</script>";';

const pageOf = (fixture: ComparisonFixture = {}) =>
  buildComparisonPage(comparisonFixture(fixture), { language: 'en', client: CLIENT });

describe('the page of a comparison', () => {
  const page = pageOf();

  it('begins with the measure that matters most, in a sentence that names the sides', () => {
    const answer = page.slice(page.indexOf('id="answer"'));
    expect(answer).toMatch(
      /<p class="lead"><span lang="en">In this model, .* is higher in B \(Set-up 1\) than in A \(Set-up 0\): \+0\.\d+/,
    );
    expect(answer).toMatch(/Dans ce modèle, .* a une valeur plus élevée dans B \(Set-up 1\)/);
  });

  it('says how sure that is', () => {
    expect(page).toContain('pairs that share their luck (12 pairs)');
    expect(page).toContain('adjusted for all 2 comparisons (Holm)');
    expect(pageOf({ seeds: ['argan', 'olive'] })).toContain('do not share their luck');
  });

  it('tells every measure in words above a line of numbers', () => {
    const sentences = page.match(/<li><span lang="en">In this model, /g);
    expect(sentences).toHaveLength(2);
    expect(page).toMatch(/<th scope="row">1\. .*Engagement abroad/);
    expect(page).toMatch(/<th scope="row">2\. .*Trust/);
    expect(page).toContain('Over time: clearly apart');
    expect(page).toContain('networks end later in B than in A');
  });

  it('says what differs between the set-ups and what does not', () => {
    expect(page).toMatch(
      /prerequisite trust \(trust\.initial\)<\/span>.*?<td><span lang="en">0\.2<.*?<td><span lang="en">0\.8</s,
    );
    expect(page).toContain('quarters, 12 replicates');
  });

  it('carries the cautions, and what it takes to get the same numbers', () => {
    expect(page).toContain('Aucun résultat n’estime un effet au Maroc');
    expect(page).toContain('may have a common cause');
    expect(page).toContain(
      'npx reticula sweep fixture.yaml\nnpx reticula sweep fixture.yaml\nnpx reticula compare',
    );
    expect(page).toContain('a'.repeat(64));
  });

  it('shows every pair at a glance where there are several', () => {
    expect(page).not.toContain('class="glance"');
    const several = pageOf({ levels: [0.2, 0.2, 0.8] });
    const glance = several.slice(several.indexOf('class="glance"'));
    expect(glance).toContain('B − A');
    expect(glance).toContain('C − A');
    expect(glance).toMatch(/no clear difference|no difference that matters/);
    expect(glance).toContain('higher');
  });

  it('says of several pairs whom a sentence is about that names nobody', () => {
    const lead = (text: string) =>
      text.slice(text.indexOf('class="lead"'), text.indexOf('How sure'));
    const several = lead(pageOf({ levels: [0.2, 0.2, 0.8] }));
    expect(several).toMatch(/A and B – No clear difference/);
    expect(several).toMatch(/A et B – Pas de différence nette/);
    expect(several).not.toContain('A and C –');
    expect(lead(pageOf({ levels: [0.2, 0.2] }))).not.toContain('A and B –');
  });

  it('answers with the pair that differs most where there are many, and counts the others', () => {
    const many = pageOf({ levels: [0.2, 0.3, 0.4, 0.5, 0.6, 0.8] });
    const answer = many.slice(many.indexOf('id="answer"'), many.indexOf('id="figures"'));
    expect(answer.match(/class="lead"/g)).toHaveLength(2);
    expect(answer).toMatch(/is higher in F .* than in A/);
    expect(answer).toContain('This measure differs clearly in 5 of 5 comparisons.');
  });

  it('calls sides by the head of their titles where that tells them apart', () => {
    const titles = ['Clear vision: everybody sees', 'Vague vision: nobody does'];
    const named = pageOf({ titles });
    expect(named).toContain(
      '<h1>Clear vision: everybody sees\u00a0· Vague vision: nobody does</h1>',
    );
    expect(named).toContain('in B (Vague vision) than in A (Clear vision)');
  });

  it('calls sides by the factor that sets them apart where titles do not, and names it once', () => {
    const same = pageOf({ titles: ['Trust', 'Trust'] });
    expect(same).toMatch(/<h1><span lang="en">trust\.initial \(en\): 0\.2\u00a0· 0\.8/);
    expect(same).toContain('in B (0.8) than in A (0.2)');
  });

  it('folds the pairs up where they are many', () => {
    expect(page).not.toContain('<details>');
    expect(pageOf({ levels: [0.2, 0.3, 0.4, 0.5, 0.6, 0.8] }).match(/<details>/g)).toHaveLength(5);
  });

  it('says that a side is unfinished', () => {
    const runs = { planned: 20, finished: 8, failed: 0 };
    expect(pageOf({ manifest: { status: 'interrupted', runs } })).toContain(
      'A is not finished: 12 of 20 runs',
    );
  });

  it('escapes every text of a scenario', () => {
    const hostile = pageOf({
      titles: [HOSTILE, `${HOSTILE} 2`],
      manifest: { command: HOSTILE, seed: HOSTILE, name: HOSTILE },
    });
    expect(hostile).not.toContain('<img src=x');
    expect(hostile.match(/<\/script>/g)).toHaveLength(2);
    expect(hostile.match(/<\/style>/g)).toHaveLength(1);
    expect(hostile.match(/<\/title>/g)).toHaveLength(1);
  });

  it('is the same page for the same results, and small', () => {
    expect(pageOf()).toBe(page);
    // Without the script of a real page, which is about 1 MB.
    expect(Buffer.byteLength(pageOf({ levels: [0.2, 0.4, 0.6, 0.8] }))).toBeLessThan(100_000);
  });
});
